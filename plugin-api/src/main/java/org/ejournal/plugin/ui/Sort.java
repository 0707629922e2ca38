package org.ejournal.plugin.ui;

/**
 * The order of a table's rows.
 *
 * @param column the name of a column
 * @param descending whether the order is turned round
 */
public record Sort(String column, boolean descending) {
    /** Reads the form {@code column} or {@code -column}. */
    public static Sort parse(String text) {
        return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
    }

    /** Returns the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return descending ? "-" + column : column;
    }
}
