package org.ejournal.sferum.chat.initialise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Reason;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlannedAction;
import org.ejournal.sferum.sync.plan.PlannedAction.AddMember;
import org.ejournal.sferum.sync.plan.PlannedAction.ChangeAdmin;
import org.ejournal.sferum.sync.plan.PlannedAction.CloseChat;
import org.ejournal.sferum.sync.plan.PlannedAction.CreateChat;
import org.ejournal.sferum.sync.plan.PlannedAction.RemoveMember;
import org.ejournal.sferum.sync.plan.PlannedAction.RenameChat;
import org.ejournal.sferum.sync.plan.PlannedAction.ReopenChat;
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

    private static String tableOf(Screen screen) {
        return Seen.table(screen).name();
    }

    /** What a host sends of a plan that is on the screen, with those types ticked. */
    private Input looking(String... kinds) {
        return looking(director, kinds);
    }

    private Input looking(Viewer viewer, String... kinds) {
        Input ticked = ticked(kinds);
        return plus(ticked, tableOf(stage.show(viewer, INITIALISE, ticked)) + ".page", "1");
    }

    private static Input ticked(String... kinds) {
        return new Input(Map.of("kinds", List.of(kinds)));
    }

    private static Input plus(Input input, String name, String value) {
        Map<String, List<String>> values = new HashMap<>(input.values());
        values.put(name, List.of(value));
        return new Input(values);
    }

    private Screen lines(Input input, int row) {
        Block.Row chat =
                Seen.table(stage.show(director, INITIALISE, input)).rows().get(row);
        return stage.show(director, ((Target.Window) chat.target()).screen(), Input.NONE);
    }

    private Outcome choose(Input input, int row, String action, String... numbers) {
        Block.Row chat =
                Seen.table(stage.show(director, INITIALISE, input)).rows().get(row);
        return stage.act(
                director,
                ((Target.Window) chat.target()).screen(),
                action,
                new Input(Map.of("people.selected", List.of(numbers))));
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
                        "Будет создано чатов: 1, добавлено участников: 3, удалено участников: 1, изменено администраторов: 1.\n"
                                + "Будет переименовано чатов: 1.");
        assertThat(Seen.buttons(screen)).containsExactly("Продолжить", "Обновить", "Отмена");
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

        String table = tableOf(stage.show(director, INITIALISE, Seen.input("kinds", "CLASS")));

        Screen last = stage.show(director, INITIALISE, Seen.input("kinds", "CLASS", table + ".page", "9"));

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
    @Tag("AH-2")
    void continuing_carries_out_the_plan_that_was_shown_and_shows_the_run() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS", "OTHER");
        stage.sync.plan(new ChatPlan(ChatKey.staff(), "Учительская", List.of(new CreateChat(ChatKey.staff(), "У"))));

        Outcome outcome = stage.act(director, INITIALISE, "continue", input);

        Run run = stage.store.runs().newest(stage.organisation).orElseThrow();
        assertThat(run.kinds()).containsExactly(ChatKind.CLASS);
        assertThat(PlanNumber.table(run.planId())).isEqualTo(shownIn(input));
        assertThat(stage.store.plans().lines(run.planId())).hasSize(3).allMatch(PlanLine::ticked);
        assertThat(outcome).isEqualTo(new Outcome.Replace(ScreenRef.of("run", "run", String.valueOf(run.id()))));
    }

    private static String shownIn(Input input) {
        return input.values().keySet().stream()
                .filter(name -> name.endsWith(".page"))
                .map(name -> name.substring(0, name.length() - ".page".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("AH-2")
    void a_plan_stays_the_same_from_page_to_page_until_other_types_are_chosen_or_it_is_asked_for_anew() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS", "PARENTS");
        String shown = shownIn(input);

        assertThat(tableOf(stage.show(director, INITIALISE, input))).isEqualTo(shown);
        assertThat(tableOf(stage.show(director, INITIALISE, plus(input, "kinds", "CLASS"))))
                .isNotEqualTo(shown);
        Outcome refreshed = stage.act(director, INITIALISE, "refresh", input);
        assertThat(tableOf(((Outcome.Show) refreshed).screen())).isNotEqualTo(shown);
    }

    @Test
    @Tag("AH-2")
    void what_nobody_has_seen_is_not_carried_out_but_shown() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS");
        Viewer deputy = stage.viewer("deputy", Permission.INITIALISE_CHATS);

        assertThat(stage.act(director, INITIALISE, "continue", ticked("CLASS"))).isInstanceOf(Outcome.Stay.class);
        assertThat(stage.act(director, INITIALISE, "continue", plus(input, "kinds", "PARENTS")))
                .isInstanceOf(Outcome.Stay.class);
        assertThat(stage.act(deputy, INITIALISE, "continue", input)).isInstanceOf(Outcome.Stay.class);
        assertThat(stage.store.runs().newest(stage.organisation)).isEmpty();
    }

    @Test
    @Tag("AH-2")
    void lines_can_be_left_out_and_put_back_and_the_rest_is_carried_out() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS", "PARENTS");
        assertThat(Seen.column(lines(input, 1), 3)).containsExactly("обязательно", "Да", "Да", "Да");

        choose(input, 1, "leave-out", "5", "6");
        choose(input, 1, "put-back", "5");

        assertThat(Seen.column(lines(input, 1), 3)).containsExactly("обязательно", "Да", "не выполнять", "Да");
        Screen main = stage.show(director, INITIALISE, input);
        assertThat(Seen.notices(main)).anyMatch(text -> text.startsWith("Не выполнять: 1."));
        assertThat(Seen.rows(main).get(1))
                .containsExactly(
                        "8 К Родители",
                        "будет переименован: «7 К Родители» → «8 К Родители»; не выполнять: 1",
                        "1",
                        "",
                        "1");
        stage.act(director, INITIALISE, "continue", input);
        Run run = stage.store.runs().newest(stage.organisation).orElseThrow();
        assertThat(stage.store.plans().lines(run.planId()))
                .filteredOn(line -> !line.ticked())
                .extracting(PlanLine::number)
                .containsExactly(6);
    }

    @Test
    @Tag("AH-2")
    void a_chat_that_is_left_out_is_not_made_and_nobody_joins_it() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS", "PARENTS");

        choose(input, 0, "leave-out", "1");

        Screen main = stage.show(director, INITIALISE, input);
        assertThat(Seen.rows(main).get(0)).containsExactly("8 К", "не будет создан", "", "", "");
        assertThat(Seen.notices(main)).anyMatch(text -> text.startsWith("Будет создано чатов: 0,"));
    }

    @Test
    @Tag("AH-2")
    void what_must_be_done_cannot_be_left_out_and_says_so() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS", "PARENTS");

        Outcome outcome = choose(input, 1, "leave-out", "4");

        assertThat(((Outcome.Stay) outcome).message()).startsWith("Строк, которые нельзя исключить: 1.");
        assertThat(Seen.notices(stage.show(director, INITIALISE, input))).noneMatch(text -> text.contains("Не выполн"));
        assertThat(choose(input, 1, "leave-out"))
                .isEqualTo(new Outcome.Stay(Tone.WARNING, "Выберите хотя бы одну строку"));
    }

    @Test
    @Tag("RR-2")
    void nobody_leaves_lines_out_of_a_plan_that_was_shown_to_somebody_else() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        Input input = looking("CLASS", "PARENTS");
        Block.Row chat =
                Seen.table(stage.show(director, INITIALISE, input)).rows().get(0);
        ScreenRef window = ((Target.Window) chat.target()).screen();
        Viewer deputy = stage.viewer("deputy", Permission.INITIALISE_CHATS);

        stage.act(deputy, window, "leave-out", Seen.input("people.selected", "1"));

        assertThat(Seen.buttons(stage.show(deputy, window, Input.NONE))).containsExactly("Закрыть");
        assertThat(Seen.notices(stage.show(director, INITIALISE, input))).noneMatch(text -> text.contains("Не выполн"));
    }

    @Test
    @Tag("CH-6")
    void chats_that_are_closed_deleted_or_opened_again_are_called_so() {
        school("electronic-school");
        ChatKey ninth = ChatKey.schoolClass(new ClassId("9"));
        stage.sync
                .plan(new ChatPlan(EIGHTH, "8 К", List.of(new CloseChat(EIGHTH, "8 К", false))))
                .plan(new ChatPlan(PARENTS, "8 К Родители", List.of(new CloseChat(PARENTS, "8 К Родители", true))))
                .plan(new ChatPlan(ninth, "9 К", List.of(new ReopenChat(ninth, "9 К"))));

        Screen screen = stage.show(director, "initialise");

        assertThat(Seen.column(screen, 1)).containsExactly("будет закрыт", "будет удалён", "будет открыт снова");
        assertThat(Seen.notices(screen))
                .anyMatch(text ->
                        text.contains("Будет закрыто чатов: 2.") && text.contains("Будет открыто снова чатов: 1."));
    }

    @Test
    void a_second_click_shows_the_same_run() {
        school("electronic-school");
        Viewer deputy = stage.viewer("deputy", Permission.INITIALISE_CHATS);
        Input input = looking("CLASS");
        Input others = looking(deputy, "STAFF");

        Outcome first = stage.act(director, INITIALISE, "continue", input);
        Outcome second = stage.act(deputy, INITIALISE, "continue", others);

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
        assertThat(Seen.buttons(screen))
                .containsExactly("Продолжить", "Обновить", "Результат прошлого запуска", "Отмена");
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
                        List.of("сам чат", "будет переименован: «7 К Родители» → «8 К Родители»", "", "обязательно"),
                        List.of("Иванова Анна", "добавить", "родитель: Иванов Пётр", "Да"),
                        List.of("Павлова Ольга", "удалить", "больше не относится: родитель: Павлов Павел", "Да"),
                        List.of("Загурская Марина", "назначить администратором", "администратор по правилам", "Да"));
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

        Screen screen = lines(looking("CLASS"), 0);

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
    void a_chat_that_the_plan_does_not_name_says_so_and_a_plan_that_is_no_more_too() {
        school("electronic-school");
        aNewChatAndAChangedOne();
        String plan = shownIn(looking("CLASS")).substring("plan-".length());

        assertThat(Seen.notices(ofChat(plan, "STAFF"))).containsExactly("В этом чате ничего менять не нужно.");
        assertThat(Seen.notices(ofChat("999999", "STAFF")))
                .singleElement()
                .asString()
                .contains("«Обновить»");
        assertThatThrownBy(() -> ofChat("", "STAFF")).isInstanceOf(UnknownScreenException.class);
    }

    private Screen ofChat(String plan, String chat) {
        return stage.show(director, new ScreenRef("initialise-chat", Map.of("plan", plan, "chat", chat)), Input.NONE);
    }
}
