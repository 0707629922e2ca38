package org.ejournal.sferum.chat.initialise;

import java.util.ArrayList;
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
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.screen.Pager;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.sync.plan.PlanLines;

/** Shows the lines of a plan that are about one chat, and where it can be chosen, which of them are carried out. */
final class LineTable {
    static final String LEAVE_OUT = "leave-out";
    static final String PUT_BACK = "put-back";
    private static final String NAME = "people";
    private static final Sort IN_ORDER = new Sort("person", false);

    private final Words words;
    private final LineWords lines;
    private final boolean choosable;

    LineTable(Words words, LineWords lines, boolean choosable) {
        this.words = words;
        this.lines = lines;
        this.choosable = choosable;
    }

    static List<String> selected(Input input) {
        return Pager.query(input, NAME, IN_ORDER).selected();
    }

    Block.Table of(List<PlanLine> ofChat, Input input) {
        Paging paging = Pager.paging(Pager.query(input, NAME, IN_ORDER), ofChat.size());
        return new Block.Table(
                NAME,
                List.of(),
                choosable ? tools() : List.of(),
                columns(),
                Pager.cut(ofChat, paging).stream().map(this::row).toList(),
                paging,
                IN_ORDER,
                choosable ? Block.Selection.MANY : Block.Selection.NONE,
                words.say("initialise.chat.nothing"));
    }

    private List<Control> tools() {
        return List.of(tool(LEAVE_OUT), tool(PUT_BACK));
    }

    private Control tool(String name) {
        return new Control.Action(name, words.say("plan." + name), Control.Weight.NORMAL, Control.Needs.ROWS);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(column("person"), column("action"), column("reason")));
        if (choosable) {
            columns.add(column("done"));
        }
        return columns;
    }

    private Column column(String name) {
        return new Column(name, words.say("initialise.chat.column." + name), Column.Kind.TEXT, false);
    }

    private Row row(PlanLine line) {
        LineWords.Told what = lines.what(line);
        List<Cell> cells = new ArrayList<>(
                List.of(Cell.of(lines.person(line)), new Cell(what.text(), what.tone()), Cell.of(lines.why(line))));
        if (choosable) {
            cells.add(done(line));
        }
        return new Row(String.valueOf(line.number()), cells, Target.nowhere());
    }

    private Cell done(PlanLine line) {
        if (!PlanLines.optional(line)) {
            return Cell.of(words.say("plan.must"));
        }
        return line.ticked() ? Cell.of(words.say("yes")) : new Cell(words.say("plan.not"), Tone.WARNING);
    }
}
