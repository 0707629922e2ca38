package org.ejournal.sferum.chat.initialise;

import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;

/** How an initialisation goes, or went; the page can be closed and opened again meanwhile (CM-9). */
class RunScreen implements PluginScreen {
    static final String NAME = "run";
    static final String RUN = "run";

    private final RunBoard board;

    RunScreen(RunBoard board) {
        this.board = board;
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
        if (request.action().equals(RunBoard.CLOSE)) {
            return new Outcome.Close("");
        }
        throw PluginScreen.unknown(request);
    }
}
