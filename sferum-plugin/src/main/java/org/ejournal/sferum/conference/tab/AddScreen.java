package org.ejournal.sferum.conference.tab;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.Draft;
import org.ejournal.sferum.conference.Drafts;
import org.ejournal.sferum.conference.Verdict;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.ledger.conference.Conference.Kind;

/** The window in which a conference is made (VC-2). */
class AddScreen extends FormScreen {
    static final String NAME = "conference-add";

    private final VideoConferences conferences;
    private final Drafts drafts;
    private final WindowReader reader;
    private final Clock clock;

    AddScreen(
            VideoConferences conferences,
            Drafts drafts,
            WindowReader reader,
            TabLanguage language,
            Clashes clashes,
            Clock clock) {
        super(NAME, language, clashes);
        this.conferences = conferences;
        this.drafts = drafts;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    Window window(Viewer viewer, TabWords words, ScreenRef screen, Input input) {
        conferences.requireAny(viewer);
        String today = words.date(clock.instant()).toString();
        Filled.Plan plan = new Filled.Plan(Kind.ONLINE_LESSON, 0, "", "", today, "", "");
        Filled blank = new Filled(plan, "", "", Map.of(), UUID.randomUUID().toString());
        return reader.read(viewer, words, blank, input);
    }

    @Override
    Verdict check(Viewer viewer, ScreenRef screen, Draft draft, Window window) {
        return drafts.check(viewer, draft);
    }

    @Override
    Optional<Screen> gone(Viewer viewer, TabWords words, ScreenRef screen, Input input) {
        return Optional.empty();
    }

    /** What is not there yet nobody can change. */
    @Override
    String meanwhile(Viewer viewer, TabWords words, Window window) {
        return "";
    }

    @Override
    Window over(Viewer viewer, TabWords words, ScreenRef screen, Window window) {
        return window;
    }

    @Override
    Verdict save(Viewer viewer, ScreenRef screen, Draft draft, Window window) {
        return drafts.create(viewer, draft, window.filled().mark());
    }
}
