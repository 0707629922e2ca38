package org.ejournal.simulator.vk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ejournal.simulator.vk.RunningId.ANNAS_PHONE;
import static org.ejournal.simulator.vk.RunningId.BORIS_PHONE;
import static org.ejournal.simulator.vk.RunningId.FREE_PHONE;
import static org.ejournal.simulator.vk.RunningId.NEW_PHONE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.ejournal.simulator.vk.id.account.DemoData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The three ways in, from the service's question to its answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdWaysInTest {
    private RunningId id;

    @BeforeAll
    void start(@TempDir Path directory) {
        id = new RunningId(directory);
    }

    @AfterAll
    void stop() {
        id.close();
    }

    @BeforeEach
    void waitUntilNobodyIsThrottled() {
        id.pass(Duration.ofHours(1));
    }

    @Test
    @Tag("AC-3")
    void an_account_with_a_study_profile_chooses_it_and_confirms_the_data() {
        IdVisitor anna = id.visitor().authorize();
        assertThat(anna.title()).isEqualTo("Вход в VK ID");
        assertThat(anna.text())
                .contains(
                        "С сервисом «БАРС.Электронная школа» можно связать свой учебный профиль",
                        "Вход в учебный профиль в VK Мессенджере по VK ID",
                        "Общение в защищенном от посторонних лиц пространстве",
                        "Регистрация ВКонтакте не нужна, а если аккаунт уже есть, его никто не увидит",
                        "Телефон или почта",
                        "Нажимая «Продолжить», вы принимаете пользовательское соглашение и политику"
                                + " конфиденциальности",
                        "Передаваемые данные");
        anna.send("/id/login", "login", "+7 900 000-01-01");
        assertThat(anna.title()).isEqualTo("Введите пароль");
        assertThat(anna.text())
                .contains("Введите ваш текущий пароль, привязанный к номеру +7 900 000-01-01")
                .contains("Забыли или не установили пароль?");
        anna.send("/id/password", "password", DemoData.PASSWORD);
        assertThat(anna.title()).isEqualTo("Введите код из СМС");
        anna.send("/id/code", "code", id.code(ANNAS_PHONE));
        assertThat(anna.title()).isEqualTo("Выберите профиль");
        assertThat(anna.text()).contains("Anna Orlova", "Учебный профиль", "Сменить аккаунт");
        anna.send("/id/profile");
        assertThat(anna.title()).isEqualTo("Проверьте личные данные");
        assertThat(anna.text()).contains("Anna", "Orlova", "Имя", "Фамилия", "Отчество", "День рождения", "Пол");
        Map<String, String> returned = anna.send("/id/check").returned();
        assertThat(returned)
                .containsEntry("state", IdVisitor.STATE)
                .containsEntry("type", "code_v2")
                .containsEntry("expires_in", "600")
                .containsEntry("from", "id")
                .containsKeys("code", "device_id", "ext_id");
        assertThat(id.exchange(returned).get("user_id").asLong()).isEqualTo(RunningVk.ANNA);
    }

    @Test
    @Tag("AC-3")
    void an_account_without_a_study_profile_makes_one() {
        IdVisitor free = id.visitor().authorize().signIn("free@example.org", DemoData.PASSWORD);
        free.send("/id/code", "code", id.code(FREE_PHONE));
        assertThat(free.text()).contains("Создать учебный профиль");
        free.send("/id/want-profile");
        assertThat(free.title()).isEqualTo("Информация о себе");
        assertThat(free.page().select("label").eachText())
                .containsExactly("Имя", "Фамилия", "Отчество", "День рождения", "Пол");
        Map<String, String> returned = about(free).returned();
        JsonNode tokens = id.exchange(returned);
        JsonNode user =
                id.ask("user_info", "access_token", tokens.get("access_token")).get("user");
        assertThat(user.get("user_id").asString())
                .isEqualTo(tokens.get("user_id").asString());
        assertThat(user.get("first_name").asString()).isEqualTo("Иван");
        assertThat(user.get("last_name").asString()).isEqualTo("Иванов-Петров");
        assertThat(user.get("birthday").asString()).isEqualTo("12.12.1978");
        assertThat(user.get("sex").asInt()).isEqualTo(2);
    }

    @Test
    @Tag("AC-3")
    void an_unknown_phone_gets_an_account_and_a_person_who_can_be_added_to_chats() {
        IdVisitor stranger = id.visitor().authorize().send("/id/login", "login", "8 (999) 000-00-09");
        assertThat(stranger.title()).isEqualTo("Введите код из СМС");
        stranger.send("/id/code", "code", id.code(NEW_PHONE));
        assertThat(stranger.title()).isEqualTo("Информация о себе");
        about(stranger);
        assertThat(stranger.text()).contains("Создать учебный профиль", "Иванов-Петров Иван Иванович");
        stranger.send("/id/create");
        assertThat(stranger.title()).isEqualTo("Проверьте личные данные");
        assertThat(stranger.text()).contains("Иванов-Петров", "Иванович", "12.12.1978", "Мужской");
        long person = id.exchange(stranger.send("/id/check").returned())
                .get("user_id")
                .asLong();
        long chat = id.vk.chat("with the newcomer", "101," + person);
        assertThat(id.vk.group
                        .call("messages.getConversationMembers", "peer_id", RunningVk.peer(chat))
                        .get("count")
                        .asInt())
                .isEqualTo(3);
        Browser messenger = new Browser(id.vk.vk.address());
        messenger.open("/?q=" + person);
        assertThat(messenger.send("/sign-in", "person", String.valueOf(person))).contains("with the newcomer");
    }

    @Test
    @Tag("AC-3")
    void who_has_no_password_signs_in_by_the_code_alone_the_next_time() {
        id.vk.vk.world().account("+7 952 000-00-08", "", "");
        IdVisitor visitor = id.visitor().authorize().send("/id/login", "login", "9520000008");
        assertThat(visitor.title()).isEqualTo("Введите код из СМС");
        visitor.send("/id/code", "code", id.code("79520000008"));
        assertThat(visitor.text()).contains("Создать учебный профиль");
    }

    @Test
    void a_forgotten_password_is_replaced_after_the_code() {
        IdVisitor boris = id.visitor().authorize().send("/id/login", "login", BORIS_PHONE);
        boris.send("/id/forgotten").send("/id/code", "code", id.code(BORIS_PHONE));
        assertThat(boris.title()).isEqualTo("Новый пароль");
        boris.send("/id/new-password", "password", "short", "repeated", "short");
        assertThat(boris.page().select("#password-wrong").text()).contains("не короче 8");
        boris.send("/id/new-password", "password", "new password", "repeated", "other password");
        assertThat(boris.page().select("#repeated-wrong").text()).contains("не совпадают");
        boris.send("/id/new-password", "password", "new password", "repeated", "new password");
        assertThat(boris.title()).isEqualTo("Выберите профиль");
        IdVisitor again = id.visitor().authorize().signIn(BORIS_PHONE, DemoData.PASSWORD);
        assertThat(again.page().select("#password-wrong").text()).contains("Неверный пароль");
        again.send("/id/password", "password", "new password");
        assertThat(again.title()).isEqualTo("Введите код из СМС");
    }

    @Test
    void a_remembered_browser_chooses_the_profile_at_once_and_can_change_the_account() {
        IdVisitor anna = id.signedIn(ANNAS_PHONE);
        anna.send("/id/profile").send("/id/check").returned();
        anna.authorize();
        assertThat(anna.title()).isEqualTo("Выберите профиль");
        assertThat(anna.authorize("prompt", "login").title()).isEqualTo("Вход в VK ID");
        assertThat(anna.authorize().title()).isEqualTo("Выберите профиль");
        anna.send("/id/change-account");
        assertThat(anna.title()).isEqualTo("Вход в VK ID");
        assertThat(anna.authorize().title()).isEqualTo("Вход в VK ID");
    }

    @Test
    void a_remembered_browser_is_forgotten_after_ninety_days() {
        IdVisitor anna = id.signedIn(ANNAS_PHONE);
        id.pass(Duration.ofDays(89));
        assertThat(anna.authorize().title()).isEqualTo("Выберите профиль");
        id.pass(Duration.ofDays(1));
        assertThat(anna.authorize().title()).isEqualTo("Вход в VK ID");
    }

    @Test
    void each_field_of_the_personal_data_says_what_is_wrong_and_keeps_what_was_typed() {
        IdVisitor stranger = id.visitor().authorize().send("/id/login", "login", "+7 999 000-00-10");
        stranger.send("/id/code", "code", id.code("79990000010"));
        stranger.send(
                "/id/about", "first_name", "Anna<b>", "last_name", "", "patronymic", "7", "birthday", "31.02.2000");
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.page().select("#first_name-wrong").text())
                .isEqualTo("Имя пишется буквами, не больше 50 знаков.");
        assertThat(stranger.page().select("#last_name-wrong").text()).isEqualTo("Введите фамилию.");
        assertThat(stranger.page().select("#patronymic-wrong").text()).contains("Если отчества нет");
        assertThat(stranger.page().select("#birthday-wrong").text()).contains("12.12.1978");
        assertThat(stranger.page().select("#sex-wrong").text()).isEqualTo("Выберите пол.");
        assertThat(stranger.page().select("#first_name").attr("value")).isEqualTo("Anna<b>");
        assertThat(stranger.page().select("[aria-invalid]")).hasSize(5);
    }

    private static IdVisitor about(IdVisitor visitor) {
        return visitor.send(
                "/id/about",
                "first_name",
                "Иван",
                "last_name",
                "Иванов-Петров",
                "patronymic",
                "Иванович",
                "birthday",
                "12.12.1978",
                "sex",
                "2");
    }
}
