package org.ejournal.sferum.chat.pick;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.pick.PastedLine.Verdict;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;

/** The place for a pasted list of names, and below it what each line comes to. */
final class PasteForm {
    private static final String LIST = "paste";
    private static final String TABLE = "lines";
    private static final Sort BY_NUMBER = new Sort("number", false);
    private static final int LONGEST = 60_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Words words;
    private final Input input;
    private final PickWords said;
    private final List<PastedLine> lines;

    PasteForm(Words words, Choice choice, Input input) {
        this.words = words;
        this.input = input;
        this.said = new PickWords(words, choice.roster());
        this.lines = text(input).isEmpty() ? List.of() : new PastedNames(choice).match(text(input));
    }

    private static String text(Input input) {
        String text = input.one(LIST).orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Returns who is found, or was chosen among several. */
    static Set<PersonId> found(Choice choice, Input input) {
        return new PastedNames(choice)
                .match(text(input)).stream()
                        .flatMap(line -> meant(line, input))
                        .map(Candidate::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Candidate> meant(PastedLine line, Input input) {
        return line.verdict() == Verdict.FOUND
                ? line.people().stream()
                : line.people().stream()
                        .filter(person ->
                                input.all(field(line)).contains(person.id().value()));
    }

    private static String field(PastedLine line) {
        return LIST + "." + line.number();
    }

    List<Block> draw() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Lines(LIST, words.say("paste.list"), words.say("paste.hint"), "", text(input), LONGEST));
        lines.stream().filter(line -> line.verdict() == Verdict.SEVERAL).forEach(line -> fields.add(which(line)));
        Block form = new Block.Form("", fields);
        return lines.isEmpty() ? List.of(form) : List.of(form, table());
    }

    private Field which(PastedLine line) {
        List<Option> options = Stream.concat(
                        Stream.of(new Option("", words.say("paste.nobody"))),
                        line.people().stream()
                                .map(person -> new Option(person.id().value(), told(person))))
                .toList();
        return Field.choice(
                field(line),
                words.say("paste.which", line.text()),
                options,
                input.one(field(line)).orElse(""));
    }

    private String told(Candidate person) {
        return Stream.of(
                        person.name().full(),
                        person.birthDate().map(DAY::format).orElse(""),
                        said.about(person))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Block table() {
        Paging paging = Pager.paging(Pager.query(input, TABLE, BY_NUMBER), lines.size());
        return new Block.Table(
                TABLE,
                List.of(),
                List.of(),
                List.of(
                        new Column("number", words.say("paste.column.number"), Column.Kind.NUMBER, false),
                        new Column("text", words.say("paste.column.text"), Column.Kind.TEXT, false),
                        new Column("result", words.say("paste.column.result"), Column.Kind.TEXT, false)),
                Pager.cut(lines, paging).stream().map(this::row).toList(),
                paging,
                BY_NUMBER,
                Block.Selection.NONE,
                "");
    }

    private Row row(PastedLine line) {
        return new Row(
                String.valueOf(line.number()),
                List.of(Cell.of(String.valueOf(line.number())), Cell.of(line.text()), result(line)),
                Target.nowhere());
    }

    private Cell result(PastedLine line) {
        return switch (line.verdict()) {
            case FOUND -> new Cell(words.say("paste.FOUND", told(line.people().get(0))), Tone.SUCCESS);
            case SEVERAL ->
                meant(line, input)
                        .findFirst()
                        .map(person -> new Cell(words.say("paste.FOUND", told(person)), Tone.SUCCESS))
                        .orElseGet(() -> new Cell(
                                words.say(
                                        "paste.SEVERAL",
                                        String.valueOf(line.people().size())),
                                Tone.WARNING));
            case NOBODY -> new Cell(words.say("paste.NOBODY"), Tone.WARNING);
            case TAKEN -> new Cell(words.say("paste.TAKEN"), Tone.INFO);
        };
    }
}
