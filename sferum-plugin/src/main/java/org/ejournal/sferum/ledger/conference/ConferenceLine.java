package org.ejournal.sferum.ledger.conference;

/**
 * A conference as lists show it.
 *
 * @param conference the conference
 * @param chatTitle the title of its chat; empty for none
 * @param invited whether it is for whoever looks, or made by them
 * @param host whether they come as somebody who holds it: as an employee, or since they made it
 */
public record ConferenceLine(Conference conference, String chatTitle, boolean invited, boolean host) {}
