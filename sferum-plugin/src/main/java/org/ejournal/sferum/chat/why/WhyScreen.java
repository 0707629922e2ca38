package org.ejournal.sferum.chat.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.HistoryWindow;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.ReasonWords;
import org.ejournal.sferum.chat.WhyWindow;
import org.ejournal.sferum.ledger.decision.Decision;
import org.ejournal.sferum.ledger.decision.GivenTitle;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Parameters;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The window «Почему?» of one person in one chat (AH-4). */
class WhyScreen implements PluginScreen {
    private static final String TAKE_BACK = "take-back";
    private static final String TAKE_BACK_SURE = "take-back-sure";
    private static final String REFRESH = "refresh";
    private static final String CLOSE = "close";

    private final Why why;
    private final OrganisationRules rules;
    private final Names names;
    private final Moments moments;
    private final Rights rights;

    WhyScreen(Why why, OrganisationRules rules, Names names, Moments moments, Rights rights) {
        this.why = why;
        this.rules = rules;
        this.names = names;
        this.moments = moments;
        this.rights = rights;
    }

    @Override
    public String name() {
        return WhyWindow.NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        Viewer viewer = request.viewer();
        Answer answer = why.of(viewer, chat(request.screen()), person(request.screen()));
        RuleProfile profile = rules.of(viewer).profile();
        Words words = Words.of(viewer).in(profile.id());
        Names.Known known = names.of(viewer.organisation(), mentioned(answer), answer.reasons());
        ReasonWords reasons = new ReasonWords(words, profile.words(), known);
        List<Block> blocks = new ArrayList<>(new AnswerWords(words, reasons, known, moments).blocks(answer));
        return Screen.of(words.say("why.title", answer.place().name()), blocks, controls(viewer, words, answer));
    }

    private static List<String> mentioned(Answer answer) {
        return Stream.concat(
                        answer.decisions().stream().map(Decision::by),
                        Optional.ofNullable(answer.titled()).stream().map(GivenTitle::by))
                .toList();
    }

    private static long chat(ScreenRef screen) {
        return Parameters.number(screen, WhyWindow.CHAT);
    }

    private static PersonId person(ScreenRef screen) {
        String person = screen.parameters().getOrDefault(WhyWindow.PERSON, "");
        if (person.isBlank()) {
            throw new UnknownScreenException("Nobody is asked about");
        }
        return new PersonId(person);
    }

    private List<Control> controls(Viewer viewer, Words words, Answer answer) {
        List<Control> controls = new ArrayList<>();
        if (answer.mayTakeBack()) {
            controls.add(Control.action(TAKE_BACK, words.say("why.take-back")));
        }
        if (rights.holds(viewer, Permission.SEE_ALL_CHATS)) {
            controls.add(HistoryWindow.button(words));
        }
        controls.add(Control.action(REFRESH, words.say("button.refresh")));
        controls.add(Control.action(CLOSE, words.say("button.close")));
        return controls;
    }

    @Override
    public Outcome act(ActionRequest request) {
        return switch (request.action()) {
            case TAKE_BACK -> ask(request);
            case TAKE_BACK_SURE -> takeBack(request);
            case HistoryWindow.OPEN ->
                new Outcome.Open(HistoryWindow.ofPerson(person(request.screen()).value()));
            case REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case CLOSE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome ask(ActionRequest request) {
        Viewer viewer = request.viewer();
        Answer answer = why.of(viewer, chat(request.screen()), person(request.screen()));
        if (answer.decisions().isEmpty()) {
            return new Outcome.Stay(Tone.PLAIN, "");
        }
        if (!answer.mayTakeBack()) {
            throw new AccessDeniedException(viewer.person() + " may not take back what was decided by hand");
        }
        Words words = Words.of(viewer);
        return new Outcome.Ask(
                words.say("why.ask.title"),
                words.say("why.ask.text"),
                List.of(
                        new Outcome.Answer(words.say("yes"), TAKE_BACK_SURE, Control.Weight.PRIMARY),
                        new Outcome.Answer(words.say("no"), "", Control.Weight.NORMAL)));
    }

    /** Without the decision there may be nothing left to show of somebody who was kept out. */
    private Outcome takeBack(ActionRequest request) {
        Words words = Words.of(request.viewer());
        try {
            why.takeBack(request.viewer(), chat(request.screen()), person(request.screen()));
            return new Outcome.Close(words.say("why.taken-back"));
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.say("why.silent"));
        }
    }
}
