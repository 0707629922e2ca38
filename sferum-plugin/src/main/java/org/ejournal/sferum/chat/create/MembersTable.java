package org.ejournal.sferum.chat.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Spelling;
import org.ejournal.sferum.screen.Words;

/**
 * Shows who is to be in the chat: the people of one party on a tab of its own (seed 002, figure 28), or all in one list with
 * «Имя на экране» and «Админ» (seed 001, figure 14).
 */
final class MembersTable {
    static final String ADD = "add";
    static final String OUT = "out";
    static final String REFRESH = "refresh";
    static final String ADMIN = "admin";
    static final String NO_ADMIN = "no-admin";

    private static final String NAME = "members";
    private static final String SEARCH = "surname";
    private static final Sort BY_NAME = new Sort("name", false);

    private final Words words;
    private final Optional<Party> tab;

    /**
     * Makes one.
     *
     * @param tab whose tab it stands on; empty for the one list of all
     */
    MembersTable(Words words, Optional<Party> tab) {
        this.words = words;
        this.tab = tab;
    }

    static Set<PersonId> selected(Input input) {
        return Pager.query(input, NAME, BY_NAME).selected().stream()
                .filter(id -> !id.isBlank())
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    Block draw(List<Member> members, Input input) {
        String search = input.one(SEARCH).orElse("");
        List<Member> found = members.stream()
                .filter(member -> tab.map(member.parties()::contains).orElse(true))
                .filter(member -> Spelling.plain(member.name()).contains(Spelling.plain(search)))
                .toList();
        Paging paging = Pager.paging(Pager.query(input, NAME, BY_NAME), found.size());
        return new Block.Table(
                NAME,
                List.of(Field.text(
                        SEARCH, words.say(tab.isPresent() ? "create.name" : "chats.filter.surname"), search)),
                tools(),
                columns(),
                rows(Pager.cut(found, paging), Pager.offset(paging)),
                paging,
                BY_NAME,
                Block.Selection.MANY,
                words.say(search.isEmpty() ? "create.empty" : "chat.empty.search"));
    }

    private List<Control> tools() {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(ADD, words.say(tab.isPresent() ? "create.add" : "hand.add")));
        tools.add(new Control.Action(OUT, words.say("hand.out"), Control.Weight.DANGER, Control.Needs.ROWS));
        if (tab.isPresent()) {
            tools.add(Control.action(REFRESH, words.say("button.refresh")));
        } else {
            tools.add(tool(ADMIN));
            tools.add(tool(NO_ADMIN));
        }
        return tools;
    }

    private Control tool(String name) {
        return new Control.Action(name, words.say("hand." + name), Control.Weight.NORMAL, Control.Needs.ROWS);
    }

    private List<Column> columns() {
        return tab.isPresent()
                ? List.of(
                        column("name", "create.name", Column.Kind.TEXT),
                        column("blocked", "create.blocked", Column.Kind.TEXT))
                : List.of(
                        column("number", "hand.column.number", Column.Kind.NUMBER),
                        column("name", "hand.column.name", Column.Kind.TEXT),
                        column("admin", "hand.column.admin", Column.Kind.TEXT));
    }

    private Column column(String name, String said, Column.Kind kind) {
        return new Column(name, words.say(said), kind, false);
    }

    private List<Row> rows(List<Member> members, long offset) {
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            String number = String.valueOf(offset + rows.size() + 1);
            rows.add(new Row(member.person().value(), cells(member, number), Target.nowhere()));
        }
        return rows;
    }

    private List<Cell> cells(Member member, String number) {
        return tab.isPresent()
                ? List.of(Cell.of(member.name()), Cell.of(words.say(member.blocked() ? "yes" : "no")))
                : List.of(Cell.of(number), Cell.of(member.name()), Cell.of(member.admin() ? words.say("yes") : ""));
    }
}
