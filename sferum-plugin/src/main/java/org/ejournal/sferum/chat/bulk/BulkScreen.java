package org.ejournal.sferum.chat.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.Unlinked;
import org.ejournal.sferum.chat.hand.Edits;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.Words;

/** The window in which many chats are changed at once: the plan is shown first, and nothing is applied before (AH-2). */
class BulkScreen implements PluginScreen {
    static final String NAME = "bulk";
    private static final String DEED = "deed";
    private static final String PEOPLE = "people";
    private static final String MARK = "mark";
    private static final String PICK = "pick";
    private static final String NOBODY = "nobody";
    private static final String REFRESH = "refresh";
    private static final String APPLY = "apply";
    private static final String APPLY_ALL_THE_SAME = "apply-unlinked";
    private static final String CANCEL = "cancel";

    private final Bulk bulk;
    private final OrganisationRules rules;
    private final Names names;
    private final Unlinked unlinked;

    BulkScreen(Bulk bulk, OrganisationRules rules, Names names, Unlinked unlinked) {
        this.bulk = bulk;
        this.rules = rules;
        this.names = names;
        this.unlinked = unlinked;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What somebody wants. */
    private record Wish(Selection selection, Deed deed, Set<PersonId> people) {
        static Wish read(Selection selection, Input input) {
            Set<PersonId> people = new HashSet<>(Picked.people(input, PEOPLE));
            people.addAll(Picked.brought(input));
            return new Wish(selection, input.one(DEED).flatMap(Deed::parse).orElse(Deed.IN), Set.copyOf(people));
        }

        boolean complete() {
            return !deed.needsPeople() || (!people.isEmpty() && people.size() <= Edits.MOST_PEOPLE);
        }

        Wish withNobody() {
            return new Wish(selection, deed, Set.of());
        }
    }

    @Override
    public Screen show(ScreenRequest request) {
        Wish wish = Wish.read(Selection.read(request.screen()), request.input());
        return draw(request.viewer(), wish, request.input());
    }

    private Screen draw(Viewer viewer, Wish wish, Input input) {
        Words words = words(viewer);
        List<ChatLine> chats = bulk.chats(viewer, wish.selection());
        List<Block> blocks = new ArrayList<>();
        Optional<BulkPlan> plan = chats.isEmpty() || chats.size() > Bulk.MOST || !wish.complete()
                ? Optional.empty()
                : plan(viewer, words, chats, wish, blocks);
        blocks.add(0, form(words, wish, plan.map(BulkPlan::mark).orElse("")));
        blocks.add(1, new Block.Notice(Tone.PLAIN, about(viewer, words, chats, wish)));
        plan.ifPresent(shown -> blocks.add(table(viewer, words, shown, wish).of(shown, wish.deed(), input)));
        return Screen.of(words.say("bulk.title"), blocks, controls(words, wish, plan))
                .unsaved(!wish.people().isEmpty());
    }

    private Optional<BulkPlan> plan(Viewer viewer, Words words, List<ChatLine> chats, Wish wish, List<Block> blocks) {
        try {
            BulkPlan plan = bulk.plan(viewer, chats, wish.deed(), wish.people());
            blocks.add(new Block.Notice(
                    plan.chats() == 0 ? Tone.WARNING : Tone.INFO,
                    plan.chats() == 0
                            ? words.say("bulk.nothing")
                            : words.say("bulk.total." + wish.deed(), plan.chats(), plan.places())));
            return Optional.of(plan);
        } catch (RosterUnavailableException silent) {
            blocks.add(new Block.Notice(Tone.ERROR, words.say("bulk.silent")));
            return Optional.empty();
        }
    }

    private static Block form(Words words, Wish wish, String mark) {
        List<Option> deeds = Arrays.stream(Deed.values())
                .map(deed -> new Option(deed.name(), words.say("bulk.deed." + deed)))
                .toList();
        return new Block.Form(
                "",
                List.of(
                        Field.choice(
                                DEED, words.say("bulk.deed"), deeds, wish.deed().name()),
                        new Field.Hidden(PEOPLE, Picked.lines(wish.people())),
                        new Field.Hidden(MARK, mark)));
    }

    private String about(Viewer viewer, Words words, List<ChatLine> chats, Wish wish) {
        List<String> told = new ArrayList<>();
        told.add(
                chats.size() > Bulk.MOST
                        ? words.say("bulk.too-many", Bulk.MOST)
                        : words.say("bulk.chats", chats.size()));
        if (wish.deed().needsPeople()) {
            List<String> people = wish.people().stream().map(PersonId::value).toList();
            Names.Known known = names.of(viewer.organisation(), people, List.of());
            if (people.size() > Edits.MOST_PEOPLE) {
                told.add(words.say("pick.too-many", String.valueOf(Edits.MOST_PEOPLE)));
            }
            told.add(
                    people.isEmpty()
                            ? words.say("bulk.no-people")
                            : words.say(
                                    "bulk.people",
                                    people.size(),
                                    String.join(
                                            ", ",
                                            people.stream()
                                                    .map(known::name)
                                                    .sorted()
                                                    .limit(20)
                                                    .toList())));
        }
        return String.join("\n", told);
    }

    private BulkTable table(Viewer viewer, Words words, BulkPlan plan, Wish wish) {
        List<String> people =
                new ArrayList<>(wish.people().stream().map(PersonId::value).toList());
        plan.lines().forEach(line -> line.refused().forEach(refused -> people.addAll(refused.people())));
        return new BulkTable(words, names.of(viewer.organisation(), people, List.of()));
    }

    private static List<Control> controls(Words words, Wish wish, Optional<BulkPlan> plan) {
        List<Control> controls = new ArrayList<>();
        if (plan.filter(shown -> shown.chats() > 0).isPresent()) {
            controls.add(
                    wish.deed() == Deed.DELETE
                            ? new Control.Action(
                                    APPLY, words.say("bulk.apply"), Control.Weight.DANGER, Control.Needs.NOTHING)
                            : Control.primary(APPLY, words.say("bulk.apply")));
        }
        if (wish.deed().needsPeople()) {
            controls.add(Control.action(PICK, words.say("bulk.pick")));
            if (!wish.people().isEmpty()) {
                controls.add(Control.action(NOBODY, words.say("bulk.nobody")));
            }
        }
        controls.add(Control.action(REFRESH, words.say("bulk.show")));
        controls.add(Control.action(CANCEL, words.say("button.cancel")));
        return controls;
    }

    @Override
    public Outcome act(ActionRequest request) {
        bulk.require(request.viewer());
        Wish wish = Wish.read(Selection.read(request.screen()), request.input());
        return switch (request.action()) {
            case REFRESH -> new Outcome.Show(draw(request.viewer(), wish, request.input()));
            case PICK -> Picked.open(wish.selection().on(BulkPeople.NAME), wish.people(), "");
            case NOBODY -> new Outcome.Show(draw(request.viewer(), wish.withNobody(), request.input()));
            case APPLY ->
                unlinked.warning(
                                request.viewer(), wish.deed() == Deed.IN ? wish.people() : Set.of(), APPLY_ALL_THE_SAME)
                        .orElseGet(() -> apply(request, wish));
            case APPLY_ALL_THE_SAME -> apply(request, wish);
            case CANCEL -> new Outcome.Close("");
            default -> throw PluginScreen.unknown(request);
        };
    }

    private Outcome apply(ActionRequest request, Wish wish) {
        Words words = words(request.viewer());
        try {
            String mark = request.input().one(MARK).orElse("");
            return !mark.isEmpty()
                            && bulk.carryOut(request.viewer(), wish.selection(), wish.deed(), wish.people(), mark)
                    ? new Outcome.Close(words.say("bulk.done"))
                    : new Outcome.Stay(Tone.WARNING, words.say("plan.shown-anew"));
        } catch (RosterUnavailableException silent) {
            return new Outcome.Stay(Tone.WARNING, words.say("bulk.silent"));
        }
    }

    private Words words(Viewer viewer) {
        return Words.of(viewer).in(rules.of(viewer).profile().id());
    }
}
