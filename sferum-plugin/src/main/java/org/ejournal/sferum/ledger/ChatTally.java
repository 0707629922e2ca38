package org.ejournal.sferum.ledger;

/**
 * How many people a chat has (AH-3).
 *
 * @param wanted how many are wanted in it
 * @param inside how many are in it in the messenger
 * @param waiting how many are wanted and have not linked an account
 * @param pupils how many are wanted who learn here, by the rules or by hand
 */
public record ChatTally(int wanted, int inside, int waiting, int pupils) {}
