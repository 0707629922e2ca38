package org.ejournal.example.greetings;

import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.host.Viewer;

/** Each organisation's greeting. Whoever works there reads it; the right is asked here, where the work is done. */
class Greetings {
    static final String MANAGE = "greetings.manage";
    static final int LONGEST = 200;
    private static final String TEXT = "text";

    private final Settings settings;

    Greetings(Settings settings) {
        this.settings = settings;
    }

    String of(Viewer viewer) {
        return settings.of(viewer.organisation()).getOrDefault(TEXT, "");
    }

    boolean mayChange(Viewer viewer) {
        return viewer.may(MANAGE);
    }

    void change(Viewer viewer, String text) {
        if (!mayChange(viewer)) {
            throw new AccessDeniedException(viewer.person() + " may not change the greeting");
        }
        settings.change(viewer.organisation(), Map.of(TEXT, text));
    }
}
