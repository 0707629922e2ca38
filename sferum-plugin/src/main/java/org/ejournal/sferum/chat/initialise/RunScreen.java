package org.ejournal.sferum.chat.initialise;

import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.sync.Sync;

/** How an initialisation goes, or went; the page can be closed and opened again meanwhile (CM-9). */
class RunScreen implements PluginScreen {
    private static final String NAME = "run";
    private static final String RUN = "run";

    private final RunBoard board;
    private final Sync sync;

    RunScreen(RunBoard board, Sync sync) {
        this.board = board;
        this.sync = sync;
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
        Viewer viewer = request.viewer();
        long run = Parameters.number(request.screen(), RUN);
        return switch (request.action()) {
            case RunBoard.CLOSE -> new Outcome.Close("");
            case RunBoard.HURRY -> after(() -> sync.hurry(viewer, run));
            case RunBoard.GIVE_UP -> board.ask(viewer);
            case RunBoard.GIVE_UP_SURE -> after(() -> sync.giveUp(viewer, run));
            default -> throw PluginScreen.unknown(request);
        };
    }

    private static Outcome after(Runnable work) {
        work.run();
        return new Outcome.Stay(Tone.PLAIN, "");
    }
}
