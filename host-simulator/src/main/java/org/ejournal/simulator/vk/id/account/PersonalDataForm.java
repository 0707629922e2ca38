package org.ejournal.simulator.vk.id.account;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * «Информация о себе» as it was filled in.
 *
 * @param birthday {@code 31.12.1978}, or {@code 1978-12-31}
 * @param sex {@code 1} or {@code 2}
 */
public record PersonalDataForm(String firstName, String lastName, String patronymic, String birthday, String sex) {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]{0,49}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int OLDEST = 120;
    private static final int YOUNGEST = 6;

    /** Reads the fields {@code first_name}, {@code last_name}, {@code patronymic}, {@code birthday}, {@code sex}. */
    public static PersonalDataForm of(Function<String, String> field) {
        return new PersonalDataForm(
                clean(field.apply("first_name")),
                clean(field.apply("last_name")),
                clean(field.apply("patronymic")),
                clean(field.apply("birthday")),
                clean(field.apply("sex")));
    }

    /** Returns what is wrong, as {@code empty} or {@code wrong} and for dates {@code young}, by the field's name. */
    public Map<String, String> faults(Clock clock) {
        Map<String, String> faults = new LinkedHashMap<>();
        put(faults, "first_name", ofName(firstName, true));
        put(faults, "last_name", ofName(lastName, true));
        put(faults, "patronymic", ofName(patronymic, false));
        put(faults, "birthday", ofBirthday(LocalDate.now(clock)));
        put(faults, "sex", sex.equals("1") || sex.equals("2") ? null : "empty");
        return faults;
    }

    /**
     * Returns the data of a form without faults.
     *
     * @throws IllegalStateException when it has some
     */
    public PersonalData data() {
        LocalDate date = date().orElseThrow(() -> new IllegalStateException("The birth date was not checked"));
        return new PersonalData(firstName, lastName, patronymic, date, Integer.parseInt(sex));
    }

    private @Nullable String ofBirthday(LocalDate today) {
        if (birthday.isEmpty()) {
            return "empty";
        }
        LocalDate date = date().orElse(null);
        if (date == null || date.isAfter(today) || date.isBefore(today.minusYears(OLDEST))) {
            return "wrong";
        }
        return date.isAfter(today.minusYears(YOUNGEST)) ? "young" : null;
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(birthday.contains("-") ? LocalDate.parse(birthday) : LocalDate.parse(birthday, DATE));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private static @Nullable String ofName(String name, boolean needed) {
        if (name.isEmpty()) {
            return needed ? "empty" : null;
        }
        return NAME.matcher(name).matches() ? null : "wrong";
    }

    private static void put(Map<String, String> faults, String field, @Nullable String fault) {
        if (fault != null) {
            faults.put(field, fault);
        }
    }

    private static String clean(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
