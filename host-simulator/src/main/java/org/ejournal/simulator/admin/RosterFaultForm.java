package org.ejournal.simulator.admin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.ejournal.simulator.school.RosterFault;

/** Reads a fault of a roster from what was typed. */
final class RosterFaultForm {
    static final String KIND = "kind";
    static final String PART = "part";
    static final String PERCENT = "percent";
    static final String SEED = "seed";
    static final String CLASS = "class";
    static final String HOURS = "hours";

    private static final Pattern SEED_FORM = Pattern.compile("[0-9]{1,9}");
    private static final int MOST_HOURS = 100_000;

    private final Map<String, String> typed;
    private final Map<String, String> errors = new HashMap<>();

    RosterFaultForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    /** Returns the fault, or what would be none where {@link #errors} has something to say. */
    RosterFault read(Instant now) {
        RosterFault.Kind kind = choice(KIND, RosterFault.Kind.class, RosterFault.Kind.NONE);
        return switch (kind) {
            case NONE, UNAVAILABLE, EMPTY -> RosterFault.of(kind);
            case CUT_SHORT ->
                RosterFault.cutShort(choice(PART, RosterFault.Part.class, RosterFault.Part.PERSONS), percent(), seed());
            case CLASS_EMPTY -> RosterFault.classEmpty(schoolClass());
            case CLASS_CUT_SHORT -> RosterFault.classCutShort(schoolClass(), percent(), seed());
            case STALE -> RosterFault.stale(now.minus(number(HOURS, MOST_HOURS), ChronoUnit.HOURS));
        };
    }

    /** Returns what is wrong, as message keys by field. */
    Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text(field))) {
                return constant;
            }
        }
        errors.put(field, "faults.wrong.choice");
        return otherwise;
    }

    private String schoolClass() {
        if (text(CLASS).isEmpty()) {
            errors.put(CLASS, "faults.wrong.choice");
        }
        return text(CLASS);
    }

    private int percent() {
        return number(PERCENT, 100);
    }

    private long seed() {
        if (!text(SEED).isEmpty() && !SEED_FORM.matcher(text(SEED)).matches()) {
            errors.put(SEED, "faults.wrong.seed");
            return 0;
        }
        return text(SEED).isEmpty() ? 0 : Long.parseLong(text(SEED));
    }

    private int number(String field, int most) {
        String text = text(field);
        if (!SEED_FORM.matcher(text).matches() || Integer.parseInt(text) > most) {
            errors.put(field, "faults.wrong." + field);
            return 0;
        }
        return Integer.parseInt(text);
    }
}
