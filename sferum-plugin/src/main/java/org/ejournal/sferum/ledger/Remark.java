package org.ejournal.sferum.ledger;

/**
 * Something that a run could not do (AH-6).
 *
 * @param chat the chat's title
 * @param person the person's name; empty where the chat itself is concerned
 * @param failureKind what follows from it, in the words of the messenger port
 * @param failureCode the messenger's own number; 0 for none
 * @param failureText the messenger's own words
 */
public record Remark(String chat, String person, String failureKind, int failureCode, String failureText) {}
