package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/**
 * Shows the people of a chat, to those who look after it with the reasons of each; a row leads to «Почему?» for those who
 * may ask about that person (AH-4, CH-5).
 */
final class MemberTable {
    static final String NAME = "members";
    static final String WHO = "who";
    static final String REFRESH = "refresh";
    static final Sort BY_NAME = new Sort("name", false);
    private static final String EXCLUDED = "excluded";

    private final Words words;
    private final ChatLine chat;
    private final Input input;
    private final String viewer;
    private final Optional<WhyColumn> why;

    /**
     * Makes one.
     *
     * @param viewer the id of who looks at it, and may ask about themself
     * @param why why people are there; empty for a viewer who does not look after the chat, and is not told either
     *     what failed and who is kept out by hand
     */
    MemberTable(Words words, ChatLine chat, Input input, String viewer, Optional<WhyColumn> why) {
        this.words = words;
        this.chat = chat;
        this.input = input;
        this.viewer = viewer;
        this.why = why;
    }

    static String surname(Input input) {
        return input.one(ChatSearch.SURNAME).orElse("");
    }

    /** Returns whether those who are kept out by hand are asked for in place of the members. */
    static boolean asksForExcluded(Input input) {
        return input.one(WHO).filter(EXCLUDED::equals).isPresent();
    }

    Block.Table members(Found<MemberLine> found) {
        PlaceWords places = new PlaceWords(words, why.isPresent());
        return table(
                found.lines().stream().map(member -> member(places, member)).toList(),
                found.paging(),
                surname(input).isEmpty() ? "chat.empty" : "chat.empty.search");
    }

    private Row member(PlaceWords places, MemberLine member) {
        String admin = member.wantedAdmin() ? words.say("yes") : "";
        return row(member.person(), member.name(), admin, places.state(member), why.map(known -> known.of(member)));
    }

    Block.Table excluded(Found<Excluded.Person> found) {
        Cell state = new Cell(words.say("place.excluded"), Tone.WARNING);
        return table(
                found.lines().stream()
                        .map(person ->
                                row(person.id(), person.name(), "", state, why.map(known -> known.of(person.id()))))
                        .toList(),
                found.paging(),
                "chat.empty.excluded");
    }

    private Row row(String person, String name, String admin, Cell state, Optional<Cell> reason) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name), Cell.of(admin), state));
        reason.ifPresent(cells::add);
        boolean mayAsk = reason.isPresent() || person.equals(viewer);
        return new Row(person, cells, mayAsk ? WhyWindow.of(chat.id(), person) : Target.nowhere());
    }

    private Block.Table table(List<Row> rows, Paging paging, String empty) {
        return new Block.Table(
                NAME, filters(), tools(), columns(), rows, paging, BY_NAME, Block.Selection.NONE, words.say(empty));
    }

    private List<Control> tools() {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        if (why.isPresent()) {
            tools.addAll(FileKind.buttons(words));
        }
        return tools;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(column("name"), column("admin"), column("state")));
        if (why.isPresent()) {
            columns.add(column("why"));
        }
        return columns;
    }

    private Column column(String name) {
        return new Column(name, words.say("chat.column." + name), Column.Kind.TEXT, false);
    }

    private List<Field> filters() {
        List<Field> filters = new ArrayList<>();
        filters.add(Field.text(ChatSearch.SURNAME, words.say("chat.filter.surname"), surname(input)));
        if (why.isPresent()) {
            filters.add(Field.choice(
                    WHO,
                    words.say("chat.filter.who"),
                    List.of(
                            new Option("", words.say("chat.filter.members")),
                            new Option(EXCLUDED, words.say("chat.filter.excluded"))),
                    asksForExcluded(input) ? EXCLUDED : ""));
        }
        return filters;
    }
}
