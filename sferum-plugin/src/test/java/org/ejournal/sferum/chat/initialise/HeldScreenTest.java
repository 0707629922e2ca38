package org.ejournal.sferum.chat.initialise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlannedAction;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AH-1")
class HeldScreenTest {
    private static final ScreenRef HELD = ScreenRef.of("held");
    private static final ChatKey EIGHTH = ChatKey.schoolClass(new ClassId("8"));

    private Stage stage;
    private Viewer director;

    @BeforeEach
    void a_school() {
        stage = new Stage("electronic-school");
        director = stage.viewer("director", Permission.INITIALISE_CHATS, Permission.SEE_ALL_CHATS);
        stage.roster.person("p1", "Иванов", "Пётр", "78").person("teacher", "Загурская", "Марина", "77");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private long hold(String cause, int leaving) {
        List<PlannedAction> actions = new ArrayList<>();
        actions.add(new AddMember(EIGHTH, new PersonId("teacher"), true, Set.of(Reason.parse("CLASS_TEACHER"))));
        IntStream.rangeClosed(1, leaving)
                .mapToObj(n -> new RemoveMember(EIGHTH, new PersonId("p" + n), Set.of(Reason.parse("PUPIL"))))
                .forEach(actions::add);
        stage.sync.plan(new ChatPlan(EIGHTH, "8 К", actions));
        return stage.sync.hold(stage.organisation, cause, Set.of(ChatKind.CLASS));
    }

    private Input looking() {
        return Seen.input(Seen.table(stage.show(director, "held")).name() + ".page", "1");
    }

    @Test
    void the_list_of_chats_and_the_initialisation_warn_and_lead_to_it() {
        for (String screen : List.of("chats", "initialise")) {
            assertThat(Seen.notices(stage.show(director, screen))).noneMatch(text -> text.startsWith("Задержано"));
        }
        hold("CHAT", 12);

        for (String screen : List.of("chats", "initialise")) {
            Screen shown = stage.show(director, screen);
            assertThat(Seen.notices(shown))
                    .contains("Задержано изменений: 13 (с 22.11.2026 09:00). Без подтверждения они не выполняются.");
            assertThat(Seen.buttons(shown)).contains("Задержанные изменения");
            assertThat(stage.act(director, ScreenRef.of(screen), "held", Input.NONE))
                    .isEqualTo(new Outcome.Open(HELD));
        }
    }

    @Test
    @Tag("RR-2")
    void who_may_not_approve_it_is_not_warned() {
        hold("CHAT", 12);

        Screen chats = stage.show(stage.viewer("teacher", Permission.SEE_ALL_CHATS), "chats");

        assertThat(Seen.notices(chats)).isEmpty();
        assertThat(Seen.buttons(chats)).doesNotContain("Задержанные изменения");
    }

    @Test
    void all_lines_are_listed_each_with_chat_person_change_and_reason() {
        hold("CHAT", 30);

        Screen screen = stage.show(director, "held");

        assertThat(Seen.table(screen).paging().total()).isEqualTo(31);
        assertThat(Seen.rows(screen).subList(0, 2))
                .containsExactly(
                        List.of("8 К", "Загурская Марина", "добавить администратором", "классный руководитель"),
                        List.of("8 К", "Иванов Пётр", "удалить", "больше не относится: ученик класса"));
        assertThat(Seen.facts(screen))
                .containsEntry("Задержано с", "22.11.2026 09:00")
                .containsEntry("Изменений в списке", "31")
                .containsEntry("Из них удалений из чатов", "30");
        assertThat(Seen.notices(screen)).anyMatch(text -> text.contains("«Подтвердить»"));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY, пришли пустыми",
        "TORN, противоречат сами себе",
        "STALE, старше тех",
        "ORGANISATION, Из чатов организации",
        "CHAT, Из отдельных чатов"
    })
    void the_cause_is_told_in_plain_words(String cause, String words) {
        hold(cause, 3);

        Block.Notice first =
                Seen.blocks(stage.show(director, "held"), Block.Notice.class).get(0);

        assertThat(first.tone()).isEqualTo(Tone.WARNING);
        assertThat(first.text()).contains(words);
    }

    @Test
    void approving_asks_first_and_names_how_many_are_removed() {
        hold("CHAT", 12);

        Outcome.Ask ask = (Outcome.Ask) stage.act(director, HELD, "approve", looking());

        assertThat(ask.text()).startsWith("Будет удалено из чатов: 12. Всего изменений: 13.");
        assertThat(ask.answers()).extracting(Outcome.Answer::action).containsExactly("approve-sure", "");
        assertThat(stage.store.runs().newest(stage.organisation)).isEmpty();
    }

    @Test
    void the_approved_list_is_carried_out_and_its_run_shown() {
        long plan = hold("CHAT", 12);

        Outcome outcome = stage.act(director, HELD, "approve-sure", looking());

        Run run = stage.store.runs().newest(stage.organisation).orElseThrow();
        assertThat(run.planId()).isEqualTo(plan);
        assertThat(outcome).isEqualTo(new Outcome.Replace(RunScreen.of(run)));
    }

    @Test
    void a_list_that_has_changed_meanwhile_is_not_approved() {
        hold("CHAT", 12);
        Input before = looking();
        hold("CHAT", 25);

        for (String action : List.of("approve", "approve-sure")) {
            Outcome.Stay outcome = (Outcome.Stay) stage.act(director, HELD, action, before);
            assertThat(outcome.tone()).isEqualTo(Tone.WARNING);
            assertThat(outcome.message()).startsWith("План устарел");
        }
        assertThat(stage.store.runs().newest(stage.organisation)).isEmpty();
    }

    @Test
    void when_nothing_is_held_any_more_that_is_said_and_nothing_can_be_approved() {
        assertThat(Seen.notices(stage.show(director, "held"))).containsExactly("Сейчас ничего не задержано");
        assertThat(Seen.buttons(stage.show(director, "held"))).containsExactly("Обновить", "Закрыть");
    }

    @Test
    @Tag("RR-3")
    void what_is_held_for_one_organisation_is_nothing_to_another() {
        hold("CHAT", 12);
        Viewer foreigner = Stage.viewer(
                new org.ejournal.plugin.roster.OrganisationId(stage.organisation + "-2"),
                "director",
                Permission.values());

        assertThat(Seen.notices(stage.show(foreigner, HELD, Input.NONE))).containsExactly("Сейчас ничего не задержано");
        assertThat(stage.act(foreigner, HELD, "approve-sure", looking())).isInstanceOf(Outcome.Stay.class);
    }
}
