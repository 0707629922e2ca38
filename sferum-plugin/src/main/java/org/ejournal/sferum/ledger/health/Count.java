package org.ejournal.sferum.ledger.health;

/** How many of something an organisation has. */
record Count(String organisation, long number) {}
