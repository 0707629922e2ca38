package org.ejournal.sferum.exchange;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.extension.ExchangeTasks.Task;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.exchange.ExchangeLine;
import org.ejournal.sferum.screen.Words;

/** «Синхронизация чатов и ВКС с платформой VK Сферум» in the host's list of exchange tasks (EX-1). */
public class ExchangeTask {
    private static final String ID = "sferum";

    private final Exchange exchange;

    ExchangeTask(Exchange exchange) {
        this.exchange = exchange;
    }

    /** Returns the task as it stands in the viewer's organisation; empty for those who may not change it. */
    public List<Task> of(Viewer viewer) {
        return exchange.open(viewer) ? List.of(task(viewer)) : List.of();
    }

    private Task task(Viewer viewer) {
        Words words = Words.of(viewer);
        Optional<ExchangeLine> newest = exchange.newest(viewer);
        Cell result = newest.map(new ResultWords(words)::of).orElse(Cell.of(""));
        return new Task(
                ID,
                words.say("exchange.label"),
                Periods.say(exchange.config(viewer).upkeep().exchange(), words),
                newest.map(ExchangeLine::at),
                result.text(),
                result.tone(),
                exchange.next(viewer),
                newest.filter(ExchangeTask::running).isPresent(),
                ScreenRef.of(ExchangeScreen.NAME),
                ScreenRef.of(HistoryScreen.NAME));
    }

    static boolean running(ExchangeLine line) {
        boolean runOpen =
                !line.runState().isEmpty() && Run.State.valueOf(line.runState()).open();
        return line.waits() || line.underWay() || runOpen;
    }

    /**
     * Lets it run now.
     *
     * @throws UnknownScreenException when there is no such task
     */
    public void run(Viewer viewer, String task) {
        if (!task.equals(ID)) {
            throw new UnknownScreenException("There is no exchange task «" + task + "»");
        }
        exchange.run(viewer);
    }
}
