package org.ejournal.sferum.lesson;

import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.conference.Conference;

/** Where in the journal a conference is opened, for messages and calendars. */
public final class CallWindow {
    private static final ScreenRef LIST = ScreenRef.of("conferences");

    private CallWindow() {}

    /** Returns the lesson's window, or the list of conferences for what belongs to no lesson. */
    public static ScreenRef of(Conference call) {
        return call.lesson().isEmpty() ? LIST : ScreenRef.of(OpenScreen.NAME, CallScreen.LESSON, call.lesson());
    }
}
