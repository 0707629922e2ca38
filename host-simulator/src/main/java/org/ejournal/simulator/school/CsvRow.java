package org.ejournal.simulator.school;

import java.util.List;

/** A data row and the line on which it begins. */
record CsvRow(long line, List<String> values) {
    boolean blank() {
        return values.size() == 1 && values.get(0).isBlank();
    }
}
