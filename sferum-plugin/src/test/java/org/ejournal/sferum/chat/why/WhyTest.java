package org.ejournal.sferum.chat.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.chat.SomeChats;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.ledger.Settlement.FailedMember;
import org.ejournal.sferum.ledger.Settlement.MemberTruth;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AH-4")
class WhyTest {
    private Stage stage;
    private SomeChats chats;
    private Viewer manager;

    private void school(String profile) {
        stage = new Stage(profile);
        chats = new SomeChats(stage).put(0);
        manager = stage.viewer("manager", Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private ScreenRef why(String title, String person) {
        return new ScreenRef("why", Map.of("chat", String.valueOf(chats.id(title)), "person", person));
    }

    private Map<String, String> facts(Viewer viewer, String title, String person) {
        return Seen.facts(stage.show(viewer, why(title, person), Input.NONE));
    }

    private Map<String, String> facts(String person) {
        return facts(manager, "8 К", person);
    }

    @Test
    void the_rules_that_want_somebody_there_are_told_in_the_words_of_the_profile() {
        school("college");

        Screen screen = stage.show(manager, why("8 К", "teacher"), Input.NONE);

        assertThat(screen.title()).isEqualTo("Почему? Загурская Марина");
        assertThat(Seen.facts(screen))
                .containsEntry("Чат", "8 К")
                .containsEntry("Почему в чате", "куратор\nДолжен быть администратором чата")
                .doesNotContainKeys("Последняя ошибка", "Ручное решение об участии");
        assertThat(facts("pupil")).containsEntry("Почему в чате", "студент группы");
    }

    @Test
    void what_is_true_in_the_messenger_is_told_and_what_is_waited_for() {
        school("electronic-school");
        assertThat(facts("pupil"))
                .containsEntry("В мессенджере", "не в чате, аккаунт не привязан")
                .containsEntry("Чего ждём", "привязки аккаунта: после неё человек сам попадёт в чат");
        assertThat(facts("teacher"))
                .containsEntry("В мессенджере", "не в чате")
                .hasEntrySatisfying("Чего ждём", waits -> assertThat(waits).startsWith("мессенджера"));

        chats.settle(List.of(), List.of(new MemberTruth(chats.id("8 К"), "teacher", "77", true)), List.of());

        assertThat(facts("teacher"))
                .containsEntry("В мессенджере", "в чате, администратор")
                .containsEntry("Чего ждём", "ничего: всё так, как должно быть");
    }

    @Test
    @Tag("AH-12")
    void an_invitation_that_is_not_accepted_yet_is_waited_for() {
        school("electronic-school");
        long id = chats.id("8 К");

        chats.settle(List.of(new ChatTruth(id, "1", "8 К", "", "https://vk.me/join/x")), List.of(), List.of());

        assertThat(facts("other"))
                .hasEntrySatisfying("Чего ждём", waits -> assertThat(waits).startsWith("согласия человека"));
    }

    @Test
    void the_last_error_is_told_in_plain_words_with_its_code() {
        school("electronic-school");
        chats.settle(
                List.of(),
                List.of(),
                List.of(new FailedMember(
                        chats.id("8 К"), "other", new Failure("PERSON", 981, "Cannot add this user"))));

        assertThat(facts("other"))
                .containsEntry(
                        "Последняя ошибка",
                        "настройки приватности не дают добавить человека (код 981)\nVK ответил: Cannot add this user");
    }

    @Test
    @Tag("AH-1")
    void what_is_held_waits_for_its_approval() {
        school("electronic-school");
        ChatKey eighth = ChatKey.schoolClass(new ClassId("8"));
        stage.sync.plan(new ChatPlan(
                eighth,
                "8 К",
                List.of(new RemoveMember(eighth, new PersonId("pupil"), Set.of(Reason.parse("PUPIL"))))));
        stage.sync.hold(stage.organisation, "CHAT", Set.of(ChatKind.CLASS));

        assertThat(facts("pupil")).containsEntry("Чего ждём", "подтверждения задержанных изменений");
        assertThat(facts("other")).doesNotContainEntry("Чего ждём", "подтверждения задержанных изменений");
    }

    @Test
    void when_it_is_tried_next_comes_from_the_open_run_or_else_from_the_next_exchange() {
        school("electronic-school");
        assertThat(facts("pupil")).containsEntry("Следующая попытка", "время пока не назначено");

        stage.store
                .jdbc()
                .update(
                        "INSERT INTO sferum.scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                                + " VALUES ('organisation', ?, ?, FALSE, 1)",
                        stage.organisation.value(),
                        Stage.NOW.plusSeconds(1800).atOffset(java.time.ZoneOffset.UTC));
        assertThat(facts("pupil")).containsEntry("Следующая попытка", "22.11.2026 09:30");

        Run run = stage.sync.start(manager, Set.of(ChatKind.CLASS));
        assertThat(facts("pupil")).containsEntry("Следующая попытка", "выполняется сейчас");
        stage.store
                .runs()
                .paused(run.id(), Run.State.WAITING, new Failure("TROUBLE", 0, ""), Stage.NOW.plusSeconds(120), 1);
        assertThat(facts("pupil")).containsEntry("Следующая попытка", "22.11.2026 09:02");
    }

    @Test
    @Tag("CH-5")
    void a_decision_made_by_hand_is_told_with_author_and_time_and_can_be_taken_back() {
        school("electronic-school");
        chats.decided("CLASS:8", "pupil", false);
        chats.wanted(new WantedMember("CLASS:8", "pupil", false, false, ""));

        assertThat(facts("pupil"))
                .containsEntry("Почему не в чате", "исключён(а) из чата вручную")
                .containsEntry(
                        "Ручное решение об участии",
                        "не состоит в чате: решение принял(а) Воронцова Елена Владимировна, 22.11.2026 09:00");
        assertThat(stage.act(manager, why("8 К", "pupil"), "take-back", Input.NONE))
                .isInstanceOf(Outcome.Ask.class);
        assertThat(stage.store.decisions().of(stage.organisation)).hasSize(1);

        Outcome outcome = stage.act(manager, why("8 К", "pupil"), "take-back-sure", Input.NONE);

        assertThat(outcome).isInstanceOf(Outcome.Close.class);
        assertThat(stage.store.decisions().of(stage.organisation)).isEmpty();
        assertThat(stage.sync.woken()).containsExactly(stage.organisation);
        assertThat(stage.store.looks().of(stage.organisation).handMade()).isTrue();
    }

    @Test
    @Tag("CH-5")
    void without_a_decision_there_is_nothing_to_take_back() {
        school("electronic-school");

        assertThat(Seen.buttons(stage.show(manager, why("8 К", "pupil"), Input.NONE)))
                .containsExactly("Журнал изменений", "Обновить", "Закрыть");
        stage.act(manager, why("8 К", "pupil"), "take-back-sure", Input.NONE);
        assertThat(stage.sync.woken()).isEmpty();
    }

    private void lists() {
        stage.roster
                .person("teacher", "Загурская", "Марина", "77")
                .person("pupil", "Иванов", "Пётр", "")
                .person("other", "Павлов", "Павел", "78")
                .person("guest", "Гостев", "Глеб", "")
                .employee("teacher", PositionType.TEACHING)
                .schoolClass("8", "teacher", "pupil", "other")
                .schoolClass("9", "", "guest");
    }

    private List<JournalEntry> journal(String person) {
        return stage.store.journal().page(JournalFilter.all(stage.organisation).ofPerson(person), 0, 10);
    }

    @Test
    @Tag("AH-15")
    @Tag("CH-5")
    void the_journal_names_who_took_a_decision_back_and_the_rules_count_at_once() {
        school("electronic-school");
        lists();
        chats.decided("CLASS:8", "pupil", false);
        chats.wanted(new WantedMember("CLASS:8", "pupil", false, false, ""));
        chats.decided("CLASS:8", "guest", true);
        chats.wanted(new WantedMember("CLASS:8", "guest", true, false, "BY_HAND:PUPIL"));
        Viewer teacher = stage.viewer("teacher");

        stage.act(teacher, why("8 К", "pupil"), "take-back-sure", Input.NONE);
        stage.act(teacher, why("8 К", "guest"), "take-back-sure", Input.NONE);

        assertThat(journal("pupil").get(0)).satisfies(entry -> {
            assertThat(entry.isMember()).isTrue();
            assertThat(entry.reasons()).isEqualTo("PUPIL");
            assertThat(entry.byName()).isEqualTo("Загурская Марина");
        });
        assertThat(journal("guest").get(0)).satisfies(entry -> {
            assertThat(entry.wasMember()).isTrue();
            assertThat(entry.isMember()).isFalse();
            assertThat(entry.by()).isEqualTo("teacher");
        });
        assertThat(stage.store.decisions().of(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("CH-5")
    void while_the_lists_cannot_be_read_nothing_is_taken_back_and_that_is_said() {
        school("electronic-school");
        chats.decided("CLASS:8", "pupil", false);
        stage.roster.goDown();

        assertThat(stage.act(manager, why("8 К", "pupil"), "take-back-sure", Input.NONE))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class,
                        stay -> assertThat(stay.message()).startsWith("Журнал сейчас не отдаёт списки"));
        assertThat(stage.store.decisions().of(stage.organisation)).hasSize(1);
    }

    @Test
    @Tag("CH-5")
    void who_gave_the_chat_its_title_is_told_with_the_time() {
        school("electronic-school");
        assertThat(facts("pupil")).doesNotContainKey("Наименование дано вручную");

        ChatKey eighth = ChatKey.schoolClass(new ClassId("8"));
        stage.store.decisions().name(stage.organisation, eighth, "8 К", new PersonId("head"), Stage.NOW);

        assertThat(facts("pupil"))
                .containsEntry("Наименование дано вручную", "Воронцова Елена Владимировна, 22.11.2026 09:00");
    }

    @Test
    @Tag("RR-2")
    void an_admin_of_the_chat_takes_back_where_the_profile_lets_members_be_edited() {
        school("electronic-school");
        stage.roster.person("teacher", "Загурская", "Марина", "77").employee("teacher", PositionType.TEACHING);
        chats.decided("CLASS:8", "pupil", false);
        Viewer teacher = stage.viewer("teacher");

        stage.act(teacher, why("8 К", "pupil"), "take-back-sure", Input.NONE);

        assertThat(stage.store.decisions().of(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("RR-2")
    @Tag("CM-7")
    void who_may_change_a_chat_by_hand_takes_back_what_was_decided_there_and_a_pupil_who_is_an_admin_does_not() {
        school("electronic-school");
        chats.decided("CLASS:8", "other", false);
        chats.wanted(new WantedMember("CLASS:8", "pupil", true, true, "PUPIL"));

        assertThatThrownBy(() -> stage.act(stage.viewer("pupil"), why("8 К", "other"), "take-back-sure", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        stage.act(stage.viewer("somebody", Permission.MANAGE_CHATS), why("8 К", "other"), "take-back-sure", Input.NONE);

        assertThat(stage.store.decisions().of(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("RR-2")
    void who_may_look_and_not_change_is_refused_and_sees_no_button() {
        school("paragraph");
        chats.decided("CLASS:8", "pupil", false);

        for (Viewer viewer : List.of(
                stage.viewer("teacher"), stage.viewer("somebody", Permission.SEE_ALL_CHATS), stage.viewer("pupil"))) {
            assertThat(Seen.buttons(stage.show(viewer, why("8 К", "pupil"), Input.NONE)))
                    .doesNotContain("Отменить ручное решение");
            assertThatThrownBy(() -> stage.act(viewer, why("8 К", "pupil"), "take-back-sure", Input.NONE))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(stage.store.decisions().of(stage.organisation)).hasSize(1);
    }

    @Test
    @Tag("RR-2")
    void a_member_asks_about_themself_and_about_nobody_else() {
        school("electronic-school");
        Viewer pupil = stage.viewer("pupil");

        assertThat(facts(pupil, "8 К", "pupil")).containsEntry("Почему в чате", "ученик класса");
        assertThatThrownBy(() -> facts(pupil, "8 К", "other")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("RR-3")
    void a_stranger_learns_nothing_of_a_chat_not_even_that_it_is_there() {
        school("electronic-school");
        Viewer pupil = stage.viewer("pupil");
        Viewer foreigner = Stage.viewer(new OrganisationId(stage.organisation + "-2"), "manager", Permission.values());

        assertThatThrownBy(() -> facts(pupil, "Учительская", "head")).isInstanceOf(UnknownScreenException.class);
        assertThatThrownBy(() -> facts(pupil, "Учительская", "pupil")).isInstanceOf(UnknownScreenException.class);
        assertThatThrownBy(() -> facts(foreigner, "8 К", "pupil")).isInstanceOf(UnknownScreenException.class);
        assertThatThrownBy(() -> facts(manager, "8 К", "nobody")).isInstanceOf(UnknownScreenException.class);
    }
}
