package org.ejournal.simulator.desktop.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Sort;

/** Draws tables. */
final class TableRenderer {
    private final String plugin;
    private final ScreenRef screen;
    private final Entered entered;
    private final boolean acted;

    /**
     * Draws the tables of one screen.
     *
     * @param acted whether a button was pressed: a row selected on the page before and missing now is gone then, and
     *     no longer selected; else it only moved to another page
     */
    TableRenderer(String plugin, ScreenRef screen, Entered entered, boolean acted) {
        this.plugin = plugin;
        this.screen = screen;
        this.entered = entered;
        this.acted = acted;
    }

    TableView draw(String parent, Block.Table table) {
        String id = Ids.below(parent, table.name());
        boolean selectable = table.selection() != Block.Selection.NONE;
        Set<String> selected = selectable ? selected(table) : Set.of();
        Set<String> elsewhere = new HashSet<>(kept(table, selected));
        table.rows().forEach(row -> elsewhere.remove(row.id()));
        List<TableView.RowView> rows =
                table.rows().stream().map(row -> row(id, table, row, selected)).toList();
        int count = elsewhere.size()
                + (int) rows.stream().filter(TableView.RowView::selected).count();
        return new TableView(
                id,
                table.name(),
                Entered.INPUT + table.name(),
                new FieldRenderer(plugin, screen, entered).all(id, table.filters()),
                ControlView.all(id, plugin, screen, table.tools(), count),
                table.columns().stream()
                        .map(column -> head(id, column, table.sort()))
                        .toList(),
                rows,
                PagingView.of(table.paging(), rows.size()),
                table.sort().toString(),
                choice(table.selection()),
                count,
                elsewhere.size(),
                String.join("\n", new TreeSet<>(elsewhere)),
                Entered.KEPT + table.name(),
                table.empty());
    }

    private Set<String> selected(Block.Table table) {
        return table.selected().orElseGet(() -> entered.selected(table.name()));
    }

    private Set<String> kept(Block.Table table, Set<String> selected) {
        return acted && table.selected().isEmpty() ? entered.kept(table.name()) : selected;
    }

    private static String choice(Block.Selection selection) {
        return switch (selection) {
            case NONE -> "none";
            case ONE -> "radio";
            case MANY -> "checkbox";
        };
    }

    private static TableView.HeadView head(String table, Block.Column column, Sort sort) {
        boolean sorted = column.sortable() && column.name().equals(sort.column());
        return new TableView.HeadView(
                Ids.below(table + "-by", column.name()),
                column.name(),
                column.label(),
                column.kind() == Block.Column.Kind.NUMBER,
                column.sortable(),
                sorted ? (sort.descending() ? "descending" : "ascending") : null,
                new Sort(column.name(), sorted && !sort.descending()).toString());
    }

    private TableView.RowView row(String table, Block.Table of, Block.Row row, Set<String> selected) {
        List<TableView.CellView> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            Block.Cell cell = row.cells().get(at);
            boolean known = at < of.columns().size();
            cells.add(new TableView.CellView(
                    known ? of.columns().get(at).label() : "",
                    cell.text(),
                    tone(cell.tone()),
                    known && of.columns().get(at).kind() == Block.Column.Kind.NUMBER,
                    LinkView.of(plugin, cell.target())));
        }
        LinkView link = LinkView.of(plugin, row.target());
        int lead = lead(cells);
        String title = cells.isEmpty() ? row.id() : cells.get(lead).text();
        boolean chosen = row.barred().isEmpty() && selected.contains(row.id());
        return new TableView.RowView(
                Ids.below(table + "-row", row.id()), row.id(), cells, link, lead, title, chosen, row.barred());
    }

    /** Finds the first cell of words, which is what a row is called; a mere number is no name. */
    private static int lead(List<TableView.CellView> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).number() && !cells.get(at).text().isBlank()) {
                return at;
            }
        }
        return 0;
    }

    static String tone(Enum<?> tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
