package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.ejournal.sferum.screen.Words;

/** The kept filters on the list of chats: a button for each, one that keeps or forgets, and the field for a name. */
final class FilterBar {
    static final String NAME = "filter-name";
    static final String NEW = "filter-new";
    static final String KEEP = "filter-keep";
    static final String CANCEL = "filter-cancel";
    static final String USE = "filter-use-";
    static final String FORGET = "filter-forget";

    private final Words words;
    private final FilterShelf shelf;
    private final Input input;
    private final String error;

    /**
     * Makes one.
     *
     * @param error what is wrong with the name; empty where nothing is
     */
    FilterBar(Words words, FilterShelf shelf, Input input, String error) {
        this.words = words;
        this.shelf = shelf;
        this.input = input;
        this.error = error;
    }

    /** Returns whether a name is being entered. */
    private boolean naming() {
        return input.values().containsKey(NAME);
    }

    /** Returns the buttons above the list. */
    List<Control> buttons() {
        ChatSearch search = ChatSearch.read(input);
        Optional<KeptFilter> used = shelf.same(search);
        List<Control> buttons = new ArrayList<>();
        shelf.filters().forEach(filter -> buttons.add(button(filter, used)));
        if (used.isPresent()) {
            buttons.add(new Control.Action(
                    FORGET, words.say("filters.forget"), Control.Weight.DANGER, Control.Needs.NOTHING));
        } else if (search.narrows() && !naming()) {
            buttons.add(Control.action(NEW, words.say("filters.new")));
        }
        return buttons;
    }

    private Control button(KeptFilter filter, Optional<KeptFilter> used) {
        Control.Weight weight =
                used.filter(filter::equals).isPresent() ? Control.Weight.PRIMARY : Control.Weight.NORMAL;
        return new Control.Action(
                USE + filter.id(), words.say("filters.use", filter.name()), weight, Control.Needs.NOTHING);
    }

    /** Returns the field for the name while one is being entered. */
    List<Block> form() {
        return naming()
                ? List.of(new Block.Form(
                        words.say("filters.new"),
                        List.of(new Field.Text(
                                NAME,
                                words.say("filters.name"),
                                words.say("filters.hint"),
                                error,
                                input.one(NAME).orElse(""),
                                KeptFilter.LONGEST_NAME,
                                true))))
                : List.of();
    }

    /** Returns the buttons that go with that field. */
    List<Control> controls() {
        return naming()
                ? List.of(
                        Control.primary(KEEP, words.say("filters.keep")),
                        Control.action(CANCEL, words.say("button.cancel")))
                : List.of();
    }
}
