package org.ejournal.sferum.health;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Cell;
import org.ejournal.plugin.ui.Block.Column;
import org.ejournal.plugin.ui.Block.Paging;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.screen.export.FileKind;

/** Draws the organisations. */
final class RegionTable {
    static final String NAME = "region";
    static final String REFRESH = "refresh";
    static final String SHOWN = "shown";
    static final Sort BY_NAME = new Sort(RegionColumn.NAME.id(), false);

    private final Words words;
    private final ConditionWords conditions;

    RegionTable(Words words, ConditionWords conditions) {
        this.words = words;
        this.conditions = conditions;
    }

    Block.Table of(List<Line> lines, Paging paging, Sort sort, Shown shown) {
        return new Block.Table(
                NAME,
                List.of(filter(shown)),
                tools(),
                Stream.of(RegionColumn.values()).map(this::column).toList(),
                lines.stream().map(this::row).toList(),
                paging,
                sort,
                Block.Selection.NONE,
                words.say("region.empty"));
    }

    private Field filter(Shown shown) {
        return Field.choice(
                SHOWN,
                words.say("region.shown"),
                Stream.of(Shown.values())
                        .map(each -> new Option(each.name(), words.say("region.shown." + each)))
                        .toList(),
                shown.name());
    }

    private List<Control> tools() {
        List<Control> tools = new ArrayList<>();
        tools.add(Control.action(REFRESH, words.say("button.refresh")));
        tools.addAll(FileKind.buttons(words));
        return tools;
    }

    private Column column(RegionColumn column) {
        return new Column(column.id(), words.say("region.column." + column), column.kind(), true);
    }

    private Block.Row row(Line line) {
        return new Block.Row(
                line.organisation().id().value(),
                Stream.of(RegionColumn.values())
                        .map(column -> cell(column, line))
                        .toList(),
                Target.nowhere());
    }

    private Cell cell(RegionColumn column, Line line) {
        return switch (column) {
            case NAME -> Cell.of(line.organisation().name());
            case CONCERNS -> concerns(line);
            case TOKEN -> conditions.token(line.condition().tokens());
            case LINKED ->
                Cell.of(words.say(
                        "health.share",
                        line.condition().places().linked(),
                        line.condition().places().people(),
                        line.percent()));
            case WAITING -> number(line.condition().places().waiting(), Tone.PLAIN);
            case OPEN -> number(line.open(), Tone.PLAIN);
            case HELD -> number(line.held(), Tone.WARNING);
            case REFUSED -> number(line.refused(), Tone.WARNING);
            case UNATTENDED -> number(line.condition().unattended(), Tone.WARNING);
            case FAILURES -> number(line.failures(), Tone.WARNING);
            case RUN -> conditions.run(line.condition());
            case NEXT -> Cell.of(conditions.next(line.condition().tokens()));
        };
    }

    private Cell concerns(Line line) {
        return line.concerns().isEmpty()
                ? Cell.of("")
                : new Cell(
                        line.concerns().stream()
                                .map(concern -> words.say("health.concern." + concern + ".short"))
                                .collect(Collectors.joining(", ")),
                        line.concerns().get(0).tone());
    }

    private Cell number(long number, Tone tone) {
        return new Cell(words.say("number", number), number == 0 ? Tone.PLAIN : tone);
    }
}
