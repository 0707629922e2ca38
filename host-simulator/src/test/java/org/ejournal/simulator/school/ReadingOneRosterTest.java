package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.junit.jupiter.api.Test;

class ReadingOneRosterTest {
    private final SmallSchool school = new SmallSchool();

    @Test
    void a_sound_folder_has_no_problems() {
        assertThat(school.roster().report().problems()).isEmpty();
    }

    @Test
    void only_orgs_of_type_school_are_organisations() {
        assertThat(school.roster().organisations()).containsExactly(new Organisation(SmallSchool.ID, "Школа № 1"));
    }

    @Test
    void a_person_has_the_three_parts_of_the_name_and_ids_by_system() {
        school.change("users.csv", "{VK:2}", "\"{ldap:voroncova},{VK:2}\"");
        assertThat(person("t1"))
                .isEqualTo(new Person(
                        new PersonId("t1"),
                        new PersonName("Воронцова", "Елена", "Владимировна"),
                        Map.of("LDAP", "voroncova", "VK", "2")));
    }

    @Test
    void a_person_without_user_ids_is_known_and_not_linked() {
        assertThat(person("p3").externalIds()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        String users = school.text("users.csv");
        assertThat(school.with("users.csv", "\uFEFF" + users).snapshot()).isEqualTo(new SmallSchool().snapshot());
    }

    @Test
    void lines_may_end_with_carriage_return_and_line_feed() {
        for (String file : new String[] {"manifest.csv", "orgs.csv", "users.csv", "classes.csv", "enrollments.csv"}) {
            school.with(file, school.text(file).replace("\n", "\r\n"));
        }
        assertThat(school.roster().report().problems()).isEmpty();
        assertThat(school.snapshot()).isEqualTo(new SmallSchool().snapshot());
    }

    @Test
    void the_last_line_may_lack_its_end_and_blank_lines_are_passed_over() {
        school.with("users.csv", school.text("users.csv").stripTrailing());
        school.with("roles.csv", school.text("roles.csv") + "\n\n");
        assertThat(school.roster().report().problems()).isEmpty();
        assertThat(school.snapshot()).isEqualTo(new SmallSchool().snapshot());
    }

    @Test
    void quoted_fields_keep_commas_quotes_and_line_ends() {
        school.change("classes.csv", "10А", "\"10А, \"\"химбио\"\"\nпрофиль\"");
        assertThat(schoolClass("k1").name()).isEqualTo("10А, \"химбио\"\nпрофиль");
    }

    @Test
    void lines_are_counted_through_quoted_line_ends() {
        school.change("classes.csv", "10А", "\"10\r\nА\"").add("classes.csv", "k9,,,9А,,,,homeroom,,nowhere,,,,");
        assertThat(school.roster().report().problems())
                .extracting(RosterProblem::line)
                .containsExactly(6L);
    }

    @Test
    void columns_stand_in_any_order_and_unknown_ones_are_passed_over() {
        school.with("orgs.csv", "colour,type,name,status,sourcedId\nred,school,Школа № 1,,s\n");
        assertThat(school.snapshot()).isEqualTo(new SmallSchool().snapshot());
    }

    @Test
    void status_active_is_the_same_as_none() {
        school.change("users.csv", "t1,,,", "t1,active,,");
        assertThat(school.snapshot()).isEqualTo(new SmallSchool().snapshot());
    }

    @Test
    void a_deleted_person_and_all_that_names_them_is_gone_without_a_problem() {
        school.change("users.csv", "p1,,,", "p1,tobedeleted,,");
        RosterSnapshot snapshot = school.snapshot();
        assertThat(snapshot.persons()).extracting(Person::id).doesNotContain(new PersonId("p1"), new PersonId("g1"));
        assertThat(school.roster().report().problems()).isEmpty();
    }

    @Test
    void a_deleted_class_is_gone() {
        school.change("classes.csv", "k2,,,", "k2,tobedeleted,,");
        assertThat(school.snapshot().classes()).extracting(SchoolClass::id).containsExactly(new ClassId("k1"));
    }

    @Test
    void the_vk_id_of_a_deleted_person_may_be_given_to_another() {
        school.change("users.csv", "h,,,", "h,tobedeleted,,").change("users.csv", "{VK:2}", "{VK:1}");
        assertThat(person("t1").externalIds()).containsEntry("VK", "1");
    }

    @Test
    void a_file_that_the_manifest_calls_absent_is_not_read() {
        school.add("manifest.csv", "file.academicSessions,absent");
        assertThat(school.snapshotOn("2030-01-01").classes()).hasSize(2);
    }

    @Test
    void users_may_have_bytes_of_any_length_in_utf_8() {
        byte[] text = school.text("users.csv").replace("Лукина", "Łukina😀").getBytes(StandardCharsets.UTF_8);
        school.withBytes("users.csv", text);
        assertThat(person("p2").name().family()).isEqualTo("Łukina😀");
    }

    private Person person(String id) {
        return school.snapshot().persons().stream()
                .filter(person -> person.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private SchoolClass schoolClass(String id) {
        return school.snapshot().classes().stream()
                .filter(schoolClass -> schoolClass.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
