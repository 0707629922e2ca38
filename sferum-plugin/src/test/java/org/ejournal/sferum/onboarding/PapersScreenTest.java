package org.ejournal.sferum.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("OS-5")
class PapersScreenTest {
    private static final ScreenRef PAPERS = ScreenRef.of("onboarding-papers");
    private static final String PHONE = "8 (912) 345-67-89";

    private Stage stage;
    private Viewer director;

    @BeforeEach
    void a_school_with_an_administrator() {
        stage = new Stage("electronic-school");
        director = stage.viewer("director", Permission.CHANGE_SETTINGS);
        stage.roster.person("keeper", "Воронцова", "Елена", "").employee("keeper", PositionType.ADMINISTRATION);
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "keeper"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static Input filled(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "organisation", "МБОУ «Школа № 5» <им. Кирилла & Мефодия>",
                "inn", "7707083893",
                "address", "410000, Саратов, ул. Первая, 1",
                "head", "Шейко Дмитрий Юрьевич",
                "head-position", "Директор",
                "administrator", "Воронцова Елена Владимировна",
                "position", "Заместитель директора",
                "phone", PHONE));
        for (int at = 0; at < more.length; at += 2) {
            all.set(all.indexOf(more[at]) + 1, more[at + 1]);
        }
        return Seen.input(all.toArray(String[]::new));
    }

    private Outcome press(String action, Input input) {
        return stage.act(director, PAPERS, action, input);
    }

    private List<String> letter(String action) {
        return Letter.texts(((Outcome.Download) press(action, filled())).content());
    }

    @Test
    void the_form_starts_from_what_the_roster_knows_and_asks_for_the_rest() {
        Screen screen = stage.show(director, "onboarding-papers");

        assertThat(((Field.Text) Seen.field(screen, "organisation")).value()).isEqualTo("Школа");
        assertThat(((Field.Text) Seen.field(screen, "administrator")).value()).isEqualTo("Воронцова Елена");
        assertThat(((Field.Text) Seen.field(screen, "position")).value()).isEqualTo("Должность");
        assertThat(((Field.Text) Seen.field(screen, "phone")).value()).isEmpty();
        assertThat(((Field.Text) Seen.field(screen, "inn")).value()).isEmpty();
    }

    @Test
    void the_application_says_who_asks_for_what_and_who_gets_the_rights_at_which_number() {
        Outcome.Download file = (Outcome.Download) press("application", filled());

        assertThat(file.name()).isEqualTo("Заявка на регистрацию в Сферуме.docx");
        assertThat(String.join("\n", letter("application")))
                .contains(
                        "info@sferum.ru",
                        "СФЕРУМ:Регистрация организации",
                        "МБОУ «Школа № 5» <им. Кирилла & Мефодия>",
                        "ИНН: 7707083893",
                        "410000, Саратов, ул. Первая, 1",
                        "назначен(а) Воронцова Елена Владимировна, должность: Заместитель директора",
                        "на который он получит права: +7 912 345-67-89",
                        "https://vk.cc/cnEOTn",
                        "Директор\t________________\tШейко Дмитрий Юрьевич",
                        "22 ноября 2026 г.");
    }

    @Test
    void the_order_is_a_draft_that_appoints_the_administrator_and_has_lines_to_sign_on() {
        assertThat(((Outcome.Download) press("order", filled())).name())
                .isEqualTo("Приказ о назначении администратора Сферума.docx");
        assertThat(letter("order"))
                .contains("ПРОЕКТ", "ПРИКАЗ", "О назначении администратора ИКОП «Сферум»")
                .anyMatch(text -> text.startsWith("1. Назначить администратором ИКОП «Сферум» Воронцова Елена")
                        && text.contains("+7 912 345-67-89"))
                .anyMatch(text -> text.startsWith("22 ноября 2026 г.") && text.endsWith("№ ________"))
                .contains("Директор\t________________\tШейко Дмитрий Юрьевич")
                .contains("С приказом ознакомлен(а)\t________________\tВоронцова Елена Владимировна");
    }

    @ParameterizedTest
    @CsvSource({
        "phone, 123, +7 912 345-67-89",
        "phone, +7 495 123-45-67, мобильный номер",
        "phone, +7 912 345-67-8, мобильный номер",
        "phone, a79123456789, мобильный номер",
        "inn, 7707083894, Проверьте ИНН",
        "inn, 123, Проверьте ИНН",
        "address, ' ', Введите адрес",
        "head, '', Введите фамилию",
        "organisation, '', Введите полное наименование"
    })
    void what_is_wrong_is_named_at_its_field_and_nothing_is_lost(String field, String value, String error) {
        Screen screen = ((Outcome.Show) press("order", filled(field, value))).screen();

        assertThat(Seen.field(screen, field).error()).contains(error);
        assertThat(((Field.Text) Seen.field(screen, "head-position")).value()).isEqualTo("Директор");
    }

    @ParameterizedTest
    @CsvSource({"+79123456789", "9123456789", "8 912 345 67 89", "+7(912)345-67-89", "7 912 345.67.89"})
    void a_number_is_read_however_it_is_written(String written) {
        assertThat(Phone.read(written)).contains("+7 912 345-67-89");
    }

    @Test
    void the_mail_can_be_copied_with_its_subject() {
        Screen screen = stage.show(director, PAPERS, filled());

        Map<String, String> copies = new java.util.HashMap<>();
        screen.controls().stream()
                .filter(Control.Copy.class::isInstance)
                .map(Control.Copy.class::cast)
                .forEach(copy -> copies.put(copy.label(), copy.text()));
        assertThat(copies)
                .containsEntry("Скопировать адрес", "info@sferum.ru")
                .containsEntry("Скопировать тему", "СФЕРУМ:Регистрация организации");
        assertThat(copies.get("Скопировать текст письма"))
                .contains("7707083893", "Воронцова Елена Владимировна", "+7 912 345-67-89");
        assertThat(Seen.notices(screen).get(1)).contains(copies.get("Скопировать текст письма"));
    }

    @Test
    void nothing_of_what_is_entered_is_kept() {
        Map<String, String> before = stage.settings.of(stage.organisation);

        press("application", filled());
        press("order", filled());

        assertThat(stage.settings.of(stage.organisation)).isEqualTo(before);
        assertThat(Applicant.known(java.util.Optional.empty(), "")
                        .with(filled())
                        .toString())
                .doesNotContain("912", "Воронцова");
        assertThat(((Field.Text) Seen.field(stage.show(director, "onboarding-papers"), "phone")).value())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.ejournal.sferum.matrix.HardNames#ofALine")
    void any_name_makes_a_letter_that_opens(String name) {
        Outcome outcome = press("order", filled("administrator", name));

        if (outcome instanceof Outcome.Download file) {
            assertThat(Letter.texts(file.content())).contains("ПРИКАЗ");
        } else {
            assertThat(Seen.field(((Outcome.Show) outcome).screen(), "administrator")
                            .error())
                    .isNotEmpty();
        }
    }
}
