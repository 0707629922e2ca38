package org.ejournal.sferum.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Control;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Settlement.ChatTruth;
import org.ejournal.sferum.ledger.Settlement.FailedMember;
import org.ejournal.sferum.ledger.Settlement.MemberTruth;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChatScreenTest {
    private static final int WHY = 3;

    private Stage stage;
    private SomeChats chats;

    @BeforeEach
    void a_school() {
        stage = new Stage("electronic-school");
        chats = new SomeChats(stage).put(0);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private ScreenRef ref(String title) {
        return ScreenRef.of("chat", "chat", String.valueOf(chats.id(title)));
    }

    private Screen show(Viewer viewer, String title, String... input) {
        return stage.show(viewer, ref(title), Seen.input(input));
    }

    @Test
    void a_chats_window_says_what_it_is() {
        assertThat(Seen.facts(show(stage.viewer("pupil"), "8 К")))
                .containsEntry("Тип", "Классный чат")
                .containsEntry("Класс", "8 К")
                .containsEntry("В мессенджере", "Чат ещё не создан")
                .doesNotContainKeys("Предмет", "Ссылка-приглашение");

        long id = chats.id("8 К");
        chats.settle(List.of(new ChatTruth(id, "1", "8 К", "", "https://vk.me/join/x")), List.of(), List.of());
        assertThat(Seen.facts(show(stage.viewer("teacher", Permission.SEE_ALL_CHATS), "8 К")))
                .containsEntry("В мессенджере", "Чат создан")
                .containsEntry("Ссылка-приглашение", "https://vk.me/join/x");
    }

    @Test
    @Tag("CM-11")
    void who_does_not_look_after_chats_sees_no_invitation_link_and_nothing_of_others_troubles() {
        long id = chats.id("8 К");
        chats.settle(
                List.of(new ChatTruth(id, "1", "8 К", "", "https://vk.me/join/x")),
                List.of(),
                List.of(new FailedMember(id, "other", new Failure("PERSON", 981, "Cannot add this user"))));

        Screen seen = show(stage.viewer("pupil"), "8 К");

        assertThat(Seen.facts(seen)).doesNotContainKey("Ссылка-приглашение");
        assertThat(Seen.column(seen, 2)).contains("приглашён(а)").noneMatch(state -> state.contains("981"));
    }

    @Test
    @Tag("CM-11")
    void an_admin_of_a_chat_copies_its_link_and_is_led_to_it() {
        long id = chats.id("8 К");
        chats.settle(List.of(new ChatTruth(id, "1", "8 К", "", "https://vk.me/join/x")), List.of(), List.of());

        Screen seen = show(stage.viewer("teacher"), "8 К");

        assertThat(Seen.facts(seen)).containsEntry("Ссылка-приглашение", "https://vk.me/join/x");
        assertThat(seen.controls()).contains(new Control.Copy("Скопировать ссылку", "https://vk.me/join/x"));
        assertThat(stage.act(stage.viewer("teacher"), ref("8 К"), "invitation", Input.NONE))
                .isEqualTo(new Outcome.Open(ScreenRef.of("invitation", "chat", String.valueOf(id))));
        assertThat(Seen.buttons(show(stage.viewer("pupil"), "8 К")))
                .doesNotContain("Скопировать ссылку", "Ссылка-приглашение");
    }

    @Test
    @Tag("CM-11")
    void a_link_that_is_being_replaced_is_not_handed_out_and_a_closed_chat_has_none() {
        long id = chats.id("8 К");
        chats.settle(List.of(new ChatTruth(id, "1", "8 К", "", "https://vk.me/join/x")), List.of(), List.of());
        stage.store.ledger().staleLinks(List.of(id));

        assertThat(Seen.facts(show(manager(), "8 К"))).containsEntry("Ссылка-приглашение", "обновляется");
        assertThat(Seen.buttons(show(manager(), "8 К"))).doesNotContain("Скопировать ссылку");

        chats.closed("CLASS:8", "8 К");
        assertThat(Seen.buttons(show(manager(), "8 К"))).doesNotContain("Ссылка-приглашение");
    }

    @Test
    void each_member_is_shown_with_where_they_stand_in_the_messenger() {
        long id = chats.id("8 К");
        chats.settle(
                List.of(),
                List.of(new MemberTruth(id, "teacher", "77", true)),
                List.of(new FailedMember(id, "other", new Failure("PERSON", 981, "Cannot add this user"))));

        assertThat(Seen.rows(show(stage.viewer("teacher", Permission.SEE_ALL_CHATS), "8 К")))
                .containsExactly(
                        List.of("Загурская Марина", "Да", "в чате", "классный руководитель"),
                        List.of("Иванов Пётр", "", "ждёт привязки", "ученик класса"),
                        List.of(
                                "Павлов Павел",
                                "",
                                "не в чате: настройки приватности не дают добавить человека (код 981)",
                                "ученик класса"));
    }

    @Test
    void members_are_found_by_the_beginning_of_the_surname() {
        Screen found = show(stage.viewer("teacher"), "8 К", "surname", "иВан");

        assertThat(Seen.column(found, 0)).containsExactly("Иванов Пётр");
        assertThat(Seen.table(found).paging().total()).isEqualTo(1);
        assertThat(Seen.table(show(stage.viewer("teacher"), "8 К", "surname", "Яковлев"))
                        .empty())
                .isEqualTo("Участники не найдены. Измените фамилию.");
    }

    @Test
    void a_window_takes_five_statements_however_many_people_it_shows_and_two_more_to_tell_who_decided_what() {
        ScreenRef ref = ref("8 К");
        stage.statements.forget();

        stage.show(stage.viewer("pupil"), ref, Input.NONE);

        assertThat(stage.statements.count()).isEqualTo(5);
        stage.statements.forget();

        stage.show(stage.viewer("teacher"), ref, Input.NONE);

        assertThat(stage.statements.count()).isEqualTo(7);
    }

    @Test
    @Tag("RR-3")
    void a_chat_that_the_viewer_is_not_in_is_as_unknown_as_one_that_is_not_there() {
        assertThatThrownBy(() -> show(stage.viewer("pupil"), "Учительская")).isInstanceOf(UnknownScreenException.class);
        assertThat(Seen.rows(show(stage.viewer("pupil", Permission.SEE_ALL_CHATS), "Учительская")))
                .hasSize(2);
    }

    @Test
    @Tag("RR-3")
    void another_organisations_chat_is_unknown() {
        Viewer foreigner =
                Stage.viewer(new OrganisationId(stage.organisation + "-another"), "teacher", Permission.values());

        assertThatThrownBy(() -> show(foreigner, "8 К")).isInstanceOf(UnknownScreenException.class);
    }

    private Viewer manager() {
        return stage.viewer("manager", Permission.SEE_ALL_CHATS);
    }

    @Test
    @Tag("AH-3")
    void the_window_tells_how_many_are_in_the_journal_in_the_messenger_and_waiting_for_a_link() {
        chats.settle(List.of(), List.of(new MemberTruth(chats.id("8 К"), "teacher", "77", true)), List.of());

        assertThat(Seen.facts(show(stage.viewer("pupil"), "8 К")))
                .containsEntry("Участники", "в журнале 3 / в мессенджере 1 / ждут привязки 1");
    }

    @Test
    @Tag("AH-10")
    void a_chat_with_pupils_warns_when_one_linked_adult_or_none_answers_for_it() {
        assertThat(Seen.notices(show(manager(), "8 К")))
                .singleElement()
                .asString()
                .startsWith("Только один взрослый");

        chats.people(List.of(), List.of("teacher"));
        assertThat(Seen.notices(show(manager(), "8 К")))
                .singleElement()
                .asString()
                .startsWith("Нет ответственного взрослого")
                .contains("привязать аккаунт");
    }

    @Test
    @Tag("AH-10")
    void a_pupil_who_is_an_admin_does_not_answer_for_a_chat_and_a_second_adult_does() {
        chats.wanted(new WantedMember("CLASS:8", "other", true, true, "PUPIL"));
        assertThat(Seen.notices(show(manager(), "8 К")))
                .singleElement()
                .asString()
                .startsWith("Только один взрослый");

        chats.people(List.of(new Account("head", "79")), List.of());
        chats.wanted(new WantedMember("CLASS:8", "head", true, true, "BY_HAND"));
        assertThat(Seen.notices(show(manager(), "8 К"))).isEmpty();
    }

    @Test
    @Tag("AH-10")
    void pupils_put_in_by_hand_count_as_pupils_and_as_admins_answer_for_nobody() {
        chats.wanted(new WantedMember("STAFF", "other", true, true, "BY_HAND:PUPIL"));

        assertThat(Seen.notices(show(manager(), "Учительская")))
                .singleElement()
                .asString()
                .startsWith("Нет ответственного взрослого");

        chats.people(List.of(new Account("head", "79")), List.of());
        assertThat(Seen.notices(show(manager(), "Учительская")))
                .singleElement()
                .asString()
                .startsWith("Только один взрослый");
    }

    @Test
    @Tag("CH-5")
    void who_gave_a_chat_its_title_is_told_to_those_who_look_after_it() {
        assertThat(Seen.facts(show(manager(), "8 К"))).doesNotContainKey("Наименование дано вручную");
        stage.store
                .decisions()
                .name(stage.organisation, ChatKey.parse("CLASS:8"), "8 К", new PersonId("head"), Stage.NOW);

        for (Viewer who : List.of(manager(), stage.viewer("teacher"))) {
            assertThat(Seen.facts(show(who, "8 К")))
                    .containsEntry("Наименование дано вручную", "Воронцова Елена Владимировна, 22.11.2026 09:00");
        }
        assertThat(Seen.facts(show(stage.viewer("pupil"), "8 К"))).doesNotContainKey("Наименование дано вручную");
    }

    @Test
    @Tag("AH-15")
    @Tag("CM-11")
    void an_admin_of_a_chat_is_led_to_its_journal_and_who_is_just_in_it_is_not() {
        assertThat(Seen.buttons(show(stage.viewer("teacher"), "8 К"))).contains("Журнал изменений");
        assertThat(Seen.buttons(show(stage.viewer("pupil"), "8 К"))).doesNotContain("Журнал изменений");
    }

    @Test
    @Tag("AH-10")
    void a_chat_without_pupils_and_somebody_who_cannot_help_are_not_bothered() {
        assertThat(Seen.notices(show(manager(), "Учительская"))).isEmpty();
        assertThat(Seen.notices(show(stage.viewer("pupil"), "8 К"))).isEmpty();
    }

    @Test
    @Tag("CH-6")
    void a_closed_chat_says_so() {
        assertThat(Seen.facts(show(manager(), "8 К"))).doesNotContainKey("Состояние");

        chats.closed("CLASS:8", "8 К");

        assertThat(Seen.facts(show(manager(), "8 К"))).containsEntry("Состояние", "закрыт");
    }

    @Test
    @Tag("AH-4")
    void each_row_leads_to_the_reason_for_those_who_may_ask() {
        ScreenRef why = new ScreenRef("why", Map.of("chat", String.valueOf(chats.id("8 К")), "person", "pupil"));

        for (Viewer who : List.of(manager(), stage.viewer("teacher"))) {
            assertThat(Seen.table(show(who, "8 К")).rows())
                    .extracting(Row::target)
                    .contains(Target.window(why));
        }
        assertThat(Seen.table(show(stage.viewer("pupil"), "8 К")).rows())
                .extracting(Row::target)
                .containsExactly(Target.nowhere(), Target.window(why), Target.nowhere());
    }

    @Test
    @Tag("CH-5")
    void who_was_taken_out_by_hand_is_shown_when_asked_for_to_those_who_look_after_the_chat() {
        chats.decided("CLASS:8", "head", false);

        Screen shown = show(manager(), "8 К", "who", "excluded");

        assertThat(Seen.rows(shown))
                .containsExactly(List.of(
                        "Воронцова Елена Владимировна",
                        "",
                        "исключён(а) вручную",
                        "вручную исключил(а) Воронцова Елена Владимировна, 22.11.2026 09:00"));
        assertThat(Seen.rows(show(manager(), "8 К", "who", "excluded", "surname", "я")))
                .isEmpty();
        assertThat(Seen.rows(show(stage.viewer("pupil"), "8 К", "who", "excluded")))
                .hasSize(3);
    }

    @Test
    @Tag("CH-5")
    @Tag("AH-4")
    void a_members_line_says_why_they_are_there_and_who_has_put_them_there_by_hand_and_when() {
        chats.decided("CLASS:8", "pupil", true);
        chats.decided("CLASS:8", "head", true);
        chats.wanted(new WantedMember("CLASS:8", "head", true, false, "BY_HAND"));

        Screen shown = show(stage.viewer("teacher"), "8 К");

        assertThat(Seen.column(shown, WHY))
                .containsExactly(
                        "вручную добавил(а) Воронцова Елена Владимировна, 22.11.2026 09:00",
                        "классный руководитель",
                        "ученик класса; вручную добавил(а) Воронцова Елена Владимировна, 22.11.2026 09:00",
                        "ученик класса");
        assertThat(Seen.table(shown).rows().get(2).cells().get(WHY).target())
                .isEqualTo(WhyWindow.of(chats.id("8 К"), "pupil"));
        assertThat(Seen.table(show(stage.viewer("pupil"), "8 К")).columns()).hasSize(WHY);
    }

    @Test
    void the_window_closes() {
        assertThat(stage.act(stage.viewer("pupil"), ref("8 К"), "close", Input.NONE))
                .isEqualTo(new Outcome.Close(""));
    }

    @Test
    @Tag("AH-20")
    void who_looks_after_a_chat_can_take_the_list_of_its_people_away_and_nobody_else() {
        Viewer manager = stage.viewer("teacher", Permission.SEE_ALL_CHATS);

        Outcome file = stage.act(manager, ref("8 К"), "export-csv", Input.NONE);

        assertThat(file).isInstanceOfSatisfying(Outcome.Download.class, csv -> {
            assertThat(csv.name()).isEqualTo("8 К.csv");
            assertThat(new String(csv.content(), java.nio.charset.StandardCharsets.UTF_8).lines())
                    .hasSize(1 + Seen.rows(show(manager, "8 К")).size());
        });
        Viewer pupil = stage.viewer("pupil");
        assertThat(Seen.buttons(show(pupil, "8 К"))).noneMatch(label -> label.startsWith("Выгрузить"));
        assertThatThrownBy(() -> stage.act(pupil, ref("8 К"), "export-csv", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }
}
