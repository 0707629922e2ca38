package org.ejournal.simulator.school;

import org.ejournal.plugin.host.RosterUnavailableException;

/**
 * Says that a roster cannot be taken over in part without harm, so nothing of it was: a required file or column is
 * missing, a file is empty or is no UTF-8 text, the version is unknown. A source that is cut short must never look like
 * people who left (AH-1).
 */
public class RosterRefusedException extends RosterUnavailableException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what is missing and where, in Russian, fit for the operator
     */
    public RosterRefusedException(String message) {
        super(message);
    }
}
