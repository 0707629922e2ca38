package org.ejournal.sferum.ledger.health;

import java.util.Optional;

/**
 * How an organisation is doing.
 *
 * @param tokens how it reaches its messenger
 * @param places its people and their places
 * @param chats its chats
 * @param run its newest run
 * @param held what waits for a person's approval
 * @param unattended chats in use with pupils and no adult admin who has an account (AH-10)
 */
public record Condition(
        Tokens tokens, Places places, Chats chats, Optional<LastRun> run, Optional<HeldPlan> held, long unattended) {
    /** Returns how one is doing that the ledger does not know. */
    public static Condition unknown(String organisation) {
        return new Condition(
                Tokens.none(organisation),
                Places.none(organisation),
                Chats.none(organisation),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Returns the organisation's id. */
    public String organisation() {
        return tokens.organisation();
    }
}
