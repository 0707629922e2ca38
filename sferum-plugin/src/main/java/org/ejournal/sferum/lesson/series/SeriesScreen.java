package org.ejournal.sferum.lesson.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.series.LessonSeries;
import org.ejournal.sferum.conference.series.Period;
import org.ejournal.sferum.conference.series.SeriesLesson;
import org.ejournal.sferum.conference.series.SeriesLessons;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * The window «Дистанционные уроки»: conferences of a day's, a week's or a class's lessons are made or removed in one go, after
 * a list that shows each of them (AH-2, AH-17).
 */
class SeriesScreen implements PluginScreen {
    static final String NAME = "lesson-series";

    static final String CREATE = "create";
    static final String CREATE_ALL_THE_SAME = "create-all-the-same";
    static final String REMOVE = "remove";
    static final String REMOVE_SURE = "remove-sure";
    private static final String REFRESH = "refresh";
    private static final List<String> ACTIONS = List.of(CREATE, CREATE_ALL_THE_SAME, REMOVE, REMOVE_SURE, REFRESH);

    private final LessonSeries series;
    private final OrganisationConfigs configs;
    private final Clock clock;

    SeriesScreen(LessonSeries series, OrganisationConfigs configs, Clock clock) {
        this.series = series;
        this.configs = configs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Words said = words(viewer);
        try {
            series.require(viewer);
            Wish wish = wish(viewer, request.screen(), request.input());
            return screen(viewer, wish, request.input(), said);
        } catch (RosterUnavailableException silent) {
            return Screen.of(
                    said.say("series.title"),
                    List.of(new Block.Notice(Tone.ERROR, said.say("series.silent"))),
                    List.of(Control.action(REFRESH, said.say("button.refresh"))));
        }
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(configs.of(viewer.organisation()).profile());
    }

    /** Who teaches nothing has come for a class. */
    private Wish wish(Viewer viewer, ScreenRef screen, Input input) {
        String whose = series.teaches(viewer)
                ? ""
                : series.classes(viewer).stream()
                        .findFirst()
                        .map(each -> each.id().value())
                        .orElse("");
        return Wish.read(screen, input, whose, LocalDate.now(clock));
    }

    private Screen screen(Viewer viewer, Wish wish, Input input, Words said) {
        List<SchoolClass> classes = series.classes(viewer);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SeriesForm(said, classes).of(wish));
        List<Control> controls = new ArrayList<>();
        if (wish.deed() == Wish.Deed.CREATE && !series.canCall(viewer)) {
            blocks.add(new Block.Notice(Tone.WARNING, said.say("lesson.call.obstacle.NO_CALLER")));
        } else {
            wish.period().filter(Period::isSound).ifPresent(period -> {
                blocks.add(table(viewer, wish, period, input, said));
                controls.add(button(wish.deed(), said));
            });
        }
        return Screen.of(said.say("series.title"), blocks, controls);
    }

    private Block.Table table(Viewer viewer, Wish wish, Period period, Input input, Words said) {
        SeriesLessons.Found found = series.find(viewer, period);
        Set<String> removable =
                series.removable(found.lessons()).stream().map(SeriesLesson::id).collect(Collectors.toSet());
        return new SeriesTable(said, wish.deed(), removable).of(found, input, !isShown(wish, input));
    }

    /** Returns whether the person has seen the list that is meant now. */
    private static boolean isShown(Wish wish, Input input) {
        return input.one(SeriesForm.MARK).filter(wish.mark()::equals).isPresent();
    }

    private static Control button(Wish.Deed deed, Words said) {
        return deed == Wish.Deed.CREATE
                ? Control.primary(CREATE, said.say("series.create"))
                : new Control.Action(REMOVE, said.say("series.remove"), Control.Weight.DANGER, Control.Needs.NOTHING);
    }

    @Override
    public Outcome act(ActionRequest request) {
        if (!ACTIONS.contains(request.action())) {
            throw PluginScreen.unknown(request);
        }
        Words said = words(request.viewer());
        try {
            return act(request, said);
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.ERROR, said.say("series.silent"));
        }
    }

    private Outcome act(ActionRequest request, Words said) {
        Viewer viewer = request.viewer();
        series.require(viewer);
        Wish wish = wish(viewer, request.screen(), request.input());
        Optional<Period> period = wish.period().filter(Period::isSound);
        if (request.action().equals(REFRESH) || period.isEmpty() || !isShown(wish, request.input())) {
            return new Outcome.Show(screen(viewer, wish, request.input(), said));
        }
        Set<String> chosen = Set.copyOf(Pager.query(request.input(), SeriesTable.NAME, SeriesTable.IN_ORDER)
                .selected());
        return new SeriesDeeds(series, viewer, period.get(), said).act(request.action(), chosen);
    }
}
