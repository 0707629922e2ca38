package org.ejournal.sferum.chat.initialise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.sync.ChatPlan;
import org.ejournal.sferum.sync.PlannedAction;
import org.ejournal.sferum.sync.PlannedAction.AddMember;
import org.ejournal.sferum.sync.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.PlannedAction.RemoveMember;
import org.ejournal.sferum.sync.PlannedAction.RenameChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CM-9")
class InitialiseScreenTest {
    private static final ScreenRef INITIALISE = ScreenRef.of("initialise");
    private static final ChatKey EIGHTH = ChatKey.schoolClass(new ClassId("8"));
    private static final ChatKey PARENTS = ChatKey.parents(new ClassId("8"));

    private Stage stage;
    private Viewer director;

    private void school(String profile) {
        stage = new Stage(profile);
        director = stage.viewer("director", Permission.INITIALISE_CHATS);
        stage.roster
                .person("teacher", "Загурская", "Марина", "77")
                .person("pupil", "Иванов", "Пётр", "78")
                .person("parent", "Иванова", "Анна", "")
                .group("g1", "Алгебра");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static PersonId person(String id) {
        return new PersonId(id);
    }

    private void aNewChatAndAChangedOne() {
        stage.sync
                .plan(new ChatPlan(
                        EIGHTH,
                        "8 К",
                        List.of(
                                new CreateChat(EIGHTH, "8 К"),
                                new AddMember(EIGHTH, person("teacher"), true, Set.of(Reason.parse("CLASS_TEACHER"))),
                                new AddMember(EIGHTH, person("pupil"), false, Set.of(Reason.parse("PUPIL"))))))
                .plan(new ChatPlan(
                        PARENTS,
                        "8 К Родители",
                        List.of(
                                new RenameChat(PARENTS, "7 К Родители", "8 К Родители"),
                                new AddMember(PARENTS, person("parent"), false, Set.of(Reason.parse("GUARDIAN:pupil"))),
                                new RemoveMember(PARENTS, person("gone"), Set.of(Reason.parse("GUARDIAN:left"))),
                                new ChangeAdmin(PARENTS, person("teacher"), true))));
    }

    @Test
    void the_types_that_the_profile_makes_by_itself_are_offered_and_ticked_at_first() {
        school("electronic-school");

        Field.Ticks kinds = (Field.Ticks) Seen.field(stage.show(director, "initialise"), "kinds");

        assertThat(kinds.options())
                .extracting(Option::label)
                .containsExactly("Учительский чат", "Классный чат", "Родительский чат");
        assertThat(kinds.values()).containsExactly("STAFF", "CLASS", "PARENTS");
        assertThat(kinds.error()).isEmpty();
    }

    @Test
    void a_type_that_the_profile_leaves_open_is_offered_where_it_is_switched_on() {
        school("paragraph");
        assertThat(((Field.Ticks) Seen.field(stage.show(director, "initialise"), "kinds")).values())
                .doesNotContain("SUBJECT");

        stage.settings.change(stage.organisation, Map.of("subject-chats", "yes"));

        assertThat(((Field.Ticks) Seen.field(stage.show(director, "initialise"), "kinds")).values())
                .contains("SUBJECT");
    }

    @Test
    @Tag("AH-2")
    void the_preview_has_a_row_for_each_chat_that_changes_and_totals() {
        school("electronic-school");
        aNewChatAndAChangedOne();

        Screen screen = stage.show(director, "initialise");

        assertThat(Seen.table(screen).columns())
                .extracting(Block.Column::label)
                .containsExactly("Чат", "Что изменится", "Добавить", "Удалить", "Администраторы");
        assertThat(Seen.rows(screen))
                .containsExactly(
                        List.of("8 К", "будет создан", "2", "", ""),
                        List.of("8 К Родители", "будет переименован: «7 К Родители» → «8 К Родители»", "1", "1", "1"));
        assertThat(Seen.notices(screen))
                .containsExactly(
                        "Будет создано чатов: 1, добавлено участников: 3, удалено участников: 1, изменено администраторов: 1.");
        assertThat(Seen.buttons(screen)).containsExactly("Продолжить", "Отмена");
    }

    @Test
    void a_type_that_is_not_ticked_is_not_in_the_preview() {
        school("electronic-school");
        aNewChatAndAChangedOne();

        Screen screen = stage.show(director, INITIALISE, Seen.input("kinds", "PARENTS"));

        assertThat(Seen.column(screen, 0)).containsExactly("8 К Родители");
        assertThat(((Field.Ticks) Seen.field(screen, "kinds")).values()).containsExactly("PARENTS");
    }

    @Test
    void the_preview_has_pages() {
        school("electronic-school");
        IntStream.rangeClosed(1, 61).forEach(n -> {
            ChatKey key = ChatKey.schoolClass(new ClassId("c" + n));
            stage.sync.plan(new ChatPlan(key, "Класс " + n, List.of(new CreateChat(key, "Класс " + n))));
        });

        Screen last = stage.show(director, INITIALISE, Seen.input("kinds", "CLASS", "plan.page", "9"));

        assertThat(Seen.column(last, 0)).hasSize(11).endsWith("Класс 61");
        assertThat(Seen.notices(last)).singleElement().asString().startsWith("Будет создано чатов: 61,");
    }

    @Test
    void nothing_ticked_is_an_error_at_the_field_and_starts_nothing() {
        school("electronic-school");
        aNewChatAndAChangedOne();

        Outcome outcome = stage.act(director, INITIALISE, "continue", Seen.input("plan.size", "50"));

        assertThat(outcome).isInstanceOf(Outcome.Show.class);
        Screen screen = ((Outcome.Show) outcome).screen();
        assertThat(Seen.field(screen, "kinds").error()).isEqualTo("Выберите хотя бы один тип чатов");
        assertThat(Seen.table(screen).paging().size()).isEqualTo(50);
        assertThat(stage.store.runs().newest(stage.organisation)).isEmpty();
    }

    @Test
    void nothing_to_change_is_said_and_can_be_continued_all_the_same() {
        school("electronic-school");

        Screen screen = stage.show(director, "initialise");

        assertThat(Seen.notices(screen)).singleElement().asString().startsWith("Все чаты соответствуют спискам");
        assertThat(Seen.buttons(screen)).contains("Продолжить");
    }

    @Test
    void a_roster_that_cannot_be_read_is_said_and_nothing_can_be_started_blindly() {
        school("electronic-school");
        stage.roster.goDown();

        Screen screen = stage.show(director, "initialise");

        assertThat(Seen.notices(screen)).singleElement().asString().startsWith("Списки организации сейчас недоступны");
        assertThat(Seen.buttons(screen)).containsExactly("Обновить", "Отмена");
    }

    @Test
    void continuing_starts_a_run_of_the_ticked_types_and_shows_it() {
        school("electronic-school");

        Outcome outcome = stage.act(director, INITIALISE, "continue", Seen.input("kinds", "CLASS", "kinds", "OTHER"));

        Run run = stage.store.runs().newest(stage.organisation).orElseThrow();
        assertThat(run.kinds()).containsExactly(ChatKind.CLASS);
        assertThat(outcome).isEqualTo(new Outcome.Replace(ScreenRef.of("run", "run", String.valueOf(run.id()))));
    }

    @Test
    void a_second_click_shows_the_same_run() {
        school("electronic-school");

        Outcome first = stage.act(director, INITIALISE, "continue", Seen.input("kinds", "CLASS"));
        Outcome second = stage.act(
                stage.viewer("deputy", Permission.INITIALISE_CHATS),
                INITIALISE,
                "continue",
                Seen.input("kinds", "STAFF"));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void while_a_run_is_at_work_the_window_shows_it() {
        school("electronic-school");
        stage.sync.start(director, Set.of(ChatKind.STAFF));

        Screen screen = stage.show(director, "initialise");

        assertThat(Seen.notices(screen)).contains("Запуск принят и начнётся через несколько секунд");
        assertThat(Seen.buttons(screen)).containsExactly("Закрыть");
        assertThat(stage.act(director, INITIALISE, "close", Input.NONE)).isEqualTo(new Outcome.Close(""));
    }

    @Test
    void after_a_run_the_form_tells_of_it_and_leads_to_its_result() {
        school("electronic-school");
        Run run = stage.sync.start(director, Set.of(ChatKind.STAFF));
        stage.store
                .runs()
                .finished(
                        run.id(),
                        Run.State.REMARKS,
                        org.ejournal.sferum.ledger.Failure.none(),
                        new org.ejournal.sferum.ledger.Runs.Outcome(0, 2),
                        Stage.NOW);

        Screen screen = stage.show(director, "initialise");

        assertThat(Seen.notices(screen)).contains("Прошлый запуск 22.11.2026 09:00: выполнено с замечаниями.");
        assertThat(Seen.buttons(screen)).containsExactly("Продолжить", "Результат прошлого запуска", "Отмена");
        assertThat(stage.act(director, INITIALISE, "last", Input.NONE))
                .isEqualTo(new Outcome.Open(ScreenRef.of("run", "run", String.valueOf(run.id()))));
    }

    @Test
    void cancelling_closes_the_window() {
        school("electronic-school");

        assertThat(stage.act(director, INITIALISE, "cancel", Input.NONE)).isEqualTo(new Outcome.Close(""));
    }

    @Test
    @Tag("AH-2")
    void a_row_opens_the_people_line_by_line_each_with_the_reason() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        new LedgerChange(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        new PersonRow("gone", "Павлова", "Ольга", ""),
                                        new PersonRow("left", "Павлов", "Павел", ""))),
                        0);
        Target.Window parents = (Target.Window)
                Seen.table(stage.show(director, "initialise")).rows().get(1).target();

