package org.ejournal.sferum.ledger;

/**
 * What has become of a chat.
 *
 * <pre>
 * ACTIVE ── its class is no more ──► CLOSED ── the class is back ──► ACTIVE
 *    └──── deleted by hand ────────► DELETED ── initialised anew ──► ACTIVE, as a new chat once the old one is empty
 * </pre>
 */
public enum ChatState {
    /** It is in use. */
    ACTIVE,
    /** Its class is no more: nobody is in it, and its title says so (CH-6). */
    CLOSED,
    /** It is deleted: shown nowhere, and made again only when somebody initialises it. */
    DELETED
}
