package org.ejournal.simulator.vk.id.sms;

import java.time.Instant;

/** A message with a code, as it came to a phone. */
public record Sms(String code, Instant sentAt) {}
