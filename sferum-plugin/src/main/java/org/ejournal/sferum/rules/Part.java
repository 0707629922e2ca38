package org.ejournal.sferum.rules;

import org.ejournal.plugin.roster.PersonId;

/** A person's part in a chat: who, and why. */
record Part(PersonId person, Reason reason) {}
