package org.ejournal.plugin.roster;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of a person's name. A part that a person does not have is an empty string.
 *
 * @param family the surname
 * @param given the given name
 * @param patronymic the patronymic
 */
public record PersonName(String family, String given, String patronymic) {
    /** Returns the name as lists show it: «Воронцова Елена Владимировна». */
    public String full() {
        return Stream.of(family, given, patronymic)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
