package org.ejournal.simulator.desktop.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its filters, tool bar, rows and paging.
 *
 * @param id the id of its element
 * @param name the name that the plugin knows
 * @param input the start of the names that the form sends
 * @param filters what narrows the rows
 * @param tools the buttons above it
 * @param heads the heads of its columns
 * @param rows the rows of this page
 * @param paging which page this is
 * @param sort the order, as it is sent
 * @param choice {@code radio}, {@code checkbox}, or {@code none} where no row can be selected
 * @param selected how many rows are selected
 * @param elsewhere how many of them stand on no row of the page
 * @param kept their ids, one a line, under the name {@code keptInput}
 * @param keptInput the name under which they are sent
 * @param empty what stands there when there is no row
 */
public record TableView(
        String id,
        String name,
        String input,
        List<FieldView> filters,
        List<ControlView> tools,
        List<HeadView> heads,
        List<RowView> rows,
        PagingView paging,
        String sort,
        String choice,
        int selected,
        int elsewhere,
        String kept,
        String keptInput,
        String empty)
        implements BlockView {
    @Override
    public String kind() {
        return "table";
    }

    /** Returns whether rows can be selected. */
    public boolean isSelectable() {
        return !choice.equals("none");
    }

    /** Returns whether any number of rows can be selected. */
    public boolean isMany() {
        return choice.equals("checkbox");
    }

    /**
     * The head of a column.
     *
     * @param id the id of its button
     * @param name the column's name
     * @param label what stands there
     * @param number whether its cells hold figures
     * @param sortable whether it can be clicked
     * @param order {@code ascending} or {@code descending}; null where the rows are not in its order
     * @param next the order that a click sends
     */
    public record HeadView(
            String id,
            String name,
            String label,
            boolean number,
            boolean sortable,
            @Nullable String order,
            String next) {}

    /**
     * A row.
     *
     * @param id the id of its element
     * @param name the id that the plugin knows
     * @param cells its cells
     * @param link where opening it leads
     * @param lead the place of the cell that bears the link, from 0
     * @param title what it is called where only one word for it fits
     * @param selected whether it is selected
     * @param barred why it cannot be selected; empty where it can
     */
    public record RowView(
            String id,
            String name,
            List<CellView> cells,
            LinkView link,
            int lead,
            String title,
            boolean selected,
            String barred) {
        /** Returns where a click on the cell of that place leads: the lead bears the row's link, if there is one. */
        public LinkView linkOf(int at) {
            return at == lead && (link.isWindow() || link.isAddress())
                    ? link
                    : cells.get(at).link();
        }

        /** Returns the id of the link on the cell of that place. */
        public String linkId(int at) {
            return id + (linkOf(at) == link ? "-open" : "-cell-" + at);
        }
    }

    /**
     * A cell.
     *
     * @param label the head of its column
     * @param text what it says
     * @param tone how it is meant
     * @param number whether it holds a figure
     * @param link where a click on it leads
     */
    public record CellView(String label, String text, String tone, boolean number, LinkView link) {}
}
