package org.ejournal.sferum.conference.tab;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.conference.Draft;
import org.ejournal.sferum.conference.Verdict;
import org.ejournal.sferum.conference.overlap.OverlapText;
import org.ejournal.sferum.conference.tab.Filled.Plan;
import org.ejournal.sferum.screen.PluginScreen;

/** A window in which a conference is filled in: nothing is applied before «Сохранить», and nothing entered is lost. */
abstract class FormScreen implements PluginScreen {
    private static final String LEAVE = "leave";

    private static final Map<Verdict, String> FIELDS = Map.of(
            Verdict.TITLE, Filled.TITLE,
            Verdict.CHAT, Filled.CHAT,
            Verdict.LESSON, Filled.LESSON,
            Verdict.OTHER_LESSON, Filled.LESSON,
            Verdict.LESSON_GONE, Filled.LESSON,
            Verdict.TAKEN, Filled.LESSON,
            Verdict.TIMES, Filled.ENDS,
            Verdict.PAST, Filled.ENDS);

    private final String name;
    private final TabLanguage language;
    private final Clashes clashes;

    FormScreen(String name, TabLanguage language, Clashes clashes) {
        this.name = name;
        this.language = language;
        this.clashes = clashes;
    }

    /** Returns the window as it stands; refuses it to whoever may not fill it in. */
    abstract Window window(Viewer viewer, TabWords words, ScreenRef screen, Input input);

    /** Returns what would be in the way of writing it down. */
    abstract Verdict check(Viewer viewer, ScreenRef screen, Draft draft, Window window);

    /** Returns what is told whoever still has a window open that is of no use any more; empty where it is. */
    abstract Optional<Screen> gone(Viewer viewer, TabWords words, ScreenRef screen, Input input);

    /** Returns what others have made of it while the window was open, in words; empty for nothing. */
    abstract String meanwhile(Viewer viewer, TabWords words, Window window);

    /** Returns the window with what was entered on it put over what others have made of the conference. */
    abstract Window over(Viewer viewer, TabWords words, ScreenRef screen, Window window);

    /** Writes it down. */
    abstract Verdict save(Viewer viewer, ScreenRef screen, Draft draft, Window window);

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Screen show(ScreenRequest request) {
        TabWords words = language.of(request.viewer());
        return gone(request.viewer(), words, request.screen(), request.input()).orElseGet(() -> shown(request, words));
    }

    private Screen shown(ScreenRequest request, TabWords words) {
        Window window = window(request.viewer(), words, request.screen(), request.input());
        return drawn(request.viewer(), request.input(), words, window);
    }

    private Screen drawn(Viewer viewer, Input input, TabWords words, Window window) {
        return drawn(viewer, input, words, window, "", "");
    }

    private Screen drawn(Viewer viewer, Input input, TabWords words, Window window, String wrong, String error) {
        WindowForm.Notes notes =
                new WindowForm.Notes(meanwhile(viewer, words, window), clashes.of(viewer, words, window));
        return new WindowForm(words, window, wrong, error, notes).draw(input);
    }

    @Override
    public final Outcome act(ActionRequest request) {
        TabWords words = language.of(request.viewer());
        return gone(request.viewer(), words, request.screen(), request.input())
                .map(screen -> left(request, screen))
                .orElseGet(() -> done(request, words));
    }

    private static Outcome left(ActionRequest request, Screen screen) {
        boolean leaves = List.of(WindowForm.CANCEL, LEAVE).contains(request.action());
        return leaves ? new Outcome.Close("") : new Outcome.Show(screen);
    }

