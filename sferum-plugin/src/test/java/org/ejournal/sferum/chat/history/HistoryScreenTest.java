package org.ejournal.sferum.chat.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Row;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.SomeChats;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Settlement;
import org.ejournal.sferum.ledger.Settlement.FailedMember;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AH-15")
class HistoryScreenTest {
    private static final int CHAT = 1;
    private static final int PERSON = 2;
    private static final int WHAT = 3;
    private static final int WHY = 4;
    private static final int WHO = 5;
    private static final int ANSWER = 6;

    private Stage stage;
    private SomeChats chats;
    private Viewer manager;
    private long byHead;

    @BeforeEach
    void a_school_where_the_head_and_the_exchange_have_changed_something() {
        stage = new Stage("electronic-school");
        chats = new SomeChats(stage).put(0);
        manager = stage.viewer("manager", Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS);
        byHead = run(Run.Cause.PERSON, "head");
        apply(byHead, new WantedMember("CLASS:8", "pupil", false, false, ""));
        apply(run(Run.Cause.CHANGE, ""), new WantedMember("CLASS:8", "other", true, true, "PUPIL"));
        apply(run(Run.Cause.EXCHANGE, ""), new WantedMember("PARENTS:8", "teacher", true, false, "CLASS_TEACHER"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private long run(Run.Cause cause, String by) {
        Run run = stage.store
                .runs()
                .open(
                        stage.organisation,
                        new Runs.Request(Set.of(ChatKind.CLASS, ChatKind.PARENTS), cause, 0, by, Stage.NOW));
        stage.store.runs().finished(run.id(), Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), Stage.NOW);
        return run.id();
    }

    private void apply(long run, WantedMember member) {
        stage.store
                .ledger()
                .apply(
                        stage.organisation,
                        new LedgerChange(List.of(), List.of(), List.of(member), List.of(), List.of(), List.of()),
                        run);
    }

    private Screen show(Map<String, String> parameters, String... input) {
        return stage.show(manager, new ScreenRef("history", parameters), Seen.input(input));
    }

    @Test
    void everything_is_told_newest_first_with_who_what_and_why() {
        List<List<String>> rows = Seen.rows(show(Map.of()));

        assertThat(rows.subList(0, 3))
                .extracting(row -> row.subList(1, ANSWER))
                .containsExactly(
                        List.of(
                                "8 К Родители",
                                "Загурская Марина",
                                "снятие роли администратора",
                                "классный руководитель",
                                "автоматически: обмен"),
                        List.of(
                                "8 К",
                                "Павлов Павел",
                                "назначение администратором",
                                "ученик класса",
                                "автоматически: изменение в списках"),
                        List.of(
                                "8 К",
                                "Иванов Пётр",
                                "удаление",
                                "больше не относится: ученик класса",
                                "Воронцова Елена Владимировна"));
        assertThat(rows).extracting(row -> row.get(WHAT)).contains("создание чата: 8 К", "добавление администратором");
        assertThat(rows).extracting(row -> row.get(WHO)).contains("автоматически");
        assertThat(rows)
                .filteredOn(row -> row.get(WHAT).startsWith("создание"))
                .allMatch(row -> row.get(WHY).isEmpty());
    }

    @Test
    void it_is_narrowed_to_a_chat_a_person_or_a_run() {
        Map<String, String> chat = Map.of("chat", String.valueOf(chats.id("8 К Родители")));

        assertThat(Seen.column(show(chat), 1)).isNotEmpty().containsOnly("8 К Родители");
        assertThat(Seen.column(show(Map.of("person", "pupil")), PERSON))
                .hasSize(2)
                .containsOnly("Иванов Пётр");
        assertThat(Seen.column(show(Map.of("run", String.valueOf(byHead))), WHAT))
                .containsExactly("удаление");
    }

    @Test
    void it_is_narrowed_by_surname_and_by_days() {
        assertThat(Seen.column(show(Map.of(), "surname", "заг"), PERSON))
                .isNotEmpty()
                .containsOnly("Загурская Марина");
        String today = java.time.format.DateTimeFormatter.ofPattern("dd.MM.uuuu")
                .withZone(ZoneId.of("Europe/Moscow"))
                .format(Instant.now());

        assertThat(Seen.rows(show(Map.of(), "from", today, "to", today))).hasSizeGreaterThan(3);
        assertThat(Seen.rows(show(Map.of(), "to", "01.09.2020"))).isEmpty();
        assertThat(Seen.rows(show(Map.of(), "from", "01.09.2099"))).isEmpty();
    }

    @Test
    void it_is_narrowed_by_the_title_of_chats() {
        Screen parents = show(Map.of(), "name", "роДит");

        assertThat(Seen.column(parents, CHAT)).hasSize(3).containsOnly("8 К Родители");
        assertThat(Seen.table(parents).paging().total()).isEqualTo(3);
        assertThat(Seen.rows(show(Map.of(), "name", "нет_такого"))).isEmpty();
    }

    @Test
    void it_says_whose_it_is() {
        Map<String, String> chat = Map.of("chat", String.valueOf(chats.id("8 К Родители")));

        assertThat(show(Map.of()).title()).isEqualTo("Журнал изменений");
        assertThat(show(chat).title()).isEqualTo("Журнал изменений: 8 К Родители");
        assertThat(show(Map.of("person", "pupil")).title()).isEqualTo("Журнал изменений: Иванов Пётр");
    }

    @Test
    void an_entry_leads_to_the_journal_of_its_chat_and_to_that_of_its_person() {
        List<Block.Cell> ofAPerson = Seen.table(show(Map.of())).rows().get(2).cells();
        List<Block.Cell> ofAChat = Seen.table(show(Map.of("chat", String.valueOf(chats.id("Алгебра 8 К")))))
                .rows()
                .get(0)
                .cells();

        assertThat(ofAPerson.get(CHAT).target())
                .isEqualTo(Target.window(ScreenRef.of("history", "chat", String.valueOf(chats.id("8 К")))));
        assertThat(ofAPerson.get(PERSON).target()).isEqualTo(Target.window(ScreenRef.of("history", "person", "pupil")));
        assertThat(ofAChat.get(PERSON).target()).isEqualTo(Target.nowhere());
    }

    @Test
    void a_day_that_is_none_is_an_error_at_its_field() {
        Screen screen = show(Map.of(), "from", "31.02.2026", "to", "завтра");

        assertThat(Seen.field(screen, "from").error()).contains("Такой даты нет", "01.09.2026");
        assertThat(Seen.field(screen, "to").error()).isNotEmpty();
        assertThat(Seen.rows(screen)).hasSizeGreaterThan(3);
    }

    @Test
    void what_the_messenger_answered_is_told() {
        long chat = chats.id("8 К");
        stage.store
                .ledger()
                .settle(
                        new Settlement(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new FailedMember(
                                        chat, "pupil", new Failure("PERSON", 981, "Cannot add this user")))),
                        byHead);

        assertThat(Seen.column(show(Map.of("run", String.valueOf(byHead))), ANSWER))
                .containsExactly("настройки приватности не дают добавить человека (код 981)");
    }

    @Test
    void it_has_pages() {
        Screen second = show(Map.of(), "history.size", "10", "history.page", "2");

        assertThat(Seen.table(second).paging().page()).isEqualTo(2);
        assertThat(Seen.table(second).paging().total()).isEqualTo(13);
        assertThat(Seen.rows(second)).hasSize(3);
    }

    @Test
    @Tag("AH-14")
    void an_entry_leads_to_its_run_for_those_who_may_look_at_runs() {
        assertThat(Seen.table(show(Map.of("person", "pupil"))).rows())
                .extracting(Row::target)
                .containsExactly(Target.window(ScreenRef.of("run", "run", String.valueOf(byHead))), Target.nowhere());
        Viewer looking = stage.viewer("looking", Permission.SEE_ALL_CHATS);
        assertThat(Seen.table(stage.show(looking, "history")).rows())
                .extracting(Row::target)
                .containsOnly(Target.nowhere());
    }

    @Test
    void chats_a_chat_a_run_and_a_person_lead_to_their_journal() {
        String chat = String.valueOf(chats.id("8 К"));

        assertThat(opened(ScreenRef.of("chats"))).isEqualTo(ScreenRef.of("history"));
        assertThat(opened(ScreenRef.of("chat", "chat", chat))).isEqualTo(ScreenRef.of("history", "chat", chat));
        assertThat(opened(ScreenRef.of("run", "run", String.valueOf(byHead))))
                .isEqualTo(ScreenRef.of("history", "run", String.valueOf(byHead)));
        assertThat(opened(new ScreenRef("why", Map.of("chat", chat, "person", "other"))))
                .isEqualTo(ScreenRef.of("history", "person", "other"));
    }

    private ScreenRef opened(ScreenRef from) {
        assertThat(Seen.buttons(stage.show(manager, from, Input.NONE))).contains("Журнал изменений");
        return ((Outcome.Open) stage.act(manager, from, "history", Input.NONE)).screen();
    }

    @Test
    @Tag("CM-11")
    @Tag("RR-2")
    void an_admin_of_a_chat_sees_and_takes_away_the_journal_of_that_chat_and_of_nothing_else() {
        Viewer teacher = stage.viewer("teacher");
        ScreenRef own = ScreenRef.of("history", "chat", String.valueOf(chats.id("8 К")));

        Screen journal = stage.show(teacher, own, Input.NONE);

        assertThat(Seen.column(journal, CHAT)).isNotEmpty().containsOnly("8 К");
        assertThat(Seen.column(journal, WHO)).contains("Воронцова Елена Владимировна");
        assertThat(Seen.table(journal).rows())
                .extracting(row -> row.cells().get(PERSON).target())
                .containsOnly(Target.nowhere());
        assertThat(stage.act(teacher, own, "export-csv", Input.NONE)).isInstanceOf(Outcome.Download.class);
        refused(teacher, ScreenRef.of("history"));
        refused(teacher, ScreenRef.of("history", "chat", String.valueOf(chats.id("Учительская"))));
        refused(teacher, ScreenRef.of("history", "person", "pupil"));
        refused(teacher, ScreenRef.of("history", "run", String.valueOf(byHead)));
        refused(stage.viewer("pupil"), own);
    }

    private void refused(Viewer viewer, ScreenRef screen) {
        assertThatThrownBy(() -> stage.show(viewer, screen, Input.NONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.act(viewer, screen, "export-xlsx", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("RR-3")
    void another_organisation_sees_nothing_of_it() {
        Viewer foreigner = Stage.viewer(new OrganisationId(stage.organisation + "-2"), "manager", Permission.values());
        ScreenRef ofChat = ScreenRef.of("history", "chat", String.valueOf(chats.id("8 К")));

        assertThat(Seen.rows(stage.show(foreigner, ofChat, Input.NONE))).isEmpty();
    }

    @Test
    @Tag("AH-20")
    void what_the_filters_let_through_can_be_taken_away() {
        Outcome file = stage.act(manager, ScreenRef.of("history"), "export-csv", Input.NONE);

        assertThat(file)
                .isInstanceOfSatisfying(
                        Outcome.Download.class,
                        csv -> assertThat(new String(csv.content(), java.nio.charset.StandardCharsets.UTF_8).lines())
                                .hasSize(1
                                        + Seen.rows(stage.show(manager, "history"))
                                                .size()));
    }

    @Test
    @Tag("AH-20")
    void what_one_file_does_not_take_is_told_in_its_last_line() {
        HistoryScreen narrow = new HistoryScreen(
                new History(stage.store.journal(), stage.store.chatList(), stage.bean(Rights.class), 1),
                stage.bean(OrganisationRules.class),
                stage.bean(Names.class),
                new Moments(Clock.fixed(Stage.NOW, ZoneOffset.UTC)),
                ZoneOffset.UTC);
        int all = Seen.rows(stage.show(manager, "history")).size();

        Outcome file = narrow.act(new ActionRequest(manager, ScreenRef.of("history"), "export-csv", Input.NONE));

        assertThat(new String(((Outcome.Download) file).content(), java.nio.charset.StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Более ранних записей не вошло: " + (all - 1) + ".");
    }
}
