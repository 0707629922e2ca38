package org.ejournal.sferum.chat.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.screen.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window in which people are picked for a chat that is being changed. */
@Tag("CM-5")
class PickScreenTest {
    private SmallSchool school = on("net-school");

    /** Two pupils of one surname in two classes, a parent of both and one of another surname. */
    private static SmallSchool on(String profile) {
        SmallSchool school = new SmallSchool(profile);
        school.stage
                .roster
                .person("mother", new PersonName("Сидорова", "Анна", "Львовна"), "")
                .person("father", new PersonName("Иванов", "Олег", "Ильич"), "")
                .guardian("mother", "pupil")
                .guardian("mother", "guest")
                .guardian("father", "pupil")
                .details("pupil", "2011-11-29", Sex.MALE)
                .details("guest", "2010-03-27", Sex.MALE)
                .details("mother", "1984-01-02", Sex.FEMALE);
        return school;
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void instead(String profile) {
        school.close();
        school = on(profile);
    }

    private ScreenRef ref() {
        return ScreenRef.of("chat-edit-people", "chat", String.valueOf(school.chat()));
    }

    private Screen show(String... entered) {
        return school.stage.show(school.manager(), ref(), Seen.input(entered));
    }

    private Outcome press(String action, String... entered) {
        return school.stage.act(school.manager(), ref(), action, Seen.input(entered));
    }

    private List<String> found(String... entered) {
        return Seen.table(show(entered)).rows().stream().map(Block.Row::id).toList();
    }

    private static Set<String> brought(Outcome outcome) {
        return new TreeSet<>(
                ((Outcome.Bring) outcome).values().get("picked").lines().toList());
    }

    @Test
    void it_has_the_filters_the_columns_and_the_words_of_the_manual() {
        Screen window = show();

        assertThat(window.title()).isEqualTo("Выбрать участников чата");
        assertThat(Seen.table(window).filters())
                .extracting(Field::label)
                .containsExactly("По фамилии", "Роли", "Пол", "Класс", "", "");
        assertThat(((Field.Ticks) Seen.field(window, "roles")).options())
                .extracting(Option::label)
                .containsExactly("Сотрудники", "Ученики", "Родители");
        assertThat(Seen.table(window).columns())
                .extracting(Block.Column::label)
                .containsExactly("№ п/п", "Фамилия", "Имя", "Отчество", "Дата рождения", "Сведения");
        assertThat(Seen.table(window).paging().sizes()).containsExactly(10, 25, 50, 100);
        assertThat(Seen.buttons(window))
                .containsExactly(
                        "Добавить", "Отмена", "Поиск", "Выбрать участников на всех страницах (4)", "Выбрать по списку");
        assertThat(Seen.notices(window)).containsExactly("Выбрано участников (0)");
    }

    @ParameterizedTest
    @CsvSource({
        "electronic-school, 'Сотрудники, Ученики', Выбрать, Фамилия",
        "college, 'Сотрудники, Студенты, Родители', Добавить, № п/п"
    })
    void a_profile_says_who_may_be_picked_and_has_its_own_words(
            String profile, String parties, String button, String first) {
        instead(profile);
        Screen window = show();

        assertThat(((Field.Ticks) Seen.field(window, "roles")).options())
                .extracting(Option::label)
                .containsExactly(parties.split(", "));
        assertThat(Seen.buttons(window)).contains(button);
        assertThat(Seen.table(window).columns().get(0).label()).isEqualTo(first);
    }

    @Test
    void who_is_a_member_is_marked_and_cannot_be_ticked() {
        Block.Row member = Seen.table(show()).rows().stream()
                .filter(row -> row.id().equals("pupil"))
                .findFirst()
                .orElseThrow();

        assertThat(member.barred()).isEqualTo("Уже является участником");
        assertThat(member.cells().get(5).text()).isEqualTo("Уже является участником. 8");
        assertThat(Seen.notices(show("people.selected", "pupil"))).containsExactly("Выбрано участников (0)");
        assertThat(press("choose", "people.selected", "pupil")).isInstanceOf(Outcome.Stay.class);
    }

    @Test
    void who_was_picked_before_and_is_not_saved_cannot_be_ticked_twice() {
        Screen window = show("there", "guest\nfather");

        assertThat(Seen.table(window).rows())
                .filteredOn(row -> row.barred().equals("Уже выбран(а), ещё не сохранено"))
                .extracting(Block.Row::id)
                .containsExactlyInAnyOrder("guest", "father");
        assertThat(((Field.Hidden) Seen.field(window, "there")).value().lines())
                .containsExactlyInAnyOrder("guest", "father");
    }

    @Test
    void each_filter_narrows_and_together_they_narrow_more() {
        assertThat(found("surname", " ИВАН")).containsExactly("father", "pupil");
        assertThat(found("roles", "STAFF")).containsExactly("head", "teacher");
        assertThat(found("roles", "STAFF", "roles", "PUPILS")).hasSize(5);
        assertThat(found("sex", "FEMALE")).containsExactly("mother");
        assertThat(found("class", "9")).containsExactly("guest", "mother");
        assertThat(found("class", "8", "roles", "STAFF")).containsExactly("teacher");
        assertThat(found("sex", "MALE", "class", "8", "roles", "PUPILS")).containsExactly("pupil");
        assertThat(found("surname", "Нет такой")).isEmpty();
    }

    @Test
    void parents_are_found_through_their_child_and_the_row_says_whose_they_are() {
        assertThat(found("surname", "иванов", "roles", "GUARDIANS")).containsExactly("father", "mother");
        assertThat(found("class", "8", "roles", "GUARDIANS")).containsExactly("father", "mother");
        assertThat(found("class", "9", "roles", "GUARDIANS")).containsExactly("mother");
        assertThat(found("surname", "гостев")).containsExactly("guest");

        assertThat(Seen.column(show("class", "9", "roles", "GUARDIANS"), 5))
                .containsExactly("родитель: Иванов Пётр (8), Гостев Глеб (9)");
    }

    @ParameterizedTest
    @CsvSource({
        "family, 'head, guest, teacher, father, pupil, other, mother'",
        "-family, 'mother, other, father, pupil, teacher, guest, head'",
        "given, 'mother, guest, head, teacher, father, other, pupil'",
        "-birth, 'pupil, guest, mother, head, teacher, father, other'"
    })
    void every_column_sorts(String sort, String order) {
        assertThat(found("people.sort", sort)).containsExactly(order.split(", "));
    }

    @Test
    void all_of_the_filter_are_chosen_and_stay_so_under_another_filter() {
        Screen all = ((Outcome.Show) press("pick-all", "roles", "GUARDIANS")).screen();

        assertThat(Seen.notices(all)).containsExactly("Выбрано участников (2)");
        assertThat(Seen.table(all).selected().orElseThrow()).containsExactlyInAnyOrder("mother", "father");
        assertThat(all.unsaved()).isTrue();

        Screen other = show("surname", "гост", "people.selected", "mother", "people.selected", "father");
        assertThat(Seen.notices(other)).containsExactly("Выбрано участников (2)");
        assertThat(Seen.table(other).selected().orElseThrow()).containsExactlyInAnyOrder("mother", "father");
        Outcome more = press("pick-all", "surname", "гост", "people.selected", "mother", "people.selected", "father");
        assertThat(Seen.notices(((Outcome.Show) more).screen())).containsExactly("Выбрано участников (3)");
    }

    @Test
    void it_brings_whom_somebody_picked_and_nobody_else() {
        assertThat(brought(press("choose", "people.selected", "guest", "people.selected", "stranger")))
                .containsExactly("guest");
        assertThat(press("choose")).isInstanceOf(Outcome.Stay.class);
        assertThat(press("cancel", "people.selected", "guest")).isEqualTo(new Outcome.Close(""));
    }

    @Test
    void four_thousand_are_chosen_at_once_and_cut_into_pages() {
        String[] pupils =
                IntStream.range(0, 3950).mapToObj(each -> "many" + each).toArray(String[]::new);
        for (String pupil : pupils) {
            school.stage.roster.person(pupil, "Многих", pupil, "");
        }
        school.stage.roster.schoolClass("10", "", pupils);

        Screen all = ((Outcome.Show) press("pick-all", "class", "10")).screen();

        assertThat(Seen.buttons(all)).contains("Выбрать участников на всех страницах (3950)");
        assertThat(Seen.notices(all)).containsExactly("Выбрано участников (3950)");
        assertThat(Seen.rows(all)).hasSize(25);
        Map<String, List<String>> ticked = new HashMap<>();
        ticked.put("people.selected", List.copyOf(Seen.table(all).selected().orElseThrow()));
        assertThat(brought(school.stage.act(school.manager(), ref(), "choose", new Input(ticked))))
                .hasSize(3950);
    }

    @Test
    @Tag("RR-2")
    void only_who_may_change_the_chat_sees_it() {
        Viewer pupil = school.stage.viewer("pupil");

        assertThatThrownBy(() -> school.stage.show(pupil, ref(), Input.NONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> school.stage.act(pupil, ref(), "choose", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> school.stage.show(school.manager(), ScreenRef.of("chat-edit-people"), Input.NONE))
                .isInstanceOf(UnknownScreenException.class);
    }

    @Test
    void without_the_roster_nobody_is_shown() {
        school.stage.roster.goDown();

        assertThatThrownBy(this::show).isInstanceOf(RosterUnavailableException.class);
    }

    private List<List<String>> lines(String... entered) {
        Block.Table lines = Seen.blocks(show(entered), Block.Table.class).get(1);
        return lines.rows().stream()
                .map(row ->
                        List.of(row.cells().get(1).text(), row.cells().get(2).text()))
                .toList();
    }

    @Test
    void each_line_of_a_pasted_list_is_matched_to_people() {
        String list = """
                1. Сидорова Анна Львовна

                  олег\tиванов
                ИВАНОВ ОЛЕГ
                Павлов Павел
                Павлов Павел Сергеевич
                <script>alert(1)</script>
                """;

        assertThat(lines("paste", list))
                .containsExactly(
                        List.of(
                                "1. Сидорова Анна Львовна",
                                "Сидорова Анна Львовна, 02.01.1984, родитель: Иванов Пётр (8), Гостев Глеб (9)"),
                        List.of("олег иванов", "Иванов Олег Ильич, родитель: Иванов Пётр (8)"),
                        List.of("ИВАНОВ ОЛЕГ", "Иванов Олег Ильич, родитель: Иванов Пётр (8)"),
                        List.of("Павлов Павел", "Уже является участником"),
                        List.of("Павлов Павел Сергеевич", "никого с таким именем среди тех, кого можно выбрать здесь"),
                        List.of(
                                "<script>alert(1)</script>",
                                "никого с таким именем среди тех, кого можно выбрать здесь"));
        assertThat(brought(press("choose", "paste", list, "people.selected", "guest")))
                .containsExactly("guest");
        Screen picked = ((Outcome.Show) press("pick-list", "paste", list, "people.selected", "guest")).screen();
        assertThat(Seen.blocks(picked, Block.Table.class).get(0).selected().orElseThrow())
                .containsExactlyInAnyOrder("guest", "mother", "father");
        assertThat(((Field.Lines) Seen.field(picked, "paste")).value()).contains("ИВАНОВ ОЛЕГ");
    }

    @Test
    void of_several_of_one_name_somebody_chooses() {
        school.stage
                .roster
                .person("father2", new PersonName("Иванов", "Олег", "Львович"), "")
                .guardian("father2", "guest");
        Screen window = show("paste", "Иванов Олег");

        Field.Choice which = (Field.Choice) Seen.field(window, "paste.1");
        assertThat(which.label()).isEqualTo("Кто это: Иванов Олег");
        assertThat(which.options())
                .extracting(Option::label)
                .containsExactlyInAnyOrder(
                        "Не выбирать",
                        "Иванов Олег Ильич, родитель: Иванов Пётр (8)",
                        "Иванов Олег Львович, родитель: Гостев Глеб (9)");
        assertThat(press("pick-list", "paste", "Иванов Олег")).isInstanceOf(Outcome.Stay.class);
        Screen chosen = ((Outcome.Show) press("pick-list", "paste", "Иванов Олег", "paste.1", "father2")).screen();
        assertThat(Seen.blocks(chosen, Block.Table.class).get(0).selected().orElseThrow())
                .containsExactly("father2");
        assertThat(lines("paste", "Иванов Олег Львович").get(0).get(1)).startsWith("Иванов Олег Львович");
    }

    @Test
    void whose_surname_is_anothers_given_name_is_taken_in_the_order_that_is_written() {
        school.stage
                .roster
                .person("one", "Олег", "Иван", "")
                .person("two", "Иван", "Олег", "")
                .guardian("one", "guest")
                .guardian("two", "guest");

        assertThat(lines("paste", "Олег Иван\nИван Олег").stream().map(line -> line.get(1)))
                .containsExactly("Олег Иван, родитель: Гостев Глеб (9)", "Иван Олег, родитель: Гостев Глеб (9)");
    }

    @Test
    @Tag("CM-6")
    void more_people_than_one_change_takes_are_not_brought_and_the_limit_is_told() {
        String[] pupils = IntStream.rangeClosed(0, Picked.MOST)
                .mapToObj(number -> "many-" + number)
                .toArray(String[]::new);
        List.of(pupils).forEach(pupil -> school.stage.roster.person(pupil, "Много", pupil, ""));
        school.stage.roster.schoolClass("10", "", pupils);
        String all = String.join("\n", pupils);
        Input ticked = new Input(Map.of("people.selected", List.of(pupils)));

        assertThat(school.stage.act(school.manager(), ref(), "choose", ticked))
                .isEqualTo(new Outcome.Stay(
                        Tone.WARNING,
                        "Выбрано слишком много людей: за один раз можно не больше 20000."
                                + " Снимите выделение и выберите по частям."));
        ScreenRef edit = ScreenRef.of("chat-edit", "chat", String.valueOf(school.chat()));
        Screen window = school.stage.show(school.manager(), edit, Input.NONE);
        String base = ((Field.Hidden) Seen.field(window, "base")).value();
        assertThat(school.stage.act(
                        school.manager(), edit, "save-unlinked", Seen.input("base", base, "in", all, "name", "8 К")))
                .isEqualTo(new Outcome.Stay(
                        Tone.WARNING,
                        "Слишком много людей: за один раз можно изменить не больше 20000."
                                + " Уберите лишних и добавьте их следующим изменением."));
    }
}
