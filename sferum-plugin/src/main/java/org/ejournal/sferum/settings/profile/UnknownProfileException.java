package org.ejournal.sferum.settings.profile;

import java.util.List;

/** Says that an organisation's settings name a profile that is not there, and which are. */
public final class UnknownProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownProfileException(String id, List<String> known) {
        super("There is no rule profile «" + id + "»; there are " + String.join(", ", known));
    }
}
