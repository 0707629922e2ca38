package org.ejournal.sferum.account.register.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/** The lines of the file with what each comes to. */
class MatchTable {
    private static final String TABLE = "lines";
    private static final String VERDICT = "verdict";
    private static final Sort AS_IN_FILE = new Sort("number", false);

    private final Words words;

    MatchTable(Words words) {
        this.words = words;
    }

    Block of(Matches matches, Input input) {
        Optional<Verdict> chosen = Arrays.stream(Verdict.values())
                .filter(verdict ->
                        input.one(VERDICT).filter(verdict.name()::equals).isPresent())
                .findFirst();
        List<Match> found = matches.all().stream()
                .filter(match -> chosen.map(match.verdict()::equals).orElse(true))
                .toList();
        Block.Paging paging = Pager.paging(Pager.query(input, TABLE, AS_IN_FILE), found.size());
        return new Block.Table(
                TABLE,
                List.of(filter(matches, chosen)),
                List.of(),
                columns(),
                Pager.cut(found, paging).stream().map(this::row).toList(),
                paging,
                AS_IN_FILE,
                Block.Selection.NONE,
                words.say("register.empty.search"));
    }

    private Field filter(Matches matches, Optional<Verdict> chosen) {
        Stream<Option> verdicts = Arrays.stream(Verdict.values())
                .filter(verdict -> matches.count(verdict) > 0)
                .map(verdict ->
                        new Option(verdict.name(), words.say("match.count", say(verdict), matches.count(verdict))));
        return Field.choice(
                VERDICT,
                words.say("match.column.verdict"),
                Stream.concat(Stream.of(new Option("", words.say("register.filter.all"))), verdicts)
                        .toList(),
                chosen.map(Enum::name).orElse(""));
    }

    private String say(Verdict verdict) {
        return words.say("match.verdict." + verdict);
    }

    private List<Column> columns() {
        return Stream.of("number", "name", "class", "account", "verdict")
                .map(name -> new Column(
                        name,
                        words.say("match.column." + name),
                        name.equals("number") ? Column.Kind.NUMBER : Column.Kind.TEXT,
                        false))
                .toList();
    }

    private Row row(Match match) {
        Line line = match.line();
        return new Row(
                String.valueOf(line.number()),
                List.of(
                        Cell.of(String.valueOf(line.number())),
                        Cell.of(line.name().isEmpty() ? line.person() : line.name()),
                        Cell.of(line.schoolClass()),
                        Cell.of(line.account()),
                        new Cell(say(match.verdict()), match.verdict().tone())),
                Target.nowhere());
    }
}
