package org.ejournal.sferum.chat.create;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.AddWindow;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.Unlinked;
import org.ejournal.sferum.chat.create.CreateForm.Wrong;
import org.ejournal.sferum.chat.hand.Created;
import org.ejournal.sferum.chat.hand.Creations;
import org.ejournal.sferum.chat.hand.Edits;
import org.ejournal.sferum.chat.hand.NewChat;
import org.ejournal.sferum.chat.hand.Offer;
import org.ejournal.sferum.chat.hand.Proposal;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The window in which a chat is made by hand: nothing is made before the button at its foot (CM-4). */
class CreateScreen implements PluginScreen {
    static final String SAVE = "save";
    static final String SAVE_ALL_THE_SAME = "save-unlinked";
    static final String CANCEL = "cancel";
    static final String LEAVE = "leave";

    private final Creations creations;
    private final OrganisationRules rules;
    private final Roster roster;
    private final Unlinked unlinked;

    CreateScreen(Creations creations, OrganisationRules rules, Roster roster, Unlinked unlinked) {
        this.creations = creations;
        this.rules = rules;
        this.roster = roster;
        this.unlinked = unlinked;
    }

    @Override
    public String name() {
        return AddWindow.NAME;
    }

    @Override
    public Screen show(ScreenRequest request) {
        return draw(request.viewer(), drawn(request.viewer(), request.input()), request.input(), Wrong.NOTHING);
    }

    private Screen draw(Viewer viewer, Drawn drawn, Input input, Wrong wrong) {
        return new CreateForm(viewer, profile(viewer)).draw(drawn, input, wrong);
    }

    private RuleProfile profile(Viewer viewer) {
        return rules.of(viewer).profile();
    }

    private Drawn drawn(Viewer viewer, Input input) {
        List<Offer> offers = creations.offers(viewer);
        if (offers.isEmpty()) {
            throw new AccessDeniedException(
                    "%s may make no chat in %s".formatted(viewer.person(), viewer.organisation()));
        }
        Basics basics = new Basics(offers, input, !CreateForm.tabbed(profile(viewer)));
        Optional<Proposal> proposal = basics.follows().kind() == Follows.Kind.NOBODY
                ? Optional.empty()
                : creations.proposal(viewer, basics.kind(), basics.follows());
        return new Drawn(
                basics,
                proposal,
                Wish.read(input).titled(proposal),
                creations.people(viewer, basics.kind()),
                Folk.of(roster, viewer.organisation()));
    }

    @Override
    public Outcome act(ActionRequest request) {
        Viewer viewer = request.viewer();
        Input input = request.input();
        Drawn drawn = drawn(viewer, input);
        Set<PersonId> selected = MembersTable.selected(input);
        return switch (request.action()) {
            case MembersTable.ADD ->
                CreatePeople.open(
                        drawn.basics().kind(), CreateForm.tab(profile(viewer), drawn.basics(), input), people(drawn));
            case MembersTable.REFRESH -> new Outcome.Stay(Tone.PLAIN, "");
            case MembersTable.OUT -> changed(request, drawn.with(drawn.wish().without(selected)), selected);
            case MembersTable.ADMIN -> changed(request, drawn.with(drawn.wish().admin(selected, true)), selected);
            case MembersTable.NO_ADMIN ->
                changed(request, drawn.with(drawn.wish().admin(selected, false)), selected);
            case SAVE -> save(request, drawn);
            case SAVE_ALL_THE_SAME -> make(request, drawn);
            case CANCEL -> cancel(words(viewer), drawn.wish());
            case LEAVE -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private static List<PersonId> people(Drawn drawn) {
        return drawn.members().stream().map(Member::person).toList();
    }

    private Outcome changed(ActionRequest request, Drawn drawn, Set<PersonId> selected) {
        return selected.isEmpty()
                ? new Outcome.Stay(Tone.INFO, words(request.viewer()).say("hand.none-selected"))
                : new Outcome.Show(draw(request.viewer(), drawn, request.input(), Wrong.NOTHING));
    }

    private Outcome save(ActionRequest request, Drawn drawn) {
        return drawn.wish().title().isBlank()
                ? wrong(request, drawn, new Wrong(words(request.viewer()).say("hand.error.NO_TITLE"), ""))
                : unlinked.warning(request.viewer(), people(drawn), SAVE_ALL_THE_SAME)
                        .orElseGet(() -> make(request, drawn));
    }

    private Outcome wrong(ActionRequest request, Drawn drawn, Wrong wrong) {
        return new Outcome.Show(draw(request.viewer(), drawn, request.input(), wrong));
    }

    private Outcome make(ActionRequest request, Drawn drawn) {
        Words words = words(request.viewer());
        try {
            Basics basics = drawn.basics();
            NewChat wish = new NewChat(drawn.wish().mark(), basics.kind(), basics.follows(), drawn.edit());
            Created created = creations.create(request.viewer(), wish);
            return created instanceof Created.Refused refused
                    ? refused(request, drawn, refused)
                    : new Outcome.Close(words.say("create.done"));
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.say("hand.silent"));
        }
    }

    private Outcome refused(ActionRequest request, Drawn drawn, Created.Refused refused) {
        Words words = words(request.viewer());
        return switch (refused.why()) {
            case NO_TITLE, LONG_TITLE ->
                wrong(
                        request,
                        drawn,
                        new Wrong(words.say("hand.error." + refused.why(), String.valueOf(Edits.LONGEST_TITLE)), ""));
            case TOO_MANY ->
                new Outcome.Stay(Tone.WARNING, words.say("hand.error.TOO_MANY", String.valueOf(Edits.MOST_PEOPLE)));
            case NOT_CHOSEN, GONE -> wrong(request, drawn, new Wrong("", words.say("create.error." + refused.why())));
            case EXISTS ->
                new Outcome.Stay(Tone.WARNING, words.say("create.error.EXISTS", String.join(", ", refused.about())));
            case NOT_INITIALISED ->
                new Outcome.Stay(
                        Tone.WARNING, words.say("create.error.NOT_INITIALISED", words.say("chats.initialise")));
            case MANDATORY, STRANGER ->
                new Outcome.Stay(Tone.ERROR, words.say("hand.error." + refused.why(), names(drawn, refused)));
        };
    }

    private static String names(Drawn drawn, Created.Refused refused) {
        return refused.about().stream()
                .map(person -> drawn.folk().name(new PersonId(person)))
                .collect(Collectors.joining(", "));
    }

    private static Outcome cancel(Words words, Wish wish) {
        return wish.begun()
                ? new Outcome.Ask(
                        words.say("hand.leave.title"),
                        words.say("hand.leave.text"),
                        List.of(
                                new Outcome.Answer(words.say("hand.leave.yes"), LEAVE, Control.Weight.DANGER),
                                new Outcome.Answer(words.say("hand.leave.no"), "", Control.Weight.NORMAL)))
                : new Outcome.Close("");
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(profile(viewer).id());
    }
}
