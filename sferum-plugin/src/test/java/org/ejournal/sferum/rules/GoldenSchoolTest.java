package org.ejournal.sferum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small school under each profile, compared with a page that a person can read: {@code golden/<profile>.txt}. */
@Tag("CH-1")
@Tag("CH-2")
@Tag("CH-4")
class GoldenSchoolTest {
    @ParameterizedTest
    @CsvSource({
        "electronic-school,8 К,Краеведение",
        "net-school,10А,Краеведение",
        "college,ЭБ-23-1,История",
        "paragraph,1 а,Музыка"
    })
    void the_school_looks_as_its_page_says(String profile, String className, String subject) throws IOException {
        OrganisationChoices choices =
                new OrganisationChoices(List.of(new PersonId("it-person")), Set.of(ChatKind.SUBJECT));

        assertThat(Wanted.by(profile, school(className, subject), choices).text())
                .isEqualTo(page(profile));
    }

    private static School school(String className, String subject) {
        return new School()
                .position("director", PositionType.ADMINISTRATION, 1)
                .role("director", StaffRole.HEAD)
                .position("deputy", PositionType.ADMINISTRATION, 2)
                .actingHead("deputy")
                .position("teacher-anna", PositionType.TEACHING)
                .role("teacher-anna", StaffRole.TEACHER)
                .position("teacher-boris", PositionType.TEACHING)
                .role("teacher-boris", StaffRole.TEACHER)
                .position("it-person", PositionType.SUPPORT)
                .role("it-person", StaffRole.ADMINISTRATOR)
                .position("librarian", PositionType.SUPPORT)
                .schoolClass("c-1", className, "teacher-anna")
                .pupil("twin-1", "c-1")
                .pupil("twin-2", "c-1")
                .pupil("son-of-boris", "c-1")
                .departed("gone", "c-1")
                .parent("mother", "twin-1", "twin-2")
                .parent("father", "twin-2")
                .parent("teacher-boris", "son-of-boris")
                .parent("mother-of-gone", "gone")
                .group("half-1", "c-1", "s-1", subject, List.of("teacher-anna"), "twin-1", "gone")
                .group("half-2", "c-1", "s-1", subject, List.of("teacher-boris"), "twin-2", "son-of-boris");
    }

    private static String page(String profile) throws IOException {
        try (InputStream in = GoldenSchoolTest.class.getResourceAsStream("golden/" + profile + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
