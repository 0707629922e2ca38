package org.ejournal.sferum.conference.tab;

import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.Draft;
import org.ejournal.sferum.conference.Drafts;
import org.ejournal.sferum.conference.Verdict;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.ledger.conference.ConferenceLine;
import org.ejournal.sferum.ledger.conference.Status;
import org.ejournal.sferum.screen.Parameters;

/** The window in which a conference is changed (VC-6). */
class EditScreen extends FormScreen {
    static final String NAME = "conference-edit";
    static final String CONFERENCE = "conference";

    private final VideoConferences conferences;
    private final Drafts drafts;
    private final WindowReader reader;

    EditScreen(
            VideoConferences conferences, Drafts drafts, WindowReader reader, TabLanguage language, Clashes clashes) {
        super(NAME, language, clashes);
        this.conferences = conferences;
        this.drafts = drafts;
        this.reader = reader;
    }

    @Override
    Window window(Viewer viewer, TabWords words, ScreenRef screen, Input input) {
        ConferenceLine line = conferences.require(viewer, Parameters.number(screen, CONFERENCE));
        if (conferences.status(line) == Status.FINISHED) {
            throw new UnknownScreenException("Conference " + line.conference().id() + " is over");
        }
        return reader.read(viewer, words, line.conference(), input);
    }

    @Override
    Verdict check(Viewer viewer, ScreenRef screen, Draft draft) {
        return drafts.check(viewer, Parameters.number(screen, CONFERENCE), draft);
    }

    @Override
    Verdict save(Viewer viewer, ScreenRef screen, Draft draft, Window window) {
        return drafts.change(viewer, Parameters.number(screen, CONFERENCE), draft);
    }
}