        Screen screen = stage.show(director, parents.screen(), Input.NONE);

        assertThat(screen.title()).isEqualTo("8 К Родители");
        assertThat(Seen.rows(screen))
                .containsExactly(
                        List.of("Иванова Анна", "добавить", "родитель: Иванов Пётр"),
                        List.of("Павлова Ольга", "удалить", "больше не относится: родитель: Павлов Павел"),
                        List.of("Загурская Марина", "назначить администратором", "администратор по правилам"));
    }

    @Test
    @Tag("AH-2")
    void every_reason_has_words_of_the_profile_and_several_stand_together() {
        school("college");
        List<PlannedAction> actions = new ArrayList<>();
        List.of(
                        "PUPIL",
                        "CLASS_TEACHER,GUARDIAN:pupil",
                        "POSITION:ADMINISTRATION",
                        "STAFF_ROLE:TEACHER",
                        "HEAD",
                        "ACTING_HEAD",
                        "CHAT_ADMINISTRATOR",
                        "SUBJECT_TEACHER:g1",
                        "SUBJECT_PUPIL:g1")
                .forEach(reasons ->
                        actions.add(new AddMember(EIGHTH, person("pupil"), false, Reason.parseAll(reasons))));
        stage.sync.plan(new ChatPlan(EIGHTH, "8 К", actions));

        Screen screen = stage.show(director, ScreenRef.of("initialise-chat", "chat", EIGHTH.value()), Input.NONE);

        assertThat(Seen.column(screen, 2))
                .containsExactly(
                        "студент группы",
                        "куратор; родитель: Иванов Пётр",
                        "должность: администрация",
                        "роль «Преподаватель-предметник»",
                        "руководитель 1 уровня",
                        "исполняет обязанности руководителя",
                        "администратор чатов «Сферум»",
                        "преподаёт: Алгебра",
                        "изучает: Алгебра");
    }

    @Test
    void a_chat_that_has_come_into_step_meanwhile_says_so_and_no_chat_is_unknown() {
        school("electronic-school");

        Screen screen = stage.show(director, ScreenRef.of("initialise-chat", "chat", EIGHTH.value()), Input.NONE);

        assertThat(Seen.notices(screen)).containsExactly("В этом чате ничего менять не нужно.");
        assertThatThrownBy(() -> stage.show(director, ScreenRef.of("initialise-chat", "chat", "ЧТО-ТО"), Input.NONE))
                .isInstanceOf(UnknownScreenException.class);
    }
}
