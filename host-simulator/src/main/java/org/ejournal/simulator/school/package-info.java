/**
 * The roster of the journal's organisations, read from a folder of OneRoster CSV files; knows {@code plugin-api} alone.
 *
 * <p>One way: {@code RosterFiles} → {@code CsvTables} (text, quotes, header) → {@code RosterReader} (rows, references) →
 * {@code RosterModel} (everything, whatever the day) → {@code SnapshotMaker} (what counts on one day).
 */
@NullMarked
package org.ejournal.simulator.school;

import org.jspecify.annotations.NullMarked;
