package org.ejournal.sferum.conference.tab;

import java.util.Optional;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.Draft;
import org.ejournal.sferum.conference.Drafts;
import org.ejournal.sferum.conference.Verdict;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.screen.Parameters;

/** The window in which a conference is changed (VC-6). Of two people who change one at once neither overwrites the other. */
class EditScreen extends FormScreen {
    static final String NAME = "conference-edit";
    static final String CONFERENCE = "conference";

    private final VideoConferences conferences;
    private final Drafts drafts;
    private final WindowReader reader;
    private final Meanwhile meanwhile;

    EditScreen(
            VideoConferences conferences,
            Drafts drafts,
            WindowReader reader,
            TabLanguage language,
            Clashes clashes,
            Meanwhile meanwhile) {
        super(NAME, language, clashes);
        this.conferences = conferences;
        this.drafts = drafts;
        this.reader = reader;
        this.meanwhile = meanwhile;
    }

    private static long number(ScreenRef screen) {
        return Parameters.number(screen, CONFERENCE);
    }

    @Override
    Window window(Viewer viewer, TabWords words, ScreenRef screen, Input input) {
        ConferenceLine line = drafts.open(viewer, number(screen));
        if (conferences.status(line) == Status.FINISHED) {
            throw new UnknownScreenException("Conference " + line.conference().id() + " is over");
        }
        return reader.read(viewer, words, line.conference(), input);
    }

    @Override
    Optional<Screen> gone(Viewer viewer, TabWords words, ScreenRef screen, Input input) {
        if (!Bases.carried(input)) {
            return Optional.empty();
        }
        Gone gone = new Gone(words, input);
        if (conferences.isGone(number(screen))) {
            return Optional.of(gone.removed());
        }
        ConferenceLine line = conferences.require(viewer, number(screen));
        return conferences.status(line) == Status.FINISHED ? Optional.of(gone.over()) : Optional.empty();
    }

    @Override
    String meanwhile(Viewer viewer, TabWords words, Window window) {
        return meanwhile.of(viewer, words, window);
    }

    @Override
    Window over(Viewer viewer, TabWords words, ScreenRef screen, Window window) {
        Conference there = drafts.open(viewer, number(screen)).conference();
        return reader.over(viewer, words, there, window);
    }

    @Override
    Verdict check(Viewer viewer, ScreenRef screen, Draft draft, Window window) {
        return drafts.check(viewer, number(screen), draft, seen(window));
    }

    @Override
    Verdict save(Viewer viewer, ScreenRef screen, Draft draft, Window window) {
        return drafts.change(viewer, number(screen), draft, seen(window));
    }

    private static Drafts.Seen seen(Window window) {
        return window.bases()
                .map(Bases::seen)
                .map(base -> new Drafts.Seen(base.version(), base.begun()))
                .orElseThrow();
    }
}
