package org.ejournal.simulator.admin;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.simulator.vk.fault.FaultField;
import org.ejournal.simulator.vk.fault.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a fault of one kind is switched on.
 *
 * @param given what was entered before, by the fields' names
 * @param wrong the name of the field that made no sense; empty where none
 */
record FaultSheet(FaultKind kind, Map<String, String> given, String wrong) {
    /** A form that made no sense. */
    record Refused(HashMap<String, String> given, FaultField field) implements Serializable {
        Refused(Map<String, String> given, FaultField field) {
            this(new HashMap<>(given), field);
        }

        private boolean isOf(FaultKind kind) {
            return kind.word().equals(given.get(FaultField.KIND.word()));
        }
    }

    /** An empty form for each kind; the one that was refused keeps what was entered. */
    static List<FaultSheet> all(@Nullable Refused refused) {
        return Stream.of(FaultKind.values())
                .map(kind -> refused != null && refused.isOf(kind)
                        ? new FaultSheet(kind, refused.given(), refused.field().word())
                        : new FaultSheet(kind, Map.of(), ""))
                .toList();
    }

    /** The kind's name in the bundle and in the form. */
    public String word() {
        return kind.word();
    }

    /** The names of the fields of this kind alone. */
    public List<String> fields() {
        return kind.fields().stream().map(FaultField::word).toList();
    }

    /** What was entered into the field; otherwise nothing. */
    public String value(String field) {
        return given.getOrDefault(field, "");
    }

    /** Whether this field made no sense. */
    public boolean isWrong(String field) {
        return wrong.equals(field);
    }
}
