package org.ejournal.sferum.conference.tab;

import java.util.List;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.conference.Attendee;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Pager;

/** Shows who of one party may come, each with a tick box (seed 002, figure 31). */
final class PeopleTable {
    static final String TICK_ALL = "tick-all";
    static final String TICK_NONE = "tick-none";
    static final Sort BY_NAME = new Sort("name", false);

    private PeopleTable() {}

    static String name(Party party) {
        return "people-" + party;
    }

    static Block draw(TabWords words, Party party, List<Attendee> attendees, Picks ticked, Input input) {
        List<Attendee> found =
                attendees.stream().filter(one -> one.party() == party).toList();
        Paging paging = Pager.paging(Pager.query(input, name(party), BY_NAME), found.size());
        List<Control> tools = found.isEmpty()
                ? List.of()
                : List.of(
                        Control.action(TICK_ALL, words.say("tick-all", found.size())),
                        Control.action(TICK_NONE, words.say("tick-none")));
        return new Block.Table(
                        name(party),
                        List.of(),
                        tools,
                        List.of(
                                new Column("name", words.said().say("create.name"), Column.Kind.TEXT, false),
                                new Column("blocked", words.said().say("create.blocked"), Column.Kind.TEXT, false)),
                        Pager.cut(found, paging).stream()
                                .map(one -> row(words, one))
                                .toList(),
                        paging,
                        BY_NAME,
                        Block.Selection.MANY,
                        words.say("people.empty"))
                .selecting(ticked.people());
    }

    private static Row row(TabWords words, Attendee one) {
        return new Row(
                one.person(),
                List.of(Cell.of(one.name()), Cell.of(words.said().say(one.blocked() ? "yes" : "no"))),
                Target.nowhere());
    }
}
