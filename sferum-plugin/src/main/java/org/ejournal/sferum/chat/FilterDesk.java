package org.ejournal.sferum.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.sferum.ledger.ChatHead;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.ejournal.sferum.screen.Words;

/** Does what the buttons of a {@link FilterBar} say. */
class FilterDesk {
    private static final String SURE = FilterBar.FORGET + "-sure";

    private final OwnFilters filters;

    FilterDesk(OwnFilters filters) {
        this.filters = filters;
    }

    /** Returns the bar of what stands around the list. */
    FilterBar bar(ChatHead head, Words words, Input input, String error) {
        return new FilterBar(words, new FilterShelf(head.filters()), input, error);
    }

    /**
     * Returns what follows from a press; empty for a button of something else.
     *
     * @param draw draws the list of chats with an input, and what is wrong with the name
     */
    Optional<Outcome> press(ActionRequest request, Words words, BiFunction<Input, String, Screen> draw) {
        Input input = request.input();
        return switch (request.action()) {
            case FilterBar.NEW -> shown(draw, with(input, Map.of(FilterBar.NAME, "")));
            case FilterBar.CANCEL -> shown(draw, without(input, FilterBar.NAME));
            case FilterBar.KEEP -> Optional.of(keep(request, words, draw));
            case FilterBar.FORGET -> Optional.of(ask(words));
            case SURE -> forget(request, draw);
            default -> request.action().startsWith(FilterBar.USE) ? shown(draw, used(request)) : Optional.empty();
        };
    }

    private static Optional<Outcome> shown(BiFunction<Input, String, Screen> draw, Input input) {
        return Optional.of(new Outcome.Show(draw.apply(input, "")));
    }

    private Outcome keep(ActionRequest request, Words words, BiFunction<Input, String, Screen> draw) {
        Input input = request.input();
        OwnFilters.Kept kept =
                filters.keep(request.viewer(), input.one(FilterBar.NAME).orElse(""), ChatSearch.read(input));
        return new Outcome.Show(
                kept == OwnFilters.Kept.DONE
                        ? draw.apply(without(input, FilterBar.NAME), "")
                        : draw.apply(
                                with(
                                        input,
                                        Map.of(
                                                FilterBar.NAME,
                                                input.one(FilterBar.NAME).orElse(""))),
                                words.say("filters.error." + kept, KeptFilter.LONGEST_NAME, OwnFilters.MOST)));
    }

    private static Outcome ask(Words words) {
        return new Outcome.Ask(
                words.say("filters.forget.title"),
                words.say("filters.forget.text"),
                List.of(
                        new Outcome.Answer(words.say("yes"), SURE, Control.Weight.DANGER),
                        new Outcome.Answer(words.say("no"), "", Control.Weight.NORMAL)));
    }

    private Optional<Outcome> forget(ActionRequest request, BiFunction<Input, String, Screen> draw) {
        new FilterShelf(filters.of(request.viewer()))
                .same(ChatSearch.read(request.input()))
                .ifPresent(filter -> filters.forget(request.viewer(), filter.id()));
        return shown(draw, request.input());
    }

    /** One that was forgotten in another window meanwhile narrows nothing, and its button goes. */
    private Input used(ActionRequest request) {
        Input fresh = without(request.input(), FilterBar.NAME);
        return filters.of(request.viewer()).stream()
                .filter(filter -> request.action().equals(FilterBar.USE + filter.id()))
                .findFirst()
                .map(filter -> with(
                        fresh,
                        Map.of(
                                ChatSearch.TYPE,
                                filter.kind(),
                                ChatSearch.TITLE,
                                filter.title(),
                                ChatSearch.SURNAME,
                                filter.surname(),
                                ChatsScreen.TABLE + ".page",
                                "1")))
                .orElse(fresh);
    }

    private static Input with(Input input, Map<String, String> values) {
        Map<String, List<String>> all = new HashMap<>(input.values());
        values.forEach((name, value) -> all.put(name, List.of(value)));
        return new Input(all);
    }

    private static Input without(Input input, String name) {
        Map<String, List<String>> all = new HashMap<>(input.values());
        all.remove(name);
        return new Input(all);
    }
}
