package org.ejournal.sferum.chat.initialise;

import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.ChatPlan;
import org.ejournal.sferum.sync.PlannedAction;
import org.ejournal.sferum.sync.PlannedAction.AddMember;
import org.ejournal.sferum.sync.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.PlannedAction.RemoveMember;

/** Shows what a plan does with people, a line for each. */
final class ActionWords {
    private static final String NAME = "people";
    private static final Sort IN_ORDER = new Sort("person", false);

    private final Words words;
    private final ReasonWords reasons;
    private final Names.Known known;

    ActionWords(Words words, ReasonWords reasons, Names.Known known) {
        this.words = words;
        this.reasons = reasons;
        this.known = known;
    }

    Block.Table table(ChatPlan plan, Input input) {
        List<Row> rows = plan.actions().stream().flatMap(this::row).toList();
        Paging paging = Pager.paging(Pager.query(input, NAME, IN_ORDER), rows.size());
        return new Block.Table(
                NAME,
                List.of(),
                List.of(),
                List.of(column("person"), column("action"), column("reason")),
                Pager.cut(rows, paging),
                paging,
                IN_ORDER,
                Block.Selection.NONE,
                words.say("initialise.chat.no-people"));
    }

    private Column column(String name) {
        return new Column(name, words.say("initialise.chat.column." + name), Column.Kind.TEXT, false);
    }

    private Stream<Row> row(PlannedAction action) {
        if (action instanceof AddMember add) {
            String what = add.admin() ? "action.add-admin" : "action.add";
            return row(add.person().value(), what, Tone.PLAIN, reasons.all(add.reasons()));
        }
        if (action instanceof RemoveMember remove) {
            String lost = remove.lost().isEmpty()
                    ? words.say("reason.none")
                    : words.say("reason.lost", reasons.all(remove.lost()));
            return row(remove.person().value(), "action.remove", Tone.WARNING, lost);
        }
        if (action instanceof ChangeAdmin change) {
            String what = change.admin() ? "action.make-admin" : "action.unmake-admin";
            String why = words.say(change.admin() ? "reason.admin" : "reason.no-admin");
            return row(change.person().value(), what, Tone.PLAIN, why);
        }
        return Stream.of();
    }

    private Stream<Row> row(String person, String what, Tone tone, String why) {
        return Stream.of(new Row(
                person,
                List.of(Cell.of(known.name(person)), new Cell(words.say(what), tone), Cell.of(why)),
                Target.nowhere()));
    }
}
