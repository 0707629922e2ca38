package org.ejournal.plugin.roster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What tells people of one name apart in lists from which they are picked (CM-5). It stands beside the snapshot on purpose:
 * who belongs where does not depend on it. To be shown to those who may pick people, and to be kept nowhere.
 *
 * @param person who
 * @param birthDate the day of birth; empty where it is unknown
 * @param sex the sex; empty where it is unknown
 * @param blocked whether the person's account in the host is blocked: «Заблокирован» (CM-4)
 */
public record PersonDetails(PersonId person, Optional<LocalDate> birthDate, Optional<Sex> sex, boolean blocked) {}
