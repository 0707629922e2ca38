package org.ejournal.simulator.school;

import java.util.List;
import java.util.Map;

/** A file's rows with the place of each column; rows have as many values as the header has columns. */
record CsvTable(String file, Map<String, Integer> columns, List<CsvRow> rows) {}
