package org.ejournal.plugin.ui;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of a screen; parts stand one below the other. Texts are plain: a host shows them letter for letter. */
public sealed interface Block {
    /**
     * A paragraph that says something.
     *
     * @param tone how it is meant
     * @param text what it says; a line feed starts a new line
     */
    record Notice(Tone tone, String text) implements Block {}

    /**
     * Labelled values that cannot be changed.
     *
     * @param facts the values, in order
     */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A labelled value.
     *
     * @param label what it is
     * @param value what it is now
     * @param tone how it is meant
     */
    record Fact(String label, String value, Tone tone) {}

    /**
     * Fields to fill in.
     *
     * @param title what they are about; empty for none
     * @param fields the fields, in order
     */
    record Form(String title, List<Field> fields) implements Block {
        /** Copies the list. */
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Cards side by side, each a thing of the viewer's (CM-12).
     *
     * @param cards the cards, in order
     * @param empty what stands there when there is none
     */
    record Cards(List<Card> cards, String empty) implements Block {
        /** Copies the list. */
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A card.
     *
     * @param title its head line
     * @param lines its text, line by line
     * @param badge a word that stands out; empty for none
     * @param target where a click leads
     */
    record Card(String title, List<String> lines, String badge, Target target) {
        /** Copies the list. */
        public Card {
            lines = List.copyOf(lines);
        }
    }

    /**
     * How far a long piece of work has come.
     *
     * @param label what is being done
     * @param done how much is done, 0 to {@code total}
     * @param total how much there is to do
     * @param detail the figures and the remaining time in words; empty for none
     */
    record Progress(String label, long done, long total, String detail) implements Block {}

    /**
     * Shares side by side, drawn as bars: how much of each whole there is.
     *
     * @param title what they say; empty for none
     * @param bars the bars, in order
     * @param empty what stands there when there is none
     */
    record Bars(String title, List<Bar> bars, String empty) implements Block {
        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A bar.
     *
     * @param label what it is about
     * @param part how much there is, 0 to {@code whole}
     * @param whole how much there could be
     * @param text the figures in words
     * @param target where a click leads
     */
    record Bar(String label, long part, long whole, String text, Target target) {}

    /**
     * Slips of paper to print and cut apart, each with an address as a QR code that a phone's camera opens (AH-12). A host
     * never parts a slip between two pages.
     *
     * @param slips the slips, in order
     * @param empty what stands there when there is none
     */
    record Slips(List<Slip> slips, String empty) implements Block {
        /** Copies the list. */
        public Slips {
            slips = List.copyOf(slips);
        }
    }

    /**
     * A slip.
     *
     * @param title whom it is for
     * @param lines its text, line by line
     * @param address an absolute {@code http} or {@code https} address, shown as a code and in letters
     */
    record Slip(String title, List<String> lines, URI address) {
        /** Copies the list. */
        public Slip {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Tabs of one screen, of which one is in front (CM-4). A click shows the screen again with the tab's value under the
     * name; what belongs to the tab stands in the blocks below.
     *
     * @param name under which the tab in front stands in {@link Input}
     * @param label what they are about
     * @param tabs the tabs, in order
     * @param current the value of the one in front
     */
    record Tabs(String name, String label, List<Option> tabs, String current) implements Block {
        /** Copies the list. */
        public Tabs {
            tabs = List.copyOf(tabs);
        }
    }

    /**
     * A table with its filters, tool bar, rows and paging.
     *
     * @param name under which its controls stand in {@link Input}
     * @param filters what narrows the rows
     * @param tools the buttons above it
     * @param columns the columns
     * @param rows the rows of this page
     * @param paging which page this is of how many rows
     * @param sort the order that the rows are in
     * @param selection how many rows a person can select
     * @param empty what stands there when there is no row
     * @param selected the ids of all rows that are selected from now on, on whichever page; empty to leave the selection as
     *     the person has it
     */
    record Table(
            String name,
            List<Field> filters,
            List<Control> tools,
            List<Column> columns,
            List<Row> rows,
            Paging paging,
            Sort sort,
            Selection selection,
            String empty,
            Optional<Set<String>> selected)
            implements Block {
        /** Copies the collections. */
        public Table {
            filters = List.copyOf(filters);
            tools = List.copyOf(tools);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            selected = selected.map(Set::copyOf);
        }

        /** Makes a table that leaves the selection as the person has it. */
        public Table(
                String name,
                List<Field> filters,
                List<Control> tools,
                List<Column> columns,
                List<Row> rows,
                Paging paging,
                Sort sort,
                Selection selection,
                String empty) {
            this(name, filters, tools, columns, rows, paging, sort, selection, empty, Optional.empty());
        }

        /** Returns the same table with those rows selected, on whichever page they stand, and no others. */
        public Table selecting(Set<String> ids) {
            return new Table(
                    name, filters, tools, columns, rows, paging, sort, selection, empty, Optional.of(Set.copyOf(ids)));
        }
    }

    /**
     * A column.
     *
     * @param name what a click on its head sends as the order
     * @param label its head
     * @param kind what its cells hold
     * @param sortable whether its head can be clicked
     */
    record Column(String name, String label, Kind kind, boolean sortable) {
        /** What the cells of a column hold. */
        public enum Kind {
            /** Words. */
            TEXT,
            /** Figures, set to the right. */
            NUMBER
        }
    }

    /**
     * A row.
     *
     * @param id what {@link TableQuery#selected} holds when it is selected
     * @param cells one cell for each column
     * @param target where opening the row leads
     * @param barred why the row cannot be selected while others can; empty where it can
     */
    record Row(String id, List<Cell> cells, Target target, String barred) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Makes a row that can be selected where the table's rows can. */
        public Row(String id, List<Cell> cells, Target target) {
            this(id, cells, target, "");
        }
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param tone how it is meant
     * @param target where a click on it leads; the row's own target stands on its first cell of words
     */
    record Cell(String text, Tone tone, Target target) {
        /** Makes a cell that leads nowhere. */
        public Cell(String text, Tone tone) {
            this(text, tone, Target.nowhere());
        }

        /** Makes a plain cell. */
        public static Cell of(String text) {
            return new Cell(text, Tone.PLAIN);
        }
    }

    /**
     * Which page of a table is shown. The host shows «Показано записей 1 - 24 из 26» and the page links.
     *
     * @param page the page, from 1
     * @param size rows on a page
     * @param total rows in all
     * @param sizes the sizes that a person can choose from
     */
    record Paging(int page, int size, long total, List<Integer> sizes) {
        /** Copies the list. */
        public Paging {
            sizes = List.copyOf(sizes);
        }

        /** Returns how many pages there are, at least 1. */
        public long pages() {
            return Math.max(1, (total + size - 1) / size);
        }
    }

    /** How many rows of a table a person can select. */
    enum Selection {
        /** None. */
        NONE,
        /** One at a time. */
        ONE,
        /** Any number. */
        MANY
    }
}
