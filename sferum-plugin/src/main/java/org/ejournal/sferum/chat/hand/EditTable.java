package org.ejournal.sferum.chat.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/** Shows the members of a chat with what is to become of them. */
final class EditTable {
    static final String ADD = "add";
    static final String OUT = "out";
    static final String ADMIN = "admin";
    static final String NO_ADMIN = "no-admin";
    static final String BACK = "back";

    private static final String NAME = "members";
    private static final String SURNAME = "surname";
    private static final Sort BY_NAME = new Sort("name", false);

    private final Words words;
    private final boolean numbered;

    EditTable(Words words, boolean numbered) {
        this.words = words;
        this.numbered = numbered;
    }

    static List<PersonId> selected(Input input) {
        return Pager.query(input, NAME, BY_NAME).selected().stream()
                .map(PersonId::new)
                .toList();
    }

    Block.Table of(List<EditLine> members, Pending pending, Input input) {
        String surname = input.one(SURNAME).orElse("");
        List<EditLine> found = members.stream()
                .filter(member -> begins(member.name(), surname))
                .toList();
        Paging paging = Pager.paging(Pager.query(input, NAME, BY_NAME), found.size());
        return new Block.Table(
                NAME,
                List.of(Field.text(SURNAME, words.say("chats.filter.surname"), surname)),
                tools(),
                columns(),
                rows(Pager.cut(found, paging), Pager.offset(paging), pending),
                paging,
                BY_NAME,
                Block.Selection.MANY,
                words.say(surname.isEmpty() ? "chat.empty" : "chat.empty.search"));
    }

    private static boolean begins(String name, String surname) {
        return name.toLowerCase(Locale.ROOT).startsWith(surname.toLowerCase(Locale.ROOT));
    }

    private List<Control> tools() {
        return List.of(
                Control.action(ADD, words.say("hand.add")),
                tool(OUT, Control.Weight.DANGER),
                tool(ADMIN, Control.Weight.NORMAL),
                tool(NO_ADMIN, Control.Weight.NORMAL),
                tool(BACK, Control.Weight.NORMAL));
    }

    private Control tool(String name, Control.Weight weight) {
        return new Control.Action(name, words.say("hand." + name), weight, Control.Needs.ROWS);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(column("number", Column.Kind.NUMBER));
        }
        List.of("name", "admin", "change", "why").forEach(name -> columns.add(column(name, Column.Kind.TEXT)));
        return columns;
    }

    private Column column(String name, Column.Kind kind) {
        return new Column(name, words.say("hand.column." + name), kind, false);
    }

    private List<Row> rows(List<EditLine> members, long offset, Pending pending) {
        List<Row> rows = new ArrayList<>();
        for (EditLine member : members) {
            List<Cell> cells = new ArrayList<>();
            if (numbered) {
                cells.add(Cell.of(String.valueOf(offset + rows.size() + 1)));
            }
            cells.add(Cell.of(member.name()));
            cells.add(Cell.of(member.admin() ? words.say("yes") : ""));
            cells.add(change(member.person(), pending));
            cells.add(member.why());
            rows.add(new Row(member.person().value(), cells, Target.nowhere()));
        }
        return rows;
    }

    private Cell change(PersonId person, Pending pending) {
        if (pending.out().contains(person)) {
            return new Cell(words.say("hand.change.out"), Tone.WARNING);
        }
        if (pending.in().contains(person)) {
            return new Cell(coming(pending.admins().contains(person)), Tone.SUCCESS);
        }
        if (pending.admins().contains(person)) {
            return new Cell(words.say("hand.change.admin"), Tone.INFO);
        }
        return pending.members().contains(person)
                ? new Cell(words.say("hand.change.no-admin"), Tone.WARNING)
                : Cell.of("");
    }

    private String coming(boolean admin) {
        return admin
                ? words.say("hand.change.in") + ", " + words.say("hand.change.admin")
                : words.say("hand.change.in");
    }
}
