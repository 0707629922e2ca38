package org.ejournal.sferum.messenger.vk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP.
 *
 * @param body the whole body, answer or error
 * @param sentAt when VK's clock says that it was sent; null where it does not say
 */
record VkReply(JsonNode body, @Nullable Instant sentAt) {}
