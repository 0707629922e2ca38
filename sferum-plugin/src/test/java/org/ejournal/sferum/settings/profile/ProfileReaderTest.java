package org.ejournal.sferum.settings.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ejournal.sferum.rules.RuleProfile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OS-6")
class ProfileReaderTest {
    @TempDir
    Path directory;

    @Test
    void four_profiles_ship_in_the_order_of_the_requirements() {
        assertThat(new ProfileReader().builtIn().all())
                .extracting(RuleProfile::id)
                .containsExactly("electronic-school", "net-school", "college", "paragraph");
    }

    @Test
    void an_organisation_chooses_among_names() {
        assertThat(new ProfileReader().builtIn().all())
                .extracting(RuleProfile::name)
                .containsExactly("Электронная школа", "Сетевой город. Образование", "СГО: колледж", "Параграф");
    }

    @Test
    void an_integrators_profile_comes_after_those_that_ship() {
        write("our-region.json", shipped("net-school").replace("net-school", "our-region"));

        assertThat(read().all())
                .extracting(RuleProfile::id)
                .containsExactly("electronic-school", "net-school", "college", "paragraph", "our-region");
    }

    @Test
    void an_integrators_profile_takes_the_place_of_one_that_ships() {
        write("net-school.json", shipped("net-school").replace("Сетевой город. Образование", "Наш регион"));

        assertThat(read().all())
                .extracting(RuleProfile::name)
                .containsExactly("Электронная школа", "Наш регион", "СГО: колледж", "Параграф");
    }

    @Test
    void other_files_of_the_directory_are_left_alone() {
        write("README.md", "Наши правила");

        assertThat(read()).isEqualTo(new ProfileReader().builtIn());
    }

    @Test
    void a_profile_that_is_not_there_is_named_beside_those_that_are() {
        assertThatThrownBy(() -> new ProfileReader().builtIn().get("моя-школа"))
                .isInstanceOf(UnknownProfileException.class)
                .hasMessageContaining("«моя-школа»")
                .hasMessageContaining("electronic-school, net-school, college, paragraph");
        assertThat(new ProfileReader().builtIn().find("моя-школа")).isEmpty();
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        assertThatThrownBy(() -> new ProfileReader().with(directory.resolve("missing")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest(name = "{2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            "typeInLists": "Классный чат" | "typeInList": "Классный чат" | chats.CLASS.typeInLists | Missing
            "lesson": "урок",             | "lesson": "урок", "room": "кабинет", | words.room     | there is no such field
            "lesson": "урок",             |                              | words.lesson           | Missing
            "{class} Родители"            | null                         | chats.PARENTS.title    | null
            "{class} Родители"            | 7                            | chats.PARENTS.title    |
            "{class} Родители"            | "{klass} Родители"           | chats.PARENTS.title    | «{klass}» is not a place
            "{class} Родители"            | " "                          | chats.PARENTS.title    | needs a title
            "title": "Учительская"        | "title": "{class}"           | chats.STAFF.title      | «{class}» is not a place
            ["CLASS_TEACHER", "PUPIL"]    | ["CLASS_TEACHER", "PUPILS"]  | chats.CLASS.members.1  | "PUPILS"
            ["CLASS_TEACHER", "PUPIL"]    | ["SUBJECT_PUPIL"]            | chats.CLASS.members    | cannot be asked
            ["CLASS_TEACHER", "PUPIL"]    | [1]                          | chats.CLASS.members.0  |
            ["CLASS_TEACHER", "PUPIL"]    | [null]                       | chats.CLASS.members.0  | null
            "admins": ["CHAT_ADMINISTRATOR"] | "admins": ["PUPIL"]       | chats.STAFF.admins     | cannot be asked
            "membersEditable": true       | "membersEditable": "true"    | membersEditable        |
            "membersEditable": true       | "membersEditable": false     | chats.STAFF.pickable   | nobody can be picked
            ["SUBJECT", "OTHER"]          | ["CHESS"]                    | creators.RIGHT_HOLDER.0 | "CHESS"
            "CLASS":                      | "KLASS":                     | chats                  | "KLASS"
            "{title} (чат закрыт)"        | "(чат закрыт)"               | closedTitle            | must hold {title}
            "{title} (чат закрыт)"        | "{title}"                    | closedTitle            | say more than that
            "id": "electronic-school"     | "id": "net-school"           | id                     | not the name of the file
            "id": "electronic-school"     | "id": "Школа"                | id                     | not made of
            """)
    void a_broken_file_is_refused_with_its_name_and_the_field(String sound, String broken, String field, String what) {
        write("electronic-school.json", shipped("electronic-school").replace(sound, broken == null ? "" : broken));

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenProfileException.class)
                .hasMessageContaining("electronic-school.json, field " + field + ":")
                .hasMessageContaining(what == null ? "" : what);
    }

    @Test
    void text_that_is_no_json_is_refused_with_the_files_name() {
        write("electronic-school.json", "chats: none");

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenProfileException.class)
                .hasMessageContaining("electronic-school.json");
    }

    @Test
    void a_rule_written_twice_is_refused() {
        write(
                "electronic-school.json",
                shipped("electronic-school")
                        .replace("\"lesson\": \"урок\",", "\"lesson\": \"урок\", \"lesson\": \"\","));

        assertThatThrownBy(this::read)
                .isInstanceOf(BrokenProfileException.class)
                .hasMessageContaining("lesson");
    }

    private Profiles read() {
        return new ProfileReader().with(directory);
    }

    private void write(String file, String text) {
        try {
            Files.writeString(directory.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shipped(String id) {
        try (InputStream in = ProfileReaderTest.class.getResourceAsStream("/profiles/" + id + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
