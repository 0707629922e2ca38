package org.ejournal.simulator.vk.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An educational profile: a person of the messenger, and what VK ID knows beside the name.
 *
 * @param patronymic may be empty
 * @param birthday absent where it is unknown
 * @param sex 1 for a woman, 2 for a man, 0 where it is unknown, as in VK
 */
public record IdProfile(
        Person person,
        long accountId,
        String patronymic,
        @Nullable LocalDate birthday,
        int sex) {
    /** Returns last name, first name and patronymic. */
    public String fullName() {
        return (person.lastName() + " " + person.firstName() + " " + patronymic).strip();
    }

    /** Returns the letters in the round picture. */
    public String initials() {
        return first(person.firstName()) + first(person.lastName());
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
