package org.ejournal.sferum.conference;

import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Calls;

/**
 * Somebody in whose name calls are started and ended.
 *
 * @param caller the person's id; {@link #SERVICE_USER} for the organisation's service user
 * @param calls with the token
 * @param budget the rate of the token
 */
record Phone(String caller, Calls calls, Budget budget) {
    static final String SERVICE_USER = "";

    boolean ofServiceUser() {
        return caller.equals(SERVICE_USER);
    }
}
