package org.ejournal.simulator.school;

/**
 * Something wrong in one place of a roster file. The row, or only the value, was left out as the reason says; the rest
 * was loaded.
 *
 * @param file the file's name, such as {@code users.csv}
 * @param line the line on which the row begins, the header being line 1
 * @param column the column's name; empty where the row as a whole is wrong
 * @param reason what is wrong and what was done about it, in Russian
 */
public record RosterProblem(String file, long line, String column, String reason) {
    /** Returns it in one line: {@code users.csv:12:role: …}. */
    @Override
    public String toString() {
        String place = file + ":" + line;
        return (column.isEmpty() ? place : place + ":" + column) + ": " + reason;
    }
}
