package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedRosterTest {
    private final SmallSchool school = new SmallSchool();

    @ParameterizedTest
    @ValueSource(strings = {"orgs.csv", "courses.csv", "users.csv", "roles.csv", "classes.csv", "enrollments.csv"})
    void a_required_file_is_missing(String file) {
        school.without(file);
        refused("в /schools/small нет обязательного файла " + file + ".");
    }

    @Test
    void the_manifest_is_missing() {
        school.without("manifest.csv");
        refused("в /schools/small нет обязательного файла manifest.csv. Без него набор файлов считается набором "
                + "OneRoster 1.0, а поддерживаются версии 1.1 и 1.2.");
    }

    @Test
    void the_folder_is_missing(@TempDir Path folder) {
        RosterFiles files = RosterFiles.folder(folder.resolve("none"));
        assertThatThrownBy(() -> new SchoolRoster(files, SmallSchool.clock(SmallSchool.TODAY)))
                .isInstanceOf(RosterRefusedException.class)
                .hasMessageContaining(folder.resolve("none").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "orgs.csv, type",
        "courses.csv, title",
        "users.csv, userIds",
        "users.csv, agentSourcedIds",
        "roles.csv, endDate",
        "classes.csv, classType",
        "enrollments.csv, status",
        "academicSessions.csv, endDate",
        "manifest.csv, value"
    })
    void a_required_column_is_missing(String file, String column) {
        String text = school.text(file);
        school.with(file, text.replaceFirst("(^|,)" + column, "$1other"));
        refused("в файле " + file + " нет обязательного столбца " + column + ".");
    }

    @Test
    void a_column_stands_twice() {
        school.change("orgs.csv", "identifier", "name");
        refused("в файле orgs.csv столбец name встречается дважды.");
    }

    @Test
    void a_required_file_has_only_a_header() {
        school.with(
                "enrollments.csv",
                school.text("enrollments.csv").lines().findFirst().orElseThrow() + "\n");
        refused("в файле enrollments.csv нет ни одной годной строки с данными.");
    }

    @Test
    void no_row_of_a_required_file_can_be_used() {
        school.with("enrollments.csv", school.text("enrollments.csv").replaceAll("student|teacher", "cat"));
        refused("в файле enrollments.csv нет ни одной годной строки с данными.");
    }

    @Test
    void a_file_is_empty() {
        school.with("users.csv", "");
        refused("в первой строке файла users.csv нет заголовков столбцов.");
    }

    @Test
    void a_file_is_in_another_encoding() {
        byte[] text = school.text("users.csv").getBytes(Charset.forName("windows-1251"));
        school.withBytes("users.csv", text);
        refused("файл users.csv записан не в UTF-8 (строка 2).");
    }

    @Test
    void a_file_cannot_be_read() {
        RosterFiles broken = new RosterFiles() {
            @Override
            public Optional<byte[]> read(String name) {
                if (name.equals("users.csv")) {
                    throw new UncheckedIOException(new IOException("диск отключён"));
                }
                return school.read(name);
            }

            @Override
            public String place() {
                return school.place();
            }
        };
        assertThatThrownBy(() -> new SchoolRoster(broken, SmallSchool.clock(SmallSchool.TODAY)))
                .isInstanceOf(RosterRefusedException.class)
                .hasMessageContaining("файл users.csv не читается (")
                .hasMessageContaining("диск отключён");
    }

    @Test
    void the_version_is_unknown() {
        school.change("manifest.csv", "oneroster.version,1.2", "oneroster.version,2.0");
        refused("в manifest.csv указана версия OneRoster «2.0», поддерживаются 1.1 и 1.2.");
    }

    @Test
    void a_file_tells_changes_only() {
        school.add("manifest.csv", "file.users,delta");
        refused("в manifest.csv для file.users указано «delta». Нужен полный список («bulk»), а не изменения.");
    }

    @Test
    void the_manifest_says_something_else_of_a_file() {
        school.add("manifest.csv", "file.users,whole");
        refused("в manifest.csv для file.users указано «whole», допустимы bulk и absent.");
    }

    @Test
    void the_manifest_calls_a_required_file_absent() {
        school.add("manifest.csv", "file.users,absent");
        refused("файл users.csv обязателен, а в manifest.csv он отмечен как отсутствующий.");
    }

    @Test
    void a_file_that_the_manifest_promises_is_missing() {
        school.add("manifest.csv", "file.academicSessions,bulk").without("academicSessions.csv");
        refused("в /schools/small нет обязательного файла academicSessions.csv.");
    }

    @Test
    void there_is_no_school() {
        school.change("orgs.csv", "s,,,", "s,tobedeleted,,");
        refused("в файле orgs.csv нет ни одной действующей организации с type=school.");
    }

    @Test
    void to_a_plugin_it_is_a_roster_that_cannot_be_read_now() {
        assertThat(RosterUnavailableException.class).isAssignableFrom(RosterRefusedException.class);
    }

    private void refused(String reason) {
        assertThatThrownBy(school::roster)
                .isInstanceOf(RosterRefusedException.class)
                .hasMessage("Список не загружен: " + reason);
    }
}
