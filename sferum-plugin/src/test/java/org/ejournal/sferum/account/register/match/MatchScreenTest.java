package org.ejournal.sferum.account.register.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.account.register.Register;
import org.ejournal.sferum.account.register.SomePeople;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchScreenTest {
    private static final ScreenRef SCREEN = ScreenRef.of("link-match");
    private static final String FILE = """
            Идентификатор;ФИО;Класс;ID VK
            p2;;;201
            ;Иванов Олег;10Б;https://vk.com/id202
            ;Иванов Олег;;203
            ;Никто Никакой;;204
            ;ИВАНОВА Ольга;;205
            t;;;206
            p1;;;102
            p3;;;сто
            p3;;;
            p3;;;207
            """;

    private Stage stage;
    private Viewer administrator;

    @BeforeEach
    void a_school() {
        stage = SomePeople.on(new Stage("electronic-school"));
        administrator = SomePeople.administrator(stage);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Screen show(Input input) {
        return stage.show(administrator, SCREEN, input);
    }

    private static Input utf8(String text, String... more) {
        return SomePeople.file(text.getBytes(UTF_8), more);
    }

    private static String link(Screen screen) {
        return screen.controls().stream()
                .filter(control -> control.label().startsWith("Привязать"))
                .map(control -> ((Control.Action) control).name())
                .findFirst()
                .orElse("");
    }

    private String account(String person) {
        return stage.store
                .links()
                .of(new PersonId(person))
                .map(Link::messengerId)
                .orElse("none");
    }

    @Test
    void every_line_says_what_comes_of_it_and_nothing_has_changed_yet() {
        assertThat(Seen.column(show(utf8(FILE)), 4))
                .containsExactly(
                        "Можно привязать",
                        "Можно привязать",
                        "Подходят несколько человек: укажите класс или идентификатор",
                        "Такого человека нет в журнале: проверьте идентификатор, ФИО и класс",
                        "Человек отвязал аккаунт сам: привязать снова может только он",
                        "У человека уже привязан другой аккаунт: пусть сначала отвяжет его",
                        "Этот аккаунт уже привязан",
                        "Это не ID VK: нужно число целиком, например 123456, а не 1,2E+08 и не имя страницы",
                        "ID VK не указан",
                        "Человек или ID VK встречается в файле дважды: оставьте одну строку");
        assertThat(account("p2")).isEqualTo("none");
    }

    @Test
    @Tag("AC-8")
    void an_account_of_somebody_else_is_not_given_away() {
        assertThat(Seen.column(show(utf8("ФИО;ID VK\nИванов Олег;101\n")), 4)).doesNotContain("Можно привязать");
        assertThat(Seen.column(show(utf8("Идентификатор;ID VK\np2;101\n")), 4))
                .containsExactly("Этот ID VK привязан к другому человеку: проверьте число");
    }

    @Test
    @Tag("AC-4")
    void what_was_shown_is_linked_and_the_organisation_is_looked_at() {
        Outcome outcome = stage.act(administrator, SCREEN, link(show(utf8(FILE))), utf8(FILE));

        assertThat(outcome)
                .isEqualTo(new Outcome.Stay(
                        Tone.SUCCESS, "Привязано аккаунтов: 2. В ближайшие минуты эти люди окажутся в своих чатах."));
        assertThat(List.of(account("p2"), account("p3"), account("m2"))).containsExactly("201", "202", "");
        assertThat(stage.sync.changed()).contains(stage.organisation);
        assertThat(link(show(utf8(FILE)))).isEmpty();
    }

    @Test
    @Tag("AH-2")
    void what_is_no_longer_as_it_was_shown_is_not_done() {
        String action = link(show(utf8(FILE)));
        SomePeople.link(stage, "p3", "999", "");

        Outcome outcome = stage.act(administrator, SCREEN, action, utf8(FILE));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.message()).startsWith("План устарел"));
        assertThat(account("p2")).isEqualTo("none");
    }

    private List<String> verdicts(String... lines) {
        return Seen.column(show(utf8(String.join("\n", lines))), 4);
    }

    @Test
    @Tag("AC-8")
    void an_account_of_somebody_whom_this_organisation_does_not_know_is_taken_too() {
        SomePeople.link(stage, "stranger", "301", "");

        assertThat(verdicts("Идентификатор;ID VK", "p2;301"))
                .containsExactly("Этот ID VK привязан к другому человеку: проверьте число");
    }

    @Test
    @Tag("AC-8")
    void what_a_person_decided_in_another_organisation_counts_here_before_they_were_looked_at_here() {
        stage.store.links().link(new Link("p2", "elsewhere", "302", "", Link.State.LINKED, "", Stage.NOW));

        assertThat(verdicts("Идентификатор;ID VK", "p2;303"))
                .containsExactly("У человека уже привязан другой аккаунт: пусть сначала отвяжет его");
    }

    @Test
    @Tag("AC-8")
    void who_decides_in_the_last_moment_keeps_what_they_decided_and_each_organisation_is_looked_at_once() {
        stage.roster.person("m3", "Третьякова", "Вера", "").guardian("m3", "p3");
        List<OrganisationId> changed = new ArrayList<>();
        Matching matching = new Matching(
                stage.bean(Register.class), stage.store.links(), changed::add, Clock.fixed(Stage.NOW, ZoneOffset.UTC));
        Matches shown = matching.check(
                administrator,
                List.of(
                        new Line(2, "p2", "", "", "311"),
                        new Line(3, "p3", "", "", "312"),
                        new Line(4, "m3", "", "", "313")));
        SomePeople.link(stage, "p2", "999", "");

        assertThat(shown.open()).hasSize(3);
        assertThat(matching.carryOut(administrator, shown)).isEqualTo(2);
        assertThat(List.of(account("p2"), account("p3"))).containsExactly("999", "312");
        assertThat(changed).containsExactly(stage.organisation);
    }

    @Test
    void the_name_and_the_id_of_two_people_are_not_matched() {
        assertThat(verdicts("Идентификатор;ФИО;ID VK", "p2;Ёлкин Пётр;304"))
                .containsExactly("Идентификатор и ФИО — разных людей: проверьте, не сдвинулись ли строки");
    }

    @Test
    void a_patronymic_may_be_left_out() {
        stage.roster.person("z", new PersonName("Зимин", "Лев", "Ильич"), "").schoolClass("3 В", "", "z");

        assertThat(verdicts("ФИО;ID VK", "Зимин Лев;305")).containsExactly("Можно привязать");
    }

    @Test
    void a_parent_of_two_classes_is_found_by_either_and_by_both() {
        stage.roster.guardian("m3", "p2").guardian("m3", "p3").person("m3", "Двоева", "Анна", "");

        for (String classes : List.of("2 А", "10Б", "2 А, 10 Б")) {
            assertThat(verdicts("ФИО;Класс;ID VK", "Двоева Анна;" + classes + ";306"))
                    .containsExactly("Можно привязать");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "307",
                "'307",
                "ID307",
                "https://www.vk.com/id307",
                "1 234 567",
                "1\u00A0234\u00A0567",
                " 307\u00A0"
            })
    void an_account_is_read_as_people_and_spreadsheets_write_it(String account) {
        assertThat(verdicts("Идентификатор;ID\u00A0VK", "'p2;" + account)).containsExactly("Можно привязать");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2E+08", "307123 308456", "durov", "0307"})
    void what_is_no_number_is_no_account(String account) {
        assertThat(verdicts("Идентификатор;ID VK", "p2;" + account))
                .singleElement()
                .asString()
                .startsWith("Это не ID VK");
    }

    @Test
    void lines_bear_the_numbers_that_a_spreadsheet_shows_them_under() {
        assertThat(Seen.column(show(utf8("\n;;\nИдентификатор;ID VK\n\np2;308\n\n;\np3;309\n")), 0))
                .containsExactly("5", "8");
    }

    @Test
    void a_column_that_stands_twice_is_named() {
        assertThat(Seen.field(show(utf8("ФИО;ID VK;id vk\nИванов Олег;1;2")), "file")
                        .error())
                .isEqualTo(
                        "Столбец «id vk» в первой строке файла встречается дважды. Оставьте один и выберите файл снова.");
    }

    @Test
    void unicode_text_of_a_spreadsheet_is_read_and_a_workbook_is_told_from_text() {
        byte[] unicode = "\uFEFFИдентификатор\tID VK\r\np2\t310\r\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Seen.column(show(SomePeople.file(unicode)), 4)).containsExactly("Можно привязать");

        assertThat(Seen.field(show(SomePeople.file(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})), "file")
                        .error())
                .startsWith("Файл не читается как CSV");
    }

    @Test
    void a_roster_that_falls_silent_is_told_at_every_button() {
        String action = link(show(utf8(FILE)));
        stage.roster.goDown();

        for (String pressed : List.of("sample", action)) {
            assertThat(stage.act(administrator, SCREEN, pressed, utf8(FILE)))
                    .isInstanceOfSatisfying(
                            Outcome.Stay.class, stay -> assertThat(stay.tone()).isEqualTo(Tone.WARNING));
        }
    }

    @Test
    void the_lines_can_be_narrowed_to_one_result() {
        assertThat(Seen.rows(show(utf8(FILE, "verdict", "NOBODY")))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"windows-1251|;", "UTF-8|,", "UTF-8|tab", "windows-1251|,"})
    void a_file_is_read_as_spreadsheets_write_it(String charset, String delimiter) {
        String separator = delimiter.equals("tab") ? "\t" : delimiter;
        byte[] bytes = String.join("\r\n", "Фамилия;Имя;ID VK", "Иванова;Ольга;205", "")
                .replace(";", separator)
                .getBytes(Charset.forName(charset));

        assertThat(Seen.column(show(SomePeople.file(bytes)), 1)).containsExactly("Иванова Ольга");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ФИО;Класс\nИванов Олег;2 А\n", "ID VK\n1\n", "ФИО;ID VK\n", "", "\"ФИО"})
    void a_file_that_cannot_be_matched_says_at_its_field_what_to_do(String text) {
        Screen screen = show(utf8(text + " "));

        assertThat(Seen.field(screen, "file").error()).isNotEmpty();
        assertThat(link(screen)).isEmpty();
    }

    @Test
    void who_chooses_no_file_is_asked_for_one() {
        Outcome outcome = stage.act(administrator, SCREEN, "check", Input.NONE);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Show.class,
                        shown -> assertThat(Seen.field(shown.screen(), "file").error())
                                .startsWith("Выберите файл"));
    }

    @Test
    void the_chosen_file_stays_chosen() {
        assertThat(Seen.field(show(utf8(FILE)), "file"))
                .isInstanceOfSatisfying(
                        Field.File.class, file -> assertThat(file.fileName()).isEqualTo("accounts.csv"));
    }

    @Test
    void the_sample_can_be_filled_in_and_given_back() {
        String sample = SomePeople.text(stage.act(administrator, SCREEN, "sample", Input.NONE));

        assertThat(sample.lines()).contains("p2;Иванов Олег;2 А;", "p3;Иванов Олег;10 Б;");
        String filled = sample.replace("2 А;", "2 А;301");
        assertThat(Seen.column(show(utf8(filled)), 4)).contains("Можно привязать");
    }

    @Test
    @Tag("RR-2")
    void a_direct_request_without_the_right_is_refused() {
        assertThatThrownBy(() -> stage.act(stage.viewer("p1"), SCREEN, link(show(utf8(FILE))), utf8(FILE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.act(stage.viewer("p1"), SCREEN, "sample", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }
}
