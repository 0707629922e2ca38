package org.ejournal.sferum.sync.delivery;

import org.ejournal.sferum.messenger.Operation;

/**
 * What kind of work goes before what: people who must leave first, then new chats, since all else in them waits for
 * those; then admins, since a chat without one is nobody's. Admins before new chats would cost a request more, for then
 * the last requests go half empty.
 */
enum Lane {
    REMOVE,
    CREATE,
    PROMOTE,
    RENAME,
    DEMOTE,
    RENEW_LINK,
    ASK_LINK,
    LET_SERVICE_IN,
    ADD;

    static Lane of(Operation operation) {
        if (operation instanceof Operation.SetAdmin role) {
            return role.admin() ? PROMOTE : DEMOTE;
        }
        if (operation instanceof Operation.Remove) {
            return REMOVE;
        }
        if (operation instanceof Operation.CreateChat) {
            return CREATE;
        }
        if (operation instanceof Operation.Rename) {
            return RENAME;
        }
        return ofLinks(operation);
    }

    private static Lane ofLinks(Operation operation) {
        if (operation instanceof Operation.RenewLink) {
            return RENEW_LINK;
        }
        if (operation instanceof Operation.AskLink) {
            return ASK_LINK;
        }
        return operation instanceof Operation.LetServiceIn ? LET_SERVICE_IN : ADD;
    }

    /** Returns whether a chat's link comes of it. */
    boolean links() {
        return this == RENEW_LINK || this == ASK_LINK;
    }

    /** Returns whether only a person's token may do it. */
    boolean adds() {
        return this == LET_SERVICE_IN || this == ADD;
    }

    /** Returns whether it goes on even when the rest waits for a new look at the roster (AH-7). */
    boolean urgent() {
        return this == REMOVE || this == PROMOTE;
    }
}
