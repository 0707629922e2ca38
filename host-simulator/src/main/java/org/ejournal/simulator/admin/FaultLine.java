package org.ejournal.simulator.admin;

import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.fault.FaultField;
import org.ejournal.simulator.vk.fault.FaultFields;
import org.ejournal.simulator.vk.fault.FaultKind;
import org.ejournal.simulator.vk.fault.FaultReport;
import org.jspecify.annotations.Nullable;

/**
 * A fault that is switched on, as the list shows it.
 *
 * @param kind the name of its kind in the bundle
 * @param details what makes it different from others of its kind
 * @param fields all it consists of, by name
 * @param often the key of how often it strikes
 */
record FaultLine(
        long id,
        String kind,
        List<Detail> details,
        Map<FaultField, Object> fields,
        String often,
        String number,
        long met,
        long struck,
        boolean spent) {

    /** A field that says something, and the key of the words for it. */
    record Detail(String key, String value) {}

    static List<FaultLine> of(List<FaultReport> reports) {
        return reports.stream().map(FaultLine::of).toList();
    }

    private static FaultLine of(FaultReport report) {
        FaultKind kind = FaultKind.of(report.fault().deed());
        Map<FaultField, Object> fields = FaultFields.of(report.fault());
        return new FaultLine(
                report.id(),
                kind.word(),
                kind.fields().stream()
                        .filter(field -> says(fields.get(field)))
                        .map(field -> detail(field, String.valueOf(fields.get(field))))
                        .toList(),
                fields,
                kind.hasTiming() ? "vk.fault.often." + fields.get(FaultField.RULE) : "vk.fault.often.always",
                String.valueOf(fields.getOrDefault(FaultField.NUMBER, "")),
                report.met(),
                report.struck(),
                report.spent());
    }

    private static boolean says(@Nullable Object value) {
        return value != null && !value.equals("") && !value.equals(false);
    }

    private static Detail detail(FaultField field, String value) {
        String key = "vk.fault.said." + field.word();
        return new Detail(field == FaultField.MOMENT ? key + "." + value : key, value);
    }

    /** The method it is aimed at; empty where at every one. */
    public String method() {
        String method = String.valueOf(fields.get(FaultField.METHOD));
        return method.equals("*") ? "" : method;
    }

    /** The kind of token it is aimed at; empty where at both. */
    public String token() {
        return String.valueOf(fields.getOrDefault(FaultField.TOKEN, ""));
    }

    /** Whose token it is aimed at; empty where at everybody's. */
    public String owner() {
        return String.valueOf(fields.getOrDefault(FaultField.OWNER, ""));
    }
}
