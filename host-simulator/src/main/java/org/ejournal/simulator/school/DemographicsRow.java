package org.ejournal.simulator.school;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.Sex;

/** A row of {@code demographics.csv}, whose ids are those of the users. */
record DemographicsRow(String id, boolean deleted, Optional<LocalDate> birthDate, Optional<Sex> sex) implements Row {
    /** The tokens of 1.1 and 1.2; more than these two are as good as none. */
    private static final Map<String, Optional<Sex>> SEXES = Map.of(
            "male", Optional.of(Sex.MALE),
            "female", Optional.of(Sex.FEMALE),
            "unspecified", Optional.empty(),
            "other", Optional.empty());

    static DemographicsRow read(Cells cells, Map<String, UserRow> users, String file) {
        String id = cells.reference("sourcedId", users, file);
        Optional<Sex> sex = cells.text("sex").isEmpty() ? Optional.empty() : cells.oneOf("sex", SEXES);
        return new DemographicsRow(id, cells.deleted(), cells.day("birthDate"), sex);
    }
}
