package org.ejournal.sferum.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Chats.Found;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.ledger.MemberLine;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/** Shows the people of a chat; a row leads to «Почему?» for those who may ask about that person (AH-4). */
final class MemberTable {
    static final String NAME = "members";
    static final String WHO = "who";
    static final String REFRESH = "refresh";
    static final Sort BY_NAME = new Sort("name", false);
    private static final String EXCLUDED = "excluded";

    private final Words words;
    private final ChatLine chat;
    private final Input input;
    private final boolean lookedAfter;
    private final Predicate<String> mayAsk;

    /**
     * Makes one.
     *
     * @param lookedAfter whether to tell what failed and who is kept out by hand
     * @param mayAsk about whom the viewer may ask
     */
    MemberTable(Words words, ChatLine chat, Input input, boolean lookedAfter, Predicate<String> mayAsk) {
        this.words = words;
        this.chat = chat;
        this.input = input;
        this.lookedAfter = lookedAfter;
        this.mayAsk = mayAsk;
    }

    static String surname(Input input) {
        return input.one(ChatSearch.SURNAME).orElse("");
    }

    /** Returns whether those who are kept out by hand are asked for in place of the members. */
    boolean asksForExcluded() {
        return lookedAfter && input.one(WHO).filter(EXCLUDED::equals).isPresent();
    }

    Block.Table members(Found<MemberLine> found) {
        PlaceWords places = new PlaceWords(words, lookedAfter);
        return table(
                found.lines().stream().map(member -> member(places, member)).toList(),
                found.paging(),
                surname(input).isEmpty() ? "chat.empty" : "chat.empty.search");
    }

    private Row member(PlaceWords places, MemberLine member) {
        return row(member.person(), member.name(), member.wantedAdmin() ? words.say("yes") : "", places.state(member));
    }

    Block.Table excluded(Found<Excluded.Person> found) {
        Cell state = new Cell(words.say("place.excluded"), Tone.WARNING);
        return table(
                found.lines().stream()
                        .map(person -> row(person.id(), person.name(), "", state))
                        .toList(),
                found.paging(),
                "chat.empty.excluded");
    }

    private Row row(String person, String name, String admin, Cell state) {
        return new Row(person, List.of(Cell.of(name), Cell.of(admin), state), target(person));
    }

    private Target target(String person) {
        return mayAsk.test(person)
                ? Target.window(new ScreenRef("why", Map.of("chat", String.valueOf(chat.id()), "person", person)))
                : Target.nowhere();
    }

    private Block.Table table(List<Row> rows, Paging paging, String empty) {
        return new Block.Table(
                NAME,
                filters(),
                tools(),
                List.of(column("name"), column("admin"), column("state")),
                rows,
                paging,
                BY_NAME,
                Block.Selection.NONE,
                words.say(empty));
    }

    private List<Control> tools() {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        if (lookedAfter) {
            tools.addAll(FileKind.buttons(words));
        }
        return tools;
    }

    private Column column(String name) {
        return new Column(name, words.say("chat.column." + name), Column.Kind.TEXT, false);
    }

    private List<Field> filters() {
        List<Field> filters = new ArrayList<>();
        filters.add(Field.text(ChatSearch.SURNAME, words.say("chat.filter.surname"), surname(input)));
        if (lookedAfter) {
            filters.add(Field.choice(
                    WHO,
                    words.say("chat.filter.who"),
                    List.of(
                            new Option("", words.say("chat.filter.members")),
                            new Option(EXCLUDED, words.say("chat.filter.excluded"))),
                    asksForExcluded() ? EXCLUDED : ""));
        }
        return filters;
    }
}
