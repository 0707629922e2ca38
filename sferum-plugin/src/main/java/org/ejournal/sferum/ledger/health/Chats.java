package org.ejournal.sferum.ledger.health;

/**
 * An organisation's chats.
 *
 * @param organisation the organisation's id
 * @param wanted how many it should have
 * @param made how many of them there are in the messenger
 * @param open how many are to be made, renamed, or given another link
 * @param refused how many the messenger has refused
 */
public record Chats(String organisation, long wanted, long made, long open, long refused) {
    static Chats none(String organisation) {
        return new Chats(organisation, 0, 0, 0, 0);
    }
}
