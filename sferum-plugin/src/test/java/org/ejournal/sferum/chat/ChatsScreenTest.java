package org.ejournal.sferum.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Sort;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatsScreenTest {
    private static final ScreenRef CHATS = ScreenRef.of("chats");

    private Stage stage;
    private SomeChats chats;
    private Viewer manager;

    private void school(String profile, int moreClasses) {
        stage = new Stage(profile);
        chats = new SomeChats(stage).put(moreClasses);
        manager = stage.viewer("manager", Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Screen show(Viewer viewer, String... namesAndValues) {
        return stage.show(viewer, CHATS, Seen.input(namesAndValues));
    }

    @Test
    @Tag("CM-1")
    void the_columns_are_those_of_the_manual_and_each_can_be_sorted_by() {
        school("electronic-school", 0);

        Block.Table table = Seen.table(show(manager));

        assertThat(table.columns())
                .extracting(Block.Column::label)
                .containsExactly(
                        "Наименование чата", "Тип", "Класс", "Предмет", "Количество участников", "Администратор чата");
        assertThat(table.columns()).allMatch(Block.Column::sortable);
    }

    @Test
    @Tag("CM-1")
    void a_row_says_what_the_chat_is_in_the_words_of_the_profile() {
        school("electronic-school", 0);

        assertThat(Seen.rows(show(manager)))
                .containsExactly(
                        List.of("8 К", "Классный чат", "8 К", "", "3", "Загурская Марина"),
                        List.of("8 К Родители", "Родительский чат", "8 К", "", "1", "Загурская Марина"),
                        List.of("Алгебра 8 К", "Предметный чат", "8 К", "Алгебра", "0", ""),
                        List.of("Учительская", "Учительский чат", "", "", "2", "Воронцова Елена Владимировна"));
    }

    @ParameterizedTest
    @Tag("CM-1")
    @ValueSource(strings = {"net-school", "college"})
    void the_lists_of_the_sgo_are_numbered_on_every_page(String profile) {
        school(profile, 30);

        Screen second = show(manager, "chats.page", "2", "chats.size", "10");

        assertThat(Seen.table(second).columns().get(0).label()).isEqualTo("№ п/п");
        assertThat(Seen.column(second, 0)).startsWith("11", "12").endsWith("20");
    }

    @ParameterizedTest
    @Tag("CM-1")
    @CsvSource({"title, 0", "type, 1", "class, 2", "subject, 3", "admin, 5"})
    void each_column_sorts_up_and_down(String column, int place) {
        school("electronic-school", 3);

        assertThat(Seen.column(show(manager, "chats.sort", column), place)).isSorted();
        assertThat(Seen.column(show(manager, "chats.sort", "-" + column), place))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Seen.table(show(manager, "chats.sort", "-" + column)).sort()).isEqualTo(new Sort(column, true));
    }

    @Test
    @Tag("CM-1")
    void figures_sort_as_figures() {
        school("electronic-school", 3);

        assertThat(Seen.column(show(manager, "chats.sort", "-members"), 4))
                .containsExactly("3", "2", "1", "0", "0", "0", "0");
    }

    @ParameterizedTest
    @Tag("CM-1")
    @ValueSource(strings = {"number", "id; DROP TABLE sferum.chat", "", "-"})
    void a_column_that_nobody_can_sort_by_leaves_the_order_by_title(String column) {
        school("electronic-school", 0);

        assertThat(Seen.table(show(manager, "chats.sort", column)).sort()).isEqualTo(new Sort("title", false));
    }

    @Test
    @Tag("CM-2")
    void the_types_to_choose_from_are_all_and_those_of_the_profile() {
        school("electronic-school", 0);

        Field.Choice type = (Field.Choice) Seen.field(show(manager), "type");

        assertThat(type.options())
                .extracting(Option::label)
                .containsExactly("Все", "Учительский чат", "Классный чат", "Родительский чат", "Предмет", "Другое");
        assertThat(type.value()).isEmpty();
    }

    @ParameterizedTest
    @Tag("CM-2")
    @CsvSource({
        "type, PARENTS, 8 К Родители",
        "name, аЛГЕБ, Алгебра 8 К",
        "surname, воронц, Учительская",
        "surname, павл, 8 К"
    })
    void a_filter_narrows_the_list_and_keeps_what_was_entered(String filter, String value, String found) {
        school("electronic-school", 0);

        Screen screen = show(manager, filter, value);

        assertThat(Seen.column(screen, 0)).containsExactly(found);
        assertThat(Seen.field(screen, filter).toString()).contains("value=" + value);
    }

    @Test
    @Tag("CM-2")
    void a_type_that_is_none_filters_nothing() {
        school("electronic-school", 0);

        assertThat(Seen.rows(show(manager, "type", "' OR 1=1"))).hasSize(4);
    }

    @Test
    @Tag("CM-2")
    void a_page_past_the_end_shows_the_last_one() {
        school("electronic-school", 22);

        Block.Table table = Seen.table(show(manager, "chats.page", "9", "chats.size", "25"));

        assertThat(table.paging()).isEqualTo(new Block.Paging(2, 25, 26, List.of(10, 25, 50, 100)));
        assertThat(table.rows()).hasSize(1);
    }

    @ParameterizedTest
    @Tag("CM-1")
    @ValueSource(strings = {"chats.page=1", "chats.sort=-type", "type=CLASS", "name=8", "surname=загур"})
    void a_page_takes_three_statements_at_most_whoever_looks_at_it(String asked) {
        school("electronic-school", 30);
        List<Viewer> all = List.of(
                stage.viewer("teacher", Permission.values()),
                stage.viewer("teacher", Permission.SEE_ALL_CHATS),
                stage.viewer("teacher"),
                stage.viewer("pupil"));

        for (Viewer viewer : all) {
            assertThat(statements(viewer, asked.split("="))).isLessThanOrEqualTo(3);
            stage.statements.forget();
            show(viewer, asked.split("="));
            assertThat(stage.statements.count()).as("when it is opened").isLessThanOrEqualTo(3);
        }
    }

    @Test
    @Tag("CM-1")
    void the_last_page_takes_no_more_statements_than_the_first() {
        school("electronic-school", 30);
        Viewer administrator = stage.viewer("teacher", Permission.values());

        assertThat(statements(administrator, "chats.page", "4", "chats.size", "10"))
                .isEqualTo(statements(administrator))
                .isEqualTo(2);
    }

    private int statements(Viewer viewer, String... asked) {
        stage.statements.forget();
        show(viewer, asked);
        return stage.statements.count();
    }

    @Test
    @Tag("RR-3")
    void who_may_not_see_all_chats_sees_the_own_ones() {
        school("electronic-school", 3);

        assertThat(Seen.column(show(stage.viewer("pupil")), 0)).containsExactly("8 К");
        assertThat(Seen.column(show(stage.viewer("teacher")), 0)).containsExactly("8 К", "8 К Родители", "Учительская");
        assertThat(Seen.rows(show(stage.viewer("stranger", Permission.INITIALISE_CHATS))))
                .isEmpty();
    }

    @Test
    @Tag("RR-3")
    void nobody_sees_another_organisations_chats() {
        school("electronic-school", 0);
        OrganisationId another = new OrganisationId(stage.organisation + "-another");
        Viewer foreigner = Stage.viewer(another, "teacher", Permission.values());

        assertThat(Seen.rows(show(foreigner))).isEmpty();
        chats.put(another, 1);
        assertThat(Seen.rows(show(foreigner))).hasSize(5);
        assertThat(Seen.rows(show(manager))).hasSize(4);
    }

    @Test
    @Tag("CM-3")
    void every_button_is_there_for_who_may_press_it_alone() {
        school("electronic-school", 0);

        assertThat(Seen.buttons(show(stage.viewer("pupil")))).containsExactly("Обновить", "Привязать аккаунт к Сферум");
        assertThat(Seen.buttons(show(stage.viewer("teacher"))))
                .containsExactly("Обновить", "Перейти в VK Мессенджер", "Отвязать учетную запись");
        assertThat(Seen.buttons(show(manager)))
                .containsExactly(
                        "Обновить",
                        "Инициализировать список чатов",
                        "Журнал изменений",
                        "Выгрузить в Excel",
                        "Выгрузить в CSV",
                        "Привязать аккаунт к Сферум");
    }

    @Test
    @Tag("CM-3")
    void a_college_calls_the_button_otherwise() {
        school("college", 0);

        assertThat(Seen.buttons(show(manager))).contains("Инициализировать список");
        assertThat(Seen.table(show(manager)).columns())
                .extracting(Block.Column::label)
                .contains("Группа", "Дисциплина");
    }

    @Test
    @Tag("CM-9")
    void the_button_opens_the_form_or_the_run_that_is_at_work() {
        school("electronic-school", 0);

        assertThat(stage.act(manager, CHATS, "initialise", Input.NONE))
                .isEqualTo(new Outcome.Open(ScreenRef.of("initialise")));
        long run = stage.sync.start(manager, Set.of(ChatKind.STAFF)).id();
        assertThat(stage.act(manager, CHATS, "initialise", Input.NONE))
                .isEqualTo(new Outcome.Open(ScreenRef.of("run", "run", String.valueOf(run))));
    }

    @Test
    void refreshing_shows_the_same_page_again() {
        school("electronic-school", 0);

        assertThat(stage.act(manager, CHATS, "refresh", Input.NONE)).isEqualTo(new Outcome.Stay(Tone.PLAIN, ""));
    }

    @Test
    void a_row_opens_its_chat() {
        school("electronic-school", 0);

        assertThat(Seen.table(show(manager)).rows().get(0).target())
                .isEqualTo(Target.window(ScreenRef.of("chat", "chat", String.valueOf(chats.id("8 К")))));
    }

    @Test
    void an_empty_list_says_what_to_do() {
        stage = new Stage("college");

        assertThat(Stream.of(
                                stage.viewer("boss", Permission.SEE_ALL_CHATS, Permission.INITIALISE_CHATS),
                                stage.viewer("pupil"))
                        .map(viewer -> Seen.table(show(viewer)).empty()))
                .containsExactly(
                        "Чатов пока нет. Чтобы создать их по спискам организации, нажмите «Инициализировать список».",
                        "Вы пока не состоите ни в одном чате");
        assertThat(Seen.table(show(stage.viewer("pupil"), "name", "x")).empty())
                .isEqualTo("Чаты не найдены. Измените условия поиска.");
    }

    @Test
    @Tag("AH-20")
    void every_page_of_what_was_searched_for_can_be_taken_away() {
        school("electronic-school", 40);

        Outcome file = stage.act(manager, CHATS, "export-csv", Seen.input("type", "CLASS"));

        long all = Seen.table(show(manager, "type", "CLASS")).paging().total();
        assertThat(all).isGreaterThan(25);
        assertThat(file)
                .isInstanceOfSatisfying(
                        Outcome.Download.class,
                        csv -> assertThat(new String(csv.content(), java.nio.charset.StandardCharsets.UTF_8).lines())
                                .hasSize((int) all + 1));
    }
}
