package org.ejournal.sferum.chat.initialise;

import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;

/** How an initialisation goes, or went; the page can be closed and opened again meanwhile (CM-9). */
class RunScreen implements PluginScreen {
    private static final String NAME = "run";
    private static final String RUN = "run";

    private final RunBoard board;

    RunScreen(RunBoard board) {
        this.board = board;
    }

    static ScreenRef of(Run run) {
        return ScreenRef.of(NAME, RUN, String.valueOf(run.id()));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        return board.screen(request.viewer(), Parameters.number(request.screen(), RUN), request.input());
    }

    @Override
    public Outcome act(ActionRequest request) {
        return board.act(request, Parameters.number(request.screen(), RUN));
    }
}