    private Outcome done(ActionRequest request, TabWords words) {
        Window window = window(request.viewer(), words, request.screen(), request.input());
        return switch (request.action()) {
            case WindowForm.CHOOSE_CHAT -> new Outcome.Open(ScreenRef.of(ChatLookup.NAME));
            case WindowForm.CHOOSE_LESSON -> lessons(window);
            case PeopleTable.TICK_ALL -> ticked(request, words, window, true);
            case PeopleTable.TICK_NONE -> ticked(request, words, window, false);
            case WindowForm.SAVE, WindowForm.SAVE_ALL_THE_SAME -> save(request, words, window);
            case WindowForm.CANCEL -> cancel(words, window);
            case LEAVE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private static Outcome lessons(Window window) {
        Plan plan = window.filled().plan();
        Map<String, List<String>> entered = new HashMap<>();
        entered.put(LessonLookup.CHAT, List.of(String.valueOf(plan.chat())));
        entered.put(LessonLookup.DATE, List.of(plan.date()));
        return new Outcome.Open(ScreenRef.of(LessonLookup.NAME), new Input(entered));
    }

    private Outcome ticked(ActionRequest request, TabWords words, Window window, boolean all) {
        Window other = window.picking(window.front(request.input()), all);
        return new Outcome.Show(drawn(request.viewer(), request.input(), words, other));
    }

    private Outcome save(ActionRequest request, TabWords words, Window window) {
        Plan plan = window.filled().plan();
        if (!TabWords.isDay(plan.date())) {
            return wrong(request, words, window, Filled.DATE, "DAY");
        }
        Optional<Instant> starts = words.moment(plan.date(), plan.starts());
        Optional<Instant> ends = words.moment(plan.date(), plan.ends());
        if (starts.isEmpty() || ends.isEmpty()) {
            return wrong(request, words, window, starts.isEmpty() ? Filled.STARTS : Filled.ENDS, "TIME");
        }
        Draft draft = new Draft(
                plan.kind(), plan.chat(), plan.held(), plan.title(), starts.get(), ends.get(), window.guests());
        try {
            return save(request, words, window, draft);
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.said().say("hand.silent"));
        }
    }

    private Outcome save(ActionRequest request, TabWords words, Window window, Draft draft) {
        String beside =
                asks(request, draft, window) && window.moved() ? clashes.of(request.viewer(), words, window) : "";
        return beside.isEmpty()
                ? outcome(request, words, window, save(request.viewer(), request.screen(), draft, window))
                : OverlapText.ask(words.said(), beside, OverlapText.Deed.SAVE, WindowForm.SAVE_ALL_THE_SAME);
    }

    /** Nobody is asked about what cannot be saved anyway. */
    private boolean asks(ActionRequest request, Draft draft, Window window) {
        return request.action().equals(WindowForm.SAVE)
                && check(request.viewer(), request.screen(), draft, window) == Verdict.DONE;
    }

    private Outcome outcome(ActionRequest request, TabWords words, Window window, Verdict verdict) {
        if (verdict == Verdict.DONE) {
            return new Outcome.Close(words.say("saved"));
        }
        if (verdict == Verdict.OVERTAKEN) {
            Window newer = over(request.viewer(), words, request.screen(), window);
            return new Outcome.Show(drawn(request.viewer(), request.input(), words, newer));
        }
        String field = FIELDS.get(verdict);
        return field == null
                ? new Outcome.Stay(Tone.ERROR, words.say("error." + verdict))
                : wrong(request, words, window, field, verdict.name());
    }

    private Outcome wrong(ActionRequest request, TabWords words, Window window, String field, String error) {
        return new Outcome.Show(
                drawn(request.viewer(), request.input(), words, window, field, words.say("error." + error)));
    }

    private static Outcome cancel(TabWords words, Window window) {
        return window.unsaved()
                ? new Outcome.Ask(
                        words.said().say("hand.leave.title"),
                        words.said().say("hand.leave.text"),
                        List.of(
                                new Outcome.Answer(words.said().say("hand.leave.yes"), LEAVE, Control.Weight.DANGER),
                                new Outcome.Answer(words.said().say("hand.leave.no"), "", Control.Weight.NORMAL)))
                : new Outcome.Close("");
    }
}
