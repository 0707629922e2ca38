package org.ejournal.simulator.vk.id.account;

import java.time.LocalDate;

/**
 * What a person says about themselves for a new educational profile.
 *
 * @param patronymic may be empty
 * @param sex 1 for a woman, 2 for a man
 */
public record PersonalData(String firstName, String lastName, String patronymic, LocalDate birthday, int sex) {}
