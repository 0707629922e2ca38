package org.ejournal.sferum.account.register;

import java.util.List;
import java.util.stream.Collectors;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;

/** Says what stands in the register, for the table and for the files made from it. */
class EntryWords {
    private static final List<String> COLUMNS = List.of("name", "role", "class", "standing", "id", "profile", "since");

    private final Words words;
    private final Moments moments;

    EntryWords(Words words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    List<Column> columns() {
        return COLUMNS.stream()
                .map(name -> new Column(name, head(name), Column.Kind.TEXT, Ranking.knows(name)))
                .toList();
    }

    List<String> heads() {
        return COLUMNS.stream().map(this::head).toList();
    }

    private String head(String column) {
        return words.say("register.column." + column);
    }

    List<Cell> cells(Entry entry) {
        return List.of(
                Cell.of(entry.name().full()),
                Cell.of(roles(entry)),
                Cell.of(String.join(", ", entry.classes())),
                new Cell(words.say("register.standing." + entry.standing()), tone(entry.standing())),
                Cell.of(entry.messengerId()),
                profile(entry),
                Cell.of(entry.since().map(moments::dateAndTime).orElse("")));
    }

    List<String> texts(Entry entry) {
        return cells(entry).stream().map(Cell::text).toList();
    }

    private String roles(Entry entry) {
        return entry.roles().stream()
                .sorted()
                .map(role -> words.say("register.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case LINKED -> Tone.SUCCESS;
            case WAITING -> Tone.WARNING;
            case UNLINKED -> Tone.PLAIN;
        };
    }

    private Cell profile(Entry entry) {
        return entry.fit() == NameFit.FITS
                ? Cell.of(entry.profileName())
                : new Cell(words.say("register.fit." + entry.fit(), entry.profileName()), Tone.WARNING);
    }
}
