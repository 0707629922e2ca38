package org.ejournal.sferum.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.ConnectionState.State;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.CallStarter;
import org.ejournal.sferum.settings.CallTimes;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.Upkeep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OS-2")
class SettingsScreenTest {
    private static final ScreenRef SETTINGS = ScreenRef.of("settings");
    private static final String TOKEN = "vk1.a.Secret-Token";

    private Stage stage;
    private Viewer director;

    @BeforeEach
    void a_school() {
        stage = new Stage("electronic-school");
        director = stage.viewer("director", Permission.CHANGE_SETTINGS);
        stage.roster
                .person("director", "Воронцова", "Елена", "")
                .person("deputy", "Абрамов", "Илья", "")
                .person("teacher", "Загурская", "Марина", "")
                .employee("director", PositionType.ADMINISTRATION)
                .employee("deputy", PositionType.TEACHING, StaffRole.ADMINISTRATOR)
                .employee("teacher", PositionType.TEACHING, StaffRole.TEACHER);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Outcome save(String... namesAndValues) {
        return stage.act(director, SETTINGS, "save", Seen.input(namesAndValues));
    }

    private OrganisationConfig stored() {
        return stage.configs.of(stage.organisation);
    }

    private ConnectionState connection() {
        return stage.store.connections().of(stage.organisation);
    }

    private void known(State state, Failure failure) {
        stage.store.connections().note(stage.organisation, state, failure, Stage.NOW);
    }

    /** A community and its token that work. */
    private void inForce() {
        stage.configs.change(stage.organisation, Map.of("community", "123456"), Map.of("community-token", TOKEN));
        known(State.PROVEN, Failure.none());
    }

    private Connection entered() {
        return stage.candidates.of(stage.organisation).orElseThrow().connection();
    }

    private Block.Notice notice() {
        return Seen.blocks(stage.show(director, "settings"), Block.Notice.class).get(0);
    }

    @Test
    @Tag("OS-1")
    void the_form_has_its_fields_in_order_and_starts_from_what_is_set() {
        Block.Form form =
                Seen.blocks(stage.show(director, "settings"), Block.Form.class).get(0);

        assertThat(form.fields())
                .extracting(Field::name)
                .containsExactly(
                        "profile",
                        "chat-administrator",
                        "community",
                        "community-token",
                        "service-token",
                        "subject-chats",
                        "dissolved-classes",
                        "drift",
                        "call-lead-minutes",
                        "call-reminder-minutes",
                        "call-starter");
        assertThat(form.fields())
                .extracting(Field::label)
                .startsWith(
                        "Профиль правил",
                        "Администратор чатов «Сферум»",
                        "Идентификатор сообщества",
                        "Токен доступа сообщества",
                        "Токен сервисного пользователя");
        assertThat(((Field.Choice) form.fields().get(0)).value()).isEqualTo("electronic-school");
    }

    private static final ScreenRef ADMINISTRATORS = ScreenRef.of("settings-administrator");

    private Field.Lookup administrator(String... entered) {
        return (Field.Lookup) Seen.field(stage.show(director, SETTINGS, Seen.input(entered)), "chat-administrator");
    }

    @Test
    @Tag("OS-1")
    void the_chat_administrator_is_chosen_in_the_registry_of_administrators_and_brought_to_the_form() {
        assertThat(administrator().shown()).isEqualTo("не назначен");
        assertThat(administrator().enabled()).isTrue();

        Outcome opened = stage.act(director, SETTINGS, administrator().action(), Input.NONE);
        assertThat(((Outcome.Open) opened).screen()).isEqualTo(ADMINISTRATORS);
        assertThat(((Outcome.Open) opened).entered().isNew())
                .as("it stands above the settings")
                .isFalse();
        Screen registry = stage.show(director, ADMINISTRATORS, ((Outcome.Open) opened).entered());
        assertThat(registry.title()).isEqualTo("Администраторы");
        assertThat(Seen.table(registry).columns())
                .extracting(Block.Column::label)
                .containsExactly("Ф.И.О.", "Должность");
        assertThat(Seen.rows(registry))
                .containsExactly(List.of("Абрамов Илья", "Должность"), List.of("Воронцова Елена", "Должность"));

        Outcome brought =
                stage.act(director, ADMINISTRATORS, "choose", Seen.input("settings-administrator.selected", "deputy"));
        assertThat(brought).isEqualTo(new Outcome.Bring(Map.of("chat-administrator", "deputy")));
        assertThat(administrator("chat-administrator", "deputy").shown()).isEqualTo("Абрамов Илья");
        assertThat(stored().chatAdministrator()).as("nothing is saved yet").isEmpty();
    }

    @Test
    @Tag("OS-1")
    void the_registry_is_searched_and_cut_into_pages_and_holds_nobody_else() {
        for (int number = 1; number <= 30; number++) {
            stage.roster
                    .person("head" + number, "Ершов", "Егор" + number, "")
                    .employee("head" + number, PositionType.ADMINISTRATION);
        }
        Screen first = stage.show(director, ADMINISTRATORS, Input.NONE);
        assertThat(Seen.rows(first)).hasSize(25);
        assertThat(Seen.table(first).paging().total()).isEqualTo(32);
        assertThat(Seen.rows(stage.show(director, ADMINISTRATORS, Seen.input("name", "ЕГОР17 ершов"))))
                .containsExactly(List.of("Ершов Егор17", "Должность"));
        assertThat(Seen.rows(stage.show(director, ADMINISTRATORS, Seen.input("name", "Загурская"))))
                .as("a teacher is no administrator")
                .isEmpty();
        assertThat(stage.act(
                        director, ADMINISTRATORS, "choose", Seen.input("settings-administrator.selected", "teacher")))
                .isEqualTo(new Outcome.Stay(Tone.INFO, "Выберите сотрудника в списке."));
        assertThat(stage.act(director, ADMINISTRATORS, "none", Input.NONE))
                .isEqualTo(new Outcome.Bring(Map.of("chat-administrator", "")));
        assertThat(stage.act(director, ADMINISTRATORS, "cancel", Input.NONE)).isEqualTo(new Outcome.Close(""));
    }

    @Test
    @Tag("OS-1")
    void while_the_roster_cannot_be_read_nobody_else_can_be_chosen_and_who_is_set_stays() {
        save("chat-administrator", "deputy");
        stage.roster.goDown();

        assertThat(administrator().enabled()).isFalse();
        assertThat(administrator().shown()).contains("deputy");
        assertThat(Seen.rows(stage.show(director, ADMINISTRATORS, Input.NONE))).isEmpty();
    }

    @Test
    void everything_is_stored_at_once_and_the_token_is_tried_without_waiting_for_it() {
        Outcome outcome = save(
                "profile", "paragraph",
                "chat-administrator", "deputy",
                "community", "123456",
                "community-token", TOKEN,
                "service-token", "service-secret",
                "subject-chats", "yes",
                "call-starter", "organiser");

        assertThat(outcome).isEqualTo(new Outcome.Stay(Tone.SUCCESS, "Сохранено. Токен проверяется…"));
        assertThat(stored())
                .isEqualTo(new OrganisationConfig(
                        "paragraph",
                        "deputy",
                        true,
                        new Connection(0, "", ""),
                        Upkeep.standard(),
                        CallTimes.standard(),
                        CallStarter.ORGANISER));
        assertThat(entered()).isEqualTo(new Connection(123456, TOKEN, "service-secret"));
        assertThat(stage.sync.woken()).containsExactly(stage.organisation);
    }

    @Test
    void what_a_host_does_not_send_stays_as_it_is() {
        inForce();
        save("chat-administrator", "deputy");
        save("profile", "college");

        assertThat(stored())
                .isEqualTo(new OrganisationConfig(
                        "college",
                        "deputy",
                        false,
                        new Connection(123456, TOKEN, ""),
                        Upkeep.standard(),
                        CallTimes.standard(),
                        CallStarter.SERVICE));
    }

    @Test
    @Tag("AH-18")
    void calls_open_and_people_are_reminded_so_long_before_as_is_set() {
        assertThat(stored().calls()).isEqualTo(new CallTimes(Duration.ZERO, Duration.ofMinutes(10)));

        save("call-lead-minutes", "15", "call-reminder-minutes", "0");
        assertThat(stored().calls()).isEqualTo(new CallTimes(Duration.ofMinutes(15), Duration.ZERO));

        assertThat(save("call-lead-minutes", "31", "call-reminder-minutes", "час")
                        .toString())
                .contains("Введите число минут от 0 до 30", "Введите число минут от 0 до 60");
        assertThat(stored().calls().lead()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void an_empty_secret_keeps_the_token_and_leaves_a_proven_connection_proven() {
        inForce();

        Outcome outcome = save("community", "123456", "community-token", "", "service-token", "");

        assertThat(outcome).isEqualTo(new Outcome.Stay(Tone.SUCCESS, "Сохранено"));
        assertThat(stored().connection().communityToken()).isEqualTo(TOKEN);
        assertThat(connection().state()).isEqualTo(State.PROVEN);
    }

    @ParameterizedTest
    @CsvSource({"community, 7", "community-token, another", "service-token, another"})
    void another_community_or_token_is_tried_and_what_is_in_force_stays(String field, String value) {
        inForce();

        save(field, value);

        assertThat(entered()).isNotEqualTo(new Connection(123456, TOKEN, ""));
        assertThat(stored().connection()).isEqualTo(new Connection(123456, TOKEN, ""));
        assertThat(connection().state()).isEqualTo(State.PROVEN);
        assertThat(stage.store.trials().due(Stage.NOW)).contains(stage.organisation);
    }

    @Test
    void saving_again_tries_a_refused_token_again_and_lets_a_blocked_run_go_on() {
        inForce();
        known(State.REJECTED, new Failure("RIGHTS", 15, "Access denied"));

        save("community", "123456");

        assertThat(connection().state()).isEqualTo(State.UNPROVEN);
        assertThat(stage.sync.woken()).hasSize(1);
    }

    @Test
    void an_empty_choice_takes_the_chat_administrator_away() {
        save("chat-administrator", "deputy");
        save("chat-administrator", "");

        assertThat(stored().chatAdministrator()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            community          | club123      | состоит только из цифр
            community          | 0            | состоит только из цифр
            community          | 12345678901234567890 | состоит только из цифр
            profile            | nonsense     | Такого профиля нет
            chat-administrator | teacher      | нет в списке администраторов
            chat-administrator | stranger     | нет в списке администраторов
            community-token    | two words    | без пробелов
            service-token      | токен        | без пробелов
            subject-chats      | maybe        | «Да» или «Нет»
            dissolved-classes  | burn         | из списка
            drift              | REPAIR       | «Исправлять по спискам» или «Оставлять»
            """)
    void a_wrong_value_is_named_at_its_field_and_nothing_is_stored_or_lost(String field, String value, String error) {
        Outcome outcome = stage.act(
                director, SETTINGS, "save", plus(Map.of("community", "77", "profile", "college"), field, value));

        assertThat(outcome).isInstanceOf(Outcome.Show.class);
        Screen screen = ((Outcome.Show) outcome).screen();
        assertThat(Seen.field(screen, field).error()).contains(error);
        assertThat(stage.settings.of(stage.organisation)).isEmpty();
        assertThat(stage.sync.woken()).isEmpty();
        if (!field.equals("community")) {
            assertThat(((Field.Text) Seen.field(screen, "community")).value()).isEqualTo("77");
        }
    }

    private static Input plus(Map<String, String> values, String field, String value) {
        Map<String, List<String>> all = new java.util.HashMap<>();
        values.forEach((name, one) -> all.put(name, List.of(one)));
        all.put(field, List.of(value));
        return new Input(all);
    }

    @Test
    void a_token_without_its_community_is_refused() {
        Outcome outcome = save("community-token", TOKEN);

        assertThat(Seen.field(((Outcome.Show) outcome).screen(), "community").error())
                .isEqualTo("Укажите идентификатор сообщества, которому принадлежит токен");
        assertThat(outcome.toString()).doesNotContain(TOKEN);
    }

    @Test
    void the_section_says_whether_the_token_works_and_which_field_to_put_right() {
        assertThat(notice().text()).contains("Токен не задан", "«Токен доступа сообщества»");

        inForce();
        known(State.UNPROVEN, Failure.none());
        assertThat(notice()).isEqualTo(new Block.Notice(Tone.INFO, "Токен проверяется…"));
        assertThat(stage.show(director, "settings").refresh()).isEqualTo(Duration.ofSeconds(2));

        known(State.UNPROVEN, new Failure("TROUBLE", 0, "timeout"));
        assertThat(notice().text()).contains("VK не отвечает", "повторится сама");

        known(State.PROVEN, Failure.none());
        assertThat(notice()).isEqualTo(new Block.Notice(Tone.SUCCESS, "Токен действует (проверено 22.11.2026 09:00)"));
        assertThat(stage.show(director, "settings").refresh()).isZero();

        known(State.REJECTED, new Failure("TOKEN", 5, "User authorization failed"));
        assertThat(notice().text())
                .startsWith("VK не принимает токен: ")
                .contains("(код 5)", "«Токен доступа сообщества»", "VK ответил: User authorization failed");
    }

    @Test
    void no_token_is_ever_in_a_screen_or_in_a_text_about_one() {
        save("community", "123456", "community-token", TOKEN, "service-token", "service-secret");
        Input typed = Seen.input("community-token", TOKEN, "service-token", "service-secret", "community", "x");

        assertThat(stage.show(director, SETTINGS, typed).toString()).doesNotContain(TOKEN, "service-secret");
        assertThat(stage.act(director, SETTINGS, "save", typed).toString()).doesNotContain(TOKEN, "service-secret");
        assertThat(Draft.read(typed, stored(), entered()).toString()).doesNotContain(TOKEN, "service-secret");
        assertThat(stage.settings.of(stage.organisation).toString()).doesNotContain(TOKEN, "service-secret");
        assertThat(((Field.Secret) Seen.field(stage.show(director, "settings"), "community-token")).set())
                .isTrue();
    }

    @ParameterizedTest
    @Tag("OS-6")
    @CsvSource({"electronic-school, false, no", "net-school, false, yes", "college, false, yes", "paragraph, true, no"})
    void subject_chats_are_a_choice_where_the_profile_leaves_it_open(String profile, boolean enabled, String value) {
        Field.Choice choice = (Field.Choice)
                Seen.field(stage.show(director, SETTINGS, Seen.input("profile", profile)), "subject-chats");

        assertThat(choice.enabled()).isEqualTo(enabled);
        assertThat(choice.value()).isEqualTo(value);
    }

    private Field.Choice choice(String field) {
        return (Field.Choice) Seen.field(stage.show(director, "settings"), field);
    }

    @Test
    @Tag("CH-6")
    @Tag("AH-5")
    void how_chats_are_kept_in_step_is_chosen_and_starts_from_the_standard() {
        assertThat(choice("dissolved-classes").options())
                .extracting(Option::label)
                .containsExactly("Оставить как есть", "Удалить участников и закрыть чат", "Удалить чат");
        assertThat(choice("dissolved-classes").value()).isEqualTo("empty");
        assertThat(choice("drift").value()).isEqualTo("repair");

        save("dissolved-classes", "delete", "drift", "keep");

        assertThat(stored().upkeep().dissolved()).isEqualTo(Upkeep.Dissolved.DELETE);
        assertThat(stored().upkeep().drift()).isEqualTo(Upkeep.Drift.KEEP);
        assertThat(choice("dissolved-classes").value()).isEqualTo("delete");
        assertThat(choice("drift").value()).isEqualTo("keep");
    }

    @Test
    @Tag("OS-6")
    void a_college_speaks_of_groups_as_soon_as_its_profile_is_chosen() {
        Field field = Seen.field(stage.show(director, SETTINGS, Seen.input("profile", "college")), "dissolved-classes");

        assertThat(field.label()).isEqualTo("Чаты расформированной группы");
    }

    @Test
    void a_silent_roster_keeps_the_administrator_and_lets_the_rest_be_saved() {
        save("chat-administrator", "deputy");
        stage.roster.goDown();

        assertThat(administrator().enabled()).isFalse();
        assertThat(administrator().value()).isEqualTo("deputy");
        assertThat(save("community", "5")).isInstanceOf(Outcome.Stay.class);
        assertThat(stored().chatAdministrator()).isEqualTo("deputy");
    }

    @Test
    void who_was_appointed_and_has_left_the_list_can_stay() {
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "teacher"));

        assertThat(save("chat-administrator", "teacher", "community", "5")).isInstanceOf(Outcome.Stay.class);
        assertThat(stored().chatAdministrator()).isEqualTo("teacher");
    }

    @ParameterizedTest
    @Tag("AH-12")
    @CsvSource(
            delimiter = '|',
            value = {
                "HEARD   |         | 0 | VK сам сообщает журналу",
                "WAITING |         | 0 | VK проверяет адрес журнала",
                "REFUSED | RIGHTS  | 15 | нет права «Управление сообществом»",
                "REFUSED | UNHEARD | 0 | не получил нужного ответа по адресу журнала. Журнал узнаёт о них сам",
                "REFUSED | TROUBLE | 0 | VK не отвечает. Журнал узнаёт о них сам"
            })
    void one_line_says_whether_joins_are_told(Registration.State state, String kind, int code, String said) {
        stage.configs.change(stage.organisation, Map.of("community", "7"), Map.of("community-token", TOKEN));
        stage.store
                .registrations()
                .note(Registration.begin(stage.organisation.value(), stage.organisation.value())
                        .asked(7, "http://journal/secret-part", "proof", Stage.NOW)
                        .with(state, new Failure(kind == null ? "" : kind, code, ""), Stage.NOW));

        Block.Notice notice = Seen.blocks(stage.show(director, "settings"), Block.Notice.class)
                .get(1);

        assertThat(notice.toString()).contains(said).doesNotContain("secret-part");
    }

    @Test
    @Tag("AH-12")
    void what_became_of_another_communitys_address_is_not_told() {
        stage.configs.change(stage.organisation, Map.of("community", "8"), Map.of("community-token", TOKEN));
        stage.store
                .registrations()
                .note(Registration.begin(stage.organisation.value(), stage.organisation.value())
                        .asked(7, "http://journal/secret-part", "proof", Stage.NOW));

        assertThat(Seen.blocks(stage.show(director, "settings"), Block.Notice.class))
                .hasSize(1);
    }
}
