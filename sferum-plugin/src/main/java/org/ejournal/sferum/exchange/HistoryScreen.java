package org.ejournal.sferum.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.exchange.ExchangeLine;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The exchanges, and the runs beside them, newest first: when, why, and what came of each (EX-1). */
class HistoryScreen implements PluginScreen {
    static final String NAME = "exchange-history";

    private static final String TABLE = "exchanges";
    private static final Sort NEWEST_FIRST = new Sort("at", true);
    private static final String REFRESH = "refresh";
    private static final String CLOSE = "close";

    private final Exchange exchange;
    private final Moments moments;

    HistoryScreen(Exchange exchange, Moments moments) {
        this.exchange = exchange;
        this.moments = moments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Words words = Words.of(viewer);
        Paging paging = Pager.paging(Pager.query(request.input(), TABLE, NEWEST_FIRST), exchange.count(viewer));
        List<Row> rows = exchange.lines(viewer, Pager.offset(paging), paging.size()).stream()
                .map(line -> row(words, line, exchange.mayOpenRuns(viewer)))
                .toList();
        return Screen.of(
                words.say("exchange.history.title"),
                List.of(table(words, rows, paging)),
                List.of(Control.action(CLOSE, words.say("button.close"))));
    }

    private static Block.Table table(Words words, List<Row> rows, Paging paging) {
        return new Block.Table(
                TABLE,
                List.of(),
                List.of(Control.action(REFRESH, words.say("button.refresh"))),
                Stream.of("at", "cause", "result", "counts")
                        .map(name -> new Column(name, words.say("exchange.column." + name), Column.Kind.TEXT, false))
                        .toList(),
                rows,
                paging,
                NEWEST_FIRST,
                Block.Selection.NONE,
                words.say("exchange.history.empty"));
    }

    private Row row(Words words, ExchangeLine line, boolean mayOpenRuns) {
        Cell result = new ResultWords(words).of(line);
        boolean opens = mayOpenRuns && line.run() > 0;
        return new Row(
                line.id() + "-" + line.run(),
                List.of(
                        Cell.of(moments.dateAndTime(line.at())),
                        Cell.of(words.say("exchange.cause." + line.cause())),
                        result,
                        new Cell(counts(words, line), Tone.PLAIN)),
                opens ? Target.window(ScreenRef.of("run", "run", String.valueOf(line.run()))) : Target.nowhere());
    }

    private static String counts(Words words, ExchangeLine line) {
        return Stream.of(
                        count(words, "created", line.chatsCreated()),
                        count(words, "added", line.membersAdded()),
                        count(words, "removed", line.membersRemoved()),
                        count(words, "admins", line.adminsChanged()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String count(Words words, String what, int count) {
        return count == 0 ? "" : words.say("exchange.count", words.say("run.fact." + what), count);
    }

    @Override
    public Outcome act(ActionRequest request) {
        exchange.config(request.viewer());
        return switch (request.action()) {
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }
}
