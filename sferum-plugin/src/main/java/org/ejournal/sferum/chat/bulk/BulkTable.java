package org.ejournal.sferum.chat.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.hand.Saved;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/** Shows a plan chat by chat: what would change, and what not, and why. */
final class BulkTable {
    private static final String NAME = "plan";
    private static final Sort IN_ORDER = new Sort("chat", false);
    private static final int NAMED = 5;

    private final Words words;
    private final Names.Known known;

    BulkTable(Words words, Names.Known known) {
        this.words = words;
        this.known = known;
    }

    Block.Table of(BulkPlan plan, Deed deed, Input input) {
        Block.Paging paging =
                Pager.paging(Pager.query(input, NAME, IN_ORDER), plan.lines().size());
        return new Block.Table(
                NAME,
                List.of(),
                List.of(),
                List.of(column("chat"), column("change"), column("refused")),
                Pager.cut(plan.lines(), paging).stream()
                        .map(line -> row(line, deed))
                        .toList(),
                paging,
                IN_ORDER,
                Block.Selection.NONE,
                words.say("bulk.no-chats"));
    }

    private Column column(String name) {
        return new Column(name, words.say("bulk.column." + name), Column.Kind.TEXT, false);
    }

    private Row row(BulkLine line, Deed deed) {
        return new Row(
                String.valueOf(line.chat()),
                List.of(Cell.of(line.title()), change(line, deed), refused(line, deed)),
                Target.nowhere());
    }

    private Cell change(BulkLine line, Deed deed) {
        if (!line.changes()) {
            return Cell.of(words.say("bulk.change.none"));
        }
        Tone tone = deed == Deed.IN || deed == Deed.ADMIN ? Tone.INFO : Tone.WARNING;
        return new Cell(words.say("bulk.change." + deed, names(people(line))), tone);
    }

    private static Set<String> people(BulkLine line) {
        return Stream.of(line.edit().out(), line.edit().in(), line.edit().admins())
                .flatMap(Set::stream)
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String names(Set<String> people) {
        String names = people.stream().map(known::name).sorted().limit(NAMED).collect(Collectors.joining(", "));
        return people.size() > NAMED ? words.say("bulk.more", names, people.size() - NAMED) : names;
    }

    private Cell refused(BulkLine line, Deed deed) {
        if (line.kept()) {
            return new Cell(words.say(deed == Deed.DELETE ? "bulk.kept.DELETE" : "bulk.kept"), Tone.WARNING);
        }
        List<String> told = new ArrayList<>();
        for (Saved.Refused refused : line.refused()) {
            told.add(words.say("bulk.refused." + refused.why(), names(Set.copyOf(refused.people()))));
        }
        return told.isEmpty() ? Cell.of("") : new Cell(String.join("; ", told), Tone.WARNING);
    }
}
