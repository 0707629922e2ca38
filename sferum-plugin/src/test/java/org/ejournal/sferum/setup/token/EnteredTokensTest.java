package org.ejournal.sferum.setup.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.ledger.trial.Verdict;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was entered is told apart from what is in force, on both screens on which tokens can be entered. */
@Tag("OS-2")
class EnteredTokensTest {
    private static final Connection IN_FORCE = new Connection(7, "old-secret", "service-secret");

    private Stage stage;
    private Viewer director;

    @BeforeEach
    void a_school_whose_token_works() {
        stage = new Stage("electronic-school");
        director = stage.viewer("director", Permission.CHANGE_SETTINGS);
        stage.configs.change(
                stage.organisation,
                Map.of("community", "7"),
                Map.of("community-token", "old-secret", "service-token", "service-secret"));
        stage.store.connections().note(stage.organisation, ConnectionState.State.PROVEN, Failure.none(), Stage.NOW);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Outcome act(String screen, String action, String... namesAndValues) {
        return stage.act(director, ScreenRef.of(screen), action, Seen.input(namesAndValues));
    }

    private Optional<Candidate> candidate() {
        return stage.candidates.of(stage.organisation);
    }

    private String told(String screen) {
        return Seen.blocks(stage.show(director, screen), Block.Notice.class).toString();
    }

    private void refused(String part, String reason, String detail) {
        conclude(Trial.State.REFUSED, new Verdict(new Failure("TOKEN", 5, "VK says no"), part, reason, detail));
    }

    private void conclude(Trial.State state, Verdict verdict) {
        stage.store
                .trials()
                .conclude(stage.organisation, candidate().orElseThrow().mark(), state, verdict, Stage.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_new_token_is_tried_beside_the_one_in_force_and_the_screen_looks_again(String screen) {
        assertThat(act(screen, "save", "community-token", "new-secret"))
                .isEqualTo(new Outcome.Stay(Tone.SUCCESS, "Сохранено. Токен проверяется…"));

        assertThat(candidate().orElseThrow().connection()).isEqualTo(new Connection(7, "new-secret", "service-secret"));
        assertThat(stage.configs.of(stage.organisation).connection()).isEqualTo(IN_FORCE);
        assertThat(stage.sync.woken()).contains(stage.organisation);
        assertThat(told(screen))
                .contains("Токен действует", "Новые данные проверяются…", "Пока действует прежний токен сообщества 7");
        assertThat(stage.show(director, screen).refresh()).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COMMUNITY       | NO_COMMUNITY | 8        | сообщества 7 в VK нет, а токен выдан для сообщества 8 | Исправьте идентификатор
            COMMUNITY_TOKEN | UNKNOWN      | ''       | VK не знает такого токена                              | введите его снова
            COMMUNITY_TOKEN | EXPIRED      | ''       | срок действия токена истёк                             | Выпустите новый токен
            COMMUNITY_TOKEN | ANOTHERS     | 8        | токен другого сообщества, его идентификатор 8, а указан 7 | Введите токен своего сообщества
            COMMUNITY_TOKEN | A_PERSONS    | ''       | это токен пользователя, а не сообщества               | «Токен сервисного пользователя»
            COMMUNITY_TOKEN | LACKS_RIGHTS | MESSAGES | нет права «Сообщения сообщества»                      | токен с этим правом
            COMMUNITY_TOKEN | REFUSED      | ''       | VK отказал                                             | Выпустите новый токен
            SERVICE_TOKEN   | UNKNOWN      | ''       | VK не знает такого токена                              | Получите токен заново
            SERVICE_TOKEN   | EXPIRED      | ''       | срок действия токена истёк                             | Получите новый токен
            SERVICE_TOKEN   | A_COMMUNITYS | 8        | это токен сообщества 8, а не пользователя             | Введите токен пользователя
            SERVICE_TOKEN   | LACKS_RIGHTS | MESSAGES | нет права «Сообщения»                                  | токен с этим правом
            SERVICE_TOKEN   | REFUSED      | ''       | VK отказал                                             | Получите токен пользователя
            """)
    void a_refusal_says_what_is_wrong_where_it_is_and_what_to_do(
            String part, String reason, String detail, String why, String next) {
        act("settings", "save", "community-token", "new-secret");
        refused(part, reason, detail);

        String field = TokenFields.name(part);
        Screen screen = stage.show(director, "settings");
        assertThat(told("settings"))
                .contains(
                        "Новые данные не приняты",
                        '«' + Seen.field(screen, field).label() + '»',
                        why,
                        next,
                        "VK ответил: VK says no",
                        "Пока действует прежний токен сообщества 7, чаты ведутся с ним.");
        assertThat(Seen.field(screen, field).error()).isEqualTo("Не принято. Причина указана вверху.");
        assertThat(screen.refresh()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_messenger_in_trouble_is_named_and_the_screen_goes_on_looking(String screen) {
        act(screen, "save", "community-token", "new-secret");
        conclude(Trial.State.UNTRIED, Verdict.unknown(new Failure("TROUBLE", 0, "")));

        assertThat(told(screen)).contains("проверить пока не удалось: VK не отвечает", "повторится сама");
        assertThat(stage.show(director, screen).refresh()).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_refused_token_can_be_dropped_and_the_fields_show_what_is_in_force(String screen) {
        act(screen, "save", "community", "8", "community-token", "new-secret");
        refused("COMMUNITY_TOKEN", "UNKNOWN", "");
        assertThat(community(stage.show(director, screen))).isEqualTo("8");

        Screen after = ((Outcome.Show) act(screen, "drop-candidate", "community", "8")).screen();

        assertThat(community(after)).isEqualTo("7");
        assertThat(candidate()).isEmpty();
        assertThat(stage.store.trials().of(stage.organisation)).isEmpty();
        assertThat(told(screen)).doesNotContain("не приняты", "проверяются");
        assertThat(Seen.buttons(after)).doesNotContain("Отказаться от новых данных");
    }

    private static String community(Screen screen) {
        return ((Field.Text) Seen.field(screen, "community")).value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void whoever_enters_what_is_in_force_again_has_nothing_to_try(String screen) {
        act(screen, "save", "community-token", "new-secret");

        assertThat(act(screen, "save", "community-token", "old-secret"))
                .isEqualTo(new Outcome.Stay(Tone.SUCCESS, "Сохранено"));

        assertThat(candidate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void only_the_wrong_value_has_to_be_entered_again(String screen) {
        act(screen, "save", "community", "8", "community-token", "new-secret");
        String before = candidate().orElseThrow().mark();
        refused("COMMUNITY", "NO_COMMUNITY", "9");

        act(screen, "save", "community", "9");

        assertThat(candidate().orElseThrow().connection()).isEqualTo(new Connection(9, "new-secret", "service-secret"));
        assertThat(candidate().orElseThrow().mark()).isNotEqualTo(before);
        assertThat(stage.store.trials().due(Stage.NOW)).contains(stage.organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_refused_token_that_is_saved_again_is_tried_again(String screen) {
        act(screen, "save", "community-token", "new-secret");
        refused("COMMUNITY_TOKEN", "LACKS_RIGHTS", "MESSAGES");

        act(screen, "save");

        assertThat(told(screen)).contains("Новые данные проверяются…");
        assertThat(stage.store.trials().due(Stage.NOW)).contains(stage.organisation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void what_is_known_of_the_token_before_is_not_told_of_the_new_one(String screen) {
        act(screen, "save", "community-token", "new-secret");
        refused("COMMUNITY_TOKEN", "UNKNOWN", "");
        stage.candidates.offer(stage.organisation, new Candidate("another", IN_FORCE));

        assertThat(told(screen)).contains("Новые данные проверяются…").doesNotContain("не приняты");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void the_communitys_id_can_be_copied_and_no_token_is_ever_shown(String screen) {
        Outcome saved = act(screen, "save", "community-token", "new-secret", "service-token", "new-service");
        refused("SERVICE_TOKEN", "UNKNOWN", "");
        Screen shown = stage.show(
                director,
                ScreenRef.of(screen),
                Seen.input("community-token", "new-secret", "service-token", "new-service"));

        assertThat(shown.controls()).contains(new Control.Copy("Скопировать идентификатор сообщества", "7"));
        assertThat(shown.toString() + saved + stage.settings.of(stage.organisation) + candidate())
                .doesNotContain("new-secret", "new-service", "old-secret", "service-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_school_without_a_token_in_force_is_told_what_its_first_one_came_to(String screen) {
        stage.configs.change(stage.organisation, Map.of(), Map.of("community-token", "", "service-token", ""));
        act(screen, "save", "community-token", "new-secret");

        assertThat(told(screen))
                .contains("Новые данные проверяются…", "Пока токен не принят, чаты в VK не создаются")
                .doesNotContain("Токен не задан");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_right_that_only_makes_things_quicker_is_a_warning(String screen) {
        stage.store.connections().belongs(stage.organisation, "7", "9", "MANAGE");

        assertThat(told(screen)).contains("Токен действует", "нет права «Управление сообществом»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "references"})
    void a_wrong_value_is_named_at_its_field_before_anything_is_tried(String screen) {
        Outcome outcome = act(screen, "save", "community", "club8", "community-token", "two words");

        assertThat(Seen.field(((Outcome.Show) outcome).screen(), "community").error())
                .contains("только из цифр");
        assertThat(Seen.field(((Outcome.Show) outcome).screen(), "community-token")
                        .error())
                .contains("без пробелов");
        assertThat(candidate()).isEmpty();
    }
}
