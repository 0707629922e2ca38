package org.ejournal.sferum.chat.initialise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.Sync;
import org.ejournal.sferum.sync.Sync.Watched;

/** Shows a run: how far it is while it is open, and what became of it afterwards (AH-6, AH-16). */
class RunBoard {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final int MOST_REMARKS = 2_000;

    private final Sync sync;
    private final OrganisationRules rules;
    private final Obstacles obstacles;
    private final RunButtons buttons;
    private final Moments moments;

    RunBoard(Sync sync, OrganisationRules rules, Obstacles obstacles, RunButtons buttons, Moments moments) {
        this.sync = sync;
        this.rules = rules;
        this.obstacles = obstacles;
        this.buttons = buttons;
        this.moments = moments;
    }

    /**
     * Returns how a run looks now.
     *
     * @throws UnknownScreenException when the organisation has no such run
     */
    Screen screen(Viewer viewer, long id, Input input) {
        Watched watched = sync.watch(viewer, id)
                .orElseThrow(
                        () -> new UnknownScreenException("There is no run " + id + " of " + viewer.organisation()));
        Words words = Words.of(viewer).in(rules.of(viewer).profile().id());
        boolean open = watched.run().state().open();
        return new Screen(
                words.say("initialise.title"),
                open ? underWay(words, watched) : ended(viewer, words, watched.run(), input),
                buttons.of(viewer, words, watched.run()),
                open ? A_SECOND : Duration.ZERO);
    }

    /** Does what a button under a run says. */
    Outcome act(ActionRequest request, long run) {
        return buttons.act(request, run);
    }

    /** Says what became of a run, in one line. */
    Block.Notice lastRun(Words words, Run run) {
        return new Block.Notice(
                Tone.PLAIN,
                words.say(
                        "initialise.last",
                        moments.dateAndTime(run.requestedAt()),
                        words.say("run.was." + run.state())));
    }

    private List<Block> underWay(Words words, Watched watched) {
        Run run = watched.run();
        List<Block> blocks = new ArrayList<>();
        blocks.add(obstacles.state(words, run));
        if (run.workTotal() > 0) {
            blocks.add(progress(words, watched));
        }
        blocks.add(new Block.Notice(Tone.PLAIN, words.say("run.may-be-closed")));
        return blocks;
    }

    private static Block.Progress progress(Words words, Watched watched) {
        int total = watched.run().workTotal();
        int done = total - watched.left();
        String left = Moments.length(words, Duration.ofSeconds(watched.secondsLeft()));
        return new Block.Progress(
                words.say("run.progress"),
                done,
                total,
                watched.left() == 0
                        ? words.say("run.done-of", done, total)
                        : words.say("run.done-of-left", done, total, left));
    }

    private List<Block> ended(Viewer viewer, Words words, Run run, Input input) {
        List<Remark> remarks = sync.remarks(viewer, run.id(), MOST_REMARKS);
        RunResult result = new RunResult(words, run, remarks);
        List<Block> blocks = new ArrayList<>();
        blocks.add(result.verdict());
        blocks.add(result.figures());
        result.notices().forEach(blocks::add);
        if (!remarks.isEmpty()) {
            blocks.add(result.remarks(input));
        }
        return blocks;
    }
}
