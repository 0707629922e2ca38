package org.ejournal.sferum.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.exchange.ExchangeLine;
import org.ejournal.sferum.messenger.Proxy;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** The exchange: how it stands, how often it comes, with which parameters, and «Выполнить сейчас» (EX-1, EX-2). */
class ExchangeScreen implements PluginScreen {
    static final String NAME = "exchange";

    private static final String PERIOD = OrganisationConfigs.EXCHANGE_MINUTES;
    private static final String PARAMETERS = "parameters";
    private static final String SAVE = "save";
    private static final String RUN = "run-now";
    private static final String HISTORY = "history";
    private static final String CLOSE = "close";
    private static final int LONGEST = 4_000;
    private static final Duration WHILE_RUNNING = Duration.ofSeconds(2);

    private final Exchange exchange;
    private final Moments moments;

    ExchangeScreen(Exchange exchange, Moments moments) {
        this.exchange = exchange;
        this.moments = moments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        OrganisationConfig set = exchange.config(request.viewer());
        return screen(request.viewer(), set, Draft.read(request.input(), set), "", "", List.of());
    }

    /**
     * What a person has entered so far.
     *
     * @param minutes the period
     * @param parameters the lines
     */
    private record Draft(String minutes, String parameters) {
        static Draft read(Input input, OrganisationConfig set) {
            return new Draft(
                    input.one(PERIOD)
                            .orElse(String.valueOf(set.upkeep().exchange().toMinutes())),
                    input.all(PARAMETERS).stream()
                            .findFirst()
                            .orElseGet(() ->
                                    ExchangeParameters.write(set.connection().proxy())));
        }

        /** A text that may hold a password stands in no log. */
        @Override
        public String toString() {
            return "Draft[" + minutes + "]";
        }
    }

    private Screen screen(
            Viewer viewer, OrganisationConfig set, Draft draft, String periodError, String error, List<Block> told) {
        Words words = Words.of(viewer);
        Optional<ExchangeLine> newest = exchange.newest(viewer);
        List<Block> blocks = new ArrayList<>(told);
        blocks.add(new Block.Facts(facts(viewer, words, set, newest)));
        blocks.add(new Block.Form("", fields(words, set, draft, periodError, error)));
        return new Screen(
                words.say("exchange.label"),
                blocks,
                List.of(
                        Control.primary(SAVE, words.say("button.save")),
                        Control.action(RUN, words.say("exchange.run-now")),
                        Control.action(HISTORY, words.say("exchange.history")),
                        Control.action(CLOSE, words.say("button.close"))),
                newest.filter(ExchangeTask::running).isPresent() ? WHILE_RUNNING : Duration.ZERO);
    }

    private List<Fact> facts(Viewer viewer, Words words, OrganisationConfig set, Optional<ExchangeLine> newest) {
        Cell result = newest.map(new ResultWords(words)::of).orElse(Cell.of(words.say("exchange.never")));
        return List.of(
                new Fact(words.say("exchange.period"), Periods.say(set.upkeep().exchange(), words), Tone.PLAIN),
                new Fact(words.say("exchange.last"), moment(words, newest.map(ExchangeLine::at)), Tone.PLAIN),
                new Fact(words.say("exchange.result"), result.text(), result.tone()),
                new Fact(words.say("exchange.next"), moment(words, exchange.next(viewer)), Tone.PLAIN));
    }

    private String moment(Words words, Optional<Instant> at) {
        return at.map(moments::dateAndTime).orElseGet(() -> words.say("exchange.no-moment"));
    }

    private static List<Field> fields(
            Words words, OrganisationConfig set, Draft draft, String periodError, String error) {
        return List.of(
                new Field.Choice(
                        PERIOD,
                        words.say("exchange.period"),
                        words.say("exchange.period.hint"),
                        periodError,
                        Periods.offer(set.upkeep().exchange(), words),
                        draft.minutes(),
                        true),
                new Field.Lines(
                        PARAMETERS,
                        words.say("exchange.parameters"),
                        words.say("exchange.parameters.hint"),
                        error,
                        draft.parameters(),
                        LONGEST));
    }

    @Override
    public Outcome act(ActionRequest request) {
        Viewer viewer = request.viewer();
        Words words = Words.of(viewer);
        return switch (request.action()) {
            case SAVE -> save(viewer, words, request.input());
            case RUN -> {
                exchange.run(viewer);
                yield new Outcome.Stay(Tone.INFO, words.say("exchange.run-now.asked"));
            }
            case HISTORY -> {
                exchange.config(viewer);
                yield new Outcome.Open(ScreenRef.of(HistoryScreen.NAME));
            }
            case CLOSE -> {
                exchange.config(viewer);
                yield new Outcome.Close("");
            }
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome save(Viewer viewer, Words words, Input input) {
        OrganisationConfig set = exchange.config(viewer);
        Draft draft = Draft.read(input, set);
        Optional<Proxy> proxy = set.connection().proxy();
        ExchangeParameters parameters = ExchangeParameters.read(
                draft.parameters(),
                proxy.filter(kept -> !kept.password().isEmpty()).isPresent());
        boolean offered = Periods.has(draft.minutes(), set.upkeep().exchange(), words);
        if (!offered || !parameters.complaints().isEmpty()) {
            return new Outcome.Show(screen(
                    viewer,
                    set,
                    draft,
                    offered ? "" : words.say("exchange.period.wrong"),
                    parameters.complaints().stream()
                            .map(complaint -> complaint.say(words))
                            .collect(Collectors.joining(" ")),
                    List.of()));
        }
        exchange.save(viewer, draft.minutes(), parameters);
        return new Outcome.Show(saved(viewer, words));
    }

    /** What was entered is not shown again, since a password may stand in it. */
    private Screen saved(Viewer viewer, Words words) {
        OrganisationConfig set = exchange.config(viewer);
        Block.Notice told = new Block.Notice(Tone.SUCCESS, words.say("exchange.saved"));
        return screen(viewer, set, Draft.read(Input.NONE, set), "", "", List.of(told));
    }
}
