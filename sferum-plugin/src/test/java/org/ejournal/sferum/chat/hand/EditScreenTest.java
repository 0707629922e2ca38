package org.ejournal.sferum.chat.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ejournal.sferum.chat.hand.SmallSchool.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.ChatLine;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window in which a chat is changed by hand, as whoever looks at it has it. */
class EditScreenTest {
    private SmallSchool school;
    private Viewer manager;

    @BeforeEach
    void a_school() {
        on("electronic-school");
    }

    private void on(String profile) {
        school = new SmallSchool(profile);
        manager = school.manager();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private ScreenRef ref() {
        return ScreenRef.of("chat-edit", "chat", String.valueOf(school.chat()));
    }

    private Screen open(Viewer viewer) {
        return school.stage.show(viewer, ref(), Input.NONE);
    }

    /** Returns what a host sends of a window: what stands in its fields, and what a person enters besides. */
    private static Input of(Screen window, String... entered) {
        Map<String, List<String>> values = new HashMap<>();
        Seen.blocks(window, Block.Form.class).stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> values.put(field.name(), List.of(value(field))));
        values.putAll(Seen.input(entered).values());
        return new Input(values);
    }

    private static String value(Field field) {
        return field instanceof Field.Hidden hidden ? hidden.value() : ((Field.Text) field).value();
    }

    private Outcome press(Viewer viewer, Screen window, String action, String... entered) {
        return school.stage.act(viewer, ref(), action, of(window, entered));
    }

    private Screen pressed(Screen window, String action, String... people) {
        List<String> entered = new ArrayList<>();
        for (String person : people) {
            entered.addAll(List.of("members.selected", person));
        }
        return ((Outcome.Show) press(manager, window, action, entered.toArray(String[]::new))).screen();
    }

    private ChatLine chat() {
        return school.stage.bean(Edits.class).open(manager, school.chat()).chat();
    }

    @Test
    @Tag("CM-6")
    void the_members_are_shown_with_their_names_and_who_is_an_admin() {
        Screen window = open(manager);

        assertThat(window.title()).isEqualTo("Редактировать чат");
        assertThat(Seen.table(window).columns()).extracting(Block.Column::label).startsWith("Имя на экране", "Админ");
        assertThat(Seen.rows(window))
                .containsExactly(
                        List.of("Загурская Марина", "Да", "", "классный руководитель"),
                        List.of("Иванов Пётр", "", "", "ученик класса"),
                        List.of("Павлов Павел", "", "", "ученик класса"));
        assertThat(((Field.Text) Seen.field(window, "name")).value()).isEqualTo("8 К");
        assertThat(window.unsaved()).isFalse();
    }

    @ParameterizedTest
    @Tag("CM-6")
    @CsvSource({
        "electronic-school, Удалить, Назначить администратором",
        "net-school, Удалить, Сделать администратором",
        "college, Удалить участников, Назначить администратором"
    })
    void the_buttons_have_the_words_of_the_profile(String profile, String out, String admin) {
        school.close();
        on(profile);

        assertThat(Seen.buttons(open(manager))).contains(out, admin, "Сохранить", "Отмена");
    }

    @Test
    void members_are_found_by_the_beginning_of_the_surname_and_keep_what_is_to_become_of_them() {
        Screen out = pressed(open(manager), "out", "other");

        Screen found = school.stage.show(manager, ref(), of(out, "surname", "пав"));

        assertThat(Seen.rows(found)).containsExactly(List.of("Павлов Павел", "", "будет удалён(а)", "ученик класса"));
    }

    @Test
    @Tag("CM-6")
    void nothing_is_applied_before_it_is_saved() {
        Screen window = open(manager);
        window = pressed(window, "out", "other");
        window = pressed(window, "admin", "pupil");
        window = pressed(window, "no-admin", "teacher");

        assertThat(Seen.column(window, 2))
                .containsExactly("перестанет быть администратором", "станет администратором", "будет удалён(а)");
        assertThat(Seen.notices(window))
                .containsExactly("Ещё не сохранено изменений: 3. Они начнут действовать после «Сохранить».");
        assertThat(window.unsaved()).isTrue();
        assertThat(chat().memberCount()).isEqualTo(3);
        assertThat(school.stage.store.decisions().of(school.stage.organisation)).isEmpty();

        assertThat(press(manager, window, "save")).isInstanceOf(Outcome.Close.class);
        assertThat(Seen.column(open(manager), 0)).containsExactly("Загурская Марина", "Иванов Пётр");
        assertThat(Seen.column(open(manager), 1)).containsExactly("", "Да");
    }

    @Test
    @Tag("CH-5")
    @Tag("AH-4")
    void who_was_changed_by_hand_shows_it_with_author_and_time_and_it_can_be_taken_back_from_there() {
        press(manager, pressed(open(manager), "admin", "pupil"), "save");

        Block.Cell why = Seen.table(open(manager)).rows().get(1).cells().get(3);

        assertThat(why.text())
                .isEqualTo("ученик класса; вручную назначил(а) администратором Воронцова Елена, 22.11.2026 09:00");
        ScreenRef window = ((Target.Window) why.target()).screen();
        assertThat(Seen.buttons(school.stage.show(school.teacher(), window, Input.NONE)))
                .contains("Отменить ручное решение");
        school.stage.act(school.teacher(), window, "take-back-sure", Input.NONE);
        assertThat(school.stage.store.decisions().of(school.stage.organisation)).isEmpty();
        assertThat(Seen.column(open(manager), 3))
                .containsExactly("классный руководитель", "ученик класса", "ученик класса");
    }

    @Test
    void what_was_chosen_can_be_put_back() {
        Screen window = pressed(pressed(open(manager), "out", "other"), "back", "other");

        assertThat(Seen.column(window, 2)).containsOnly("");
        assertThat(window.unsaved()).isFalse();
    }

    @Test
    void a_button_that_changes_nothing_about_somebody_leaves_them_as_they_are() {
        assertThat(pressed(open(manager), "admin", "teacher").unsaved()).isFalse();
        assertThat(pressed(open(manager), "no-admin", "pupil").unsaved()).isFalse();
        assertThat(press(manager, open(manager), "out", "members.selected", "head"))
                .isInstanceOf(Outcome.Stay.class);
    }

    @Test
    void the_name_is_saved_and_one_that_is_missing_is_asked_for_at_its_field() {
        assertThat(press(manager, open(manager), "save", "name", " "))
                .isInstanceOfSatisfying(
                        Outcome.Show.class,
                        shown -> assertThat(Seen.field(shown.screen(), "name").error())
                                .isEqualTo("Введите наименование чата."));

        assertThat(press(manager, open(manager), "save", "name", "Дружный класс"))
                .isInstanceOf(Outcome.Close.class);
        assertThat(chat().title()).isEqualTo("Дружный класс");
    }

    @Test
    void whoever_leaves_with_something_unsaved_is_asked() {
        assertThat(press(manager, open(manager), "cancel")).isEqualTo(new Outcome.Close(""));

        assertThat(press(manager, pressed(open(manager), "out", "other"), "cancel"))
                .isInstanceOfSatisfying(
                        Outcome.Ask.class,
                        ask -> assertThat(ask.answers())
                                .extracting(Outcome.Answer::label)
                                .containsExactly("Закрыть без сохранения", "Вернуться"));
        assertThat(press(manager, open(manager), "leave")).isEqualTo(new Outcome.Close(""));
    }

    @Test
    @Tag("CM-6")
    void the_second_of_two_sees_what_the_first_has_changed_with_the_own_changes_and_confirms_that() {
        Screen mine = pressed(pressed(open(manager), "out", "pupil"), "admin", "other");
        Edit theirs = new Edit("Восьмой", people("other"), Set.of(), Set.of(), Set.of());
        Edits edits = school.stage.bean(Edits.class);
        edits.save(
                school.teacher(),
                school.chat(),
                edits.open(manager, school.chat()).base(),
                theirs);

        Screen merged = ((Outcome.Show) press(manager, mine, "save")).screen();

        assertThat(Seen.notices(merged).get(0))
                .startsWith("Пока окно было открыто, чат изменили:")
                .contains("– чат: переименование чата: 8 К → Восьмой (Загурская Марина")
                .contains("– Павлов Павел: удаление (Загурская Марина");
        assertThat(Seen.rows(merged))
                .extracting(row -> row.subList(0, 3))
                .containsExactly(List.of("Загурская Марина", "Да", ""), List.of("Иванов Пётр", "", "будет удалён(а)"));
        assertThat(((Field.Text) Seen.field(merged, "name")).value()).isEqualTo("Восьмой");
        assertThat(chat().memberCount()).isEqualTo(2);
        Screen redrawn = school.stage.show(manager, ref(), of(merged));
        assertThat(Seen.notices(redrawn)).isEqualTo(Seen.notices(merged));

        assertThat(press(manager, redrawn, "save")).isInstanceOf(Outcome.Close.class);
        assertThat(chat().memberCount()).isEqualTo(1);
        assertThat(chat().title()).isEqualTo("Восьмой");
    }

    @Test
    @Tag("CM-6")
    void of_two_titles_the_own_one_stays_and_the_other_is_told() {
        Screen mine = open(manager);
        Edits edits = school.stage.bean(Edits.class);
        long base = edits.open(manager, school.chat()).base();
        edits.save(school.teacher(), school.chat(), base, new Edit("Их", Set.of(), Set.of(), Set.of(), Set.of()));

        Screen merged = ((Outcome.Show) press(manager, mine, "save", "name", "Моё")).screen();

        assertThat(Seen.notices(merged).get(0)).contains("Чат теперь называется «Их»");
        assertThat(((Field.Text) Seen.field(merged, "name")).value()).isEqualTo("Моё");
        press(manager, merged, "save");
        assertThat(chat().title()).isEqualTo("Моё");
    }

    @Test
    void without_the_roster_nothing_is_lost() {
        Screen window = pressed(open(manager), "out", "other");
        Input input = of(window);
        school.stage.roster.goDown();

        assertThat(school.stage.act(manager, ref(), "save", input))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class, stay -> assertThat(stay.tone()).isEqualTo(Tone.WARNING));
        assertThat(Seen.column(school.stage.show(manager, ref(), input), 2)).contains("будет удалён(а)");
    }

    @Test
    @Tag("CM-3")
    void the_registry_offers_it_to_those_who_may_and_to_nobody_else() {
        assertThat(Seen.buttons(school.stage.show(manager, "chats"))).contains("Изменить");
        assertThat(Seen.buttons(school.stage.show(school.teacher(), "chats"))).contains("Изменить");
        assertThat(Seen.buttons(school.stage.show(school.stage.viewer("pupil"), "chats")))
                .doesNotContain("Изменить");
        assertThat(Seen.buttons(school.stage.show(school.stage.viewer("other", Permission.SEE_ALL_CHATS), "chats")))
                .doesNotContain("Изменить");
    }

    @Test
    @Tag("CM-3")
    void it_leads_from_the_registry_and_from_the_chats_window_to_the_chat() {
        String id = String.valueOf(school.chat());
        Input chosen = Seen.input("chats.selected", id);
        ScreenRef window = ScreenRef.of("chat", "chat", id);

        assertThat(school.stage.act(manager, ScreenRef.of("chats"), "edit", chosen))
                .isEqualTo(new Outcome.Open(ref()));
        assertThat(Seen.buttons(school.stage.show(school.teacher(), window, Input.NONE)))
                .contains("Изменить");
        assertThat(school.stage.act(school.teacher(), window, "edit", Input.NONE))
                .isEqualTo(new Outcome.Open(ref()));
    }

    @Test
    @Tag("CM-7")
    void a_teacher_is_told_that_a_chat_is_not_theirs_to_change() {
        Input staff = Seen.input("chats.selected", String.valueOf(school.chats.id("Учительская")));

        assertThat(school.stage.act(school.teacher(), ScreenRef.of("chats"), "edit", staff))
                .isInstanceOfSatisfying(
                        Outcome.Stay.class,
                        stay -> assertThat(stay.message()).startsWith("Чат «Учительская» вам изменить нельзя"));
    }

    @Test
    @Tag("RR-2")
    void the_window_itself_is_refused_to_everybody_else() {
        Viewer pupil = school.stage.viewer("pupil");

        assertThatThrownBy(() -> open(pupil)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> school.stage.act(pupil, ref(), "save", Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("CM-5")
    void picked_people_come_into_the_window_and_nothing_is_applied_before_it_is_saved() {
        assertThat(Seen.buttons(open(manager))).contains("Добавить участников");
        Outcome.Open picker = (Outcome.Open) press(manager, open(manager), "add");
        assertThat(picker.screen()).isEqualTo(ScreenRef.of("chat-edit-people", "chat", String.valueOf(school.chat())));

        Screen window = school.stage.show(manager, ref(), of(open(manager), "picked", "guest\nhead"));

        assertThat(Seen.rows(window))
                .startsWith(
                        List.of("Воронцова Елена", "", "будет добавлен(а)", ""),
                        List.of("Гостев Глеб", "", "будет добавлен(а)", ""));
        assertThat(window.unsaved()).isTrue();
        assertThat(chat().memberCount()).isEqualTo(3);
        Outcome.Open again = (Outcome.Open) press(manager, window, "add");
        assertThat(again.entered().one("there").orElseThrow().lines()).containsExactly("guest", "head");

        assertThat(press(manager, window, "save-unlinked")).isInstanceOf(Outcome.Close.class);
        assertThat(Seen.column(open(manager), 0)).hasSize(5).contains("Воронцова Елена Владимировна");
    }

    @Test
    void who_is_to_come_in_can_be_made_an_admin_and_be_left_out_again() {
        Screen window = school.stage.show(manager, ref(), of(open(manager), "picked", "guest\nhead"));

        window = pressed(window, "admin", "head");
        window = pressed(window, "out", "guest");

        assertThat(Seen.rows(window).get(0))
                .containsExactly("Воронцова Елена", "", "будет добавлен(а), станет администратором", "");
        assertThat(Seen.column(window, 0)).doesNotContain("Гостев Глеб");
        press(manager, window, "save-unlinked");
        assertThat(Seen.rows(open(manager)))
                .contains(List.of(
                        "Воронцова Елена Владимировна",
                        "Да",
                        "",
                        "вручную добавил(а) Воронцова Елена, 22.11.2026 09:00;"
                                + " вручную назначил(а) администратором Воронцова Елена, 22.11.2026 09:00"));
    }

    @Test
    @Tag("AC-6")
    void a_warning_says_who_comes_into_the_messenger_only_after_linking_and_going_back_loses_nothing() {
        Screen window = school.stage.show(manager, ref(), of(open(manager), "picked", "guest"));

        assertThat(press(manager, window, "save")).isInstanceOfSatisfying(Outcome.Ask.class, ask -> {
            assertThat(ask.text())
                    .contains("Гостев Глеб")
                    .contains("в чат на стороне Сферума – только после привязки аккаунта");
            assertThat(ask.answers()).extracting(Outcome.Answer::label).containsExactly("Ок", "Отмена");
            assertThat(ask.answers()).extracting(Outcome.Answer::action).containsExactly("save-unlinked", "");
        });

        assertThat(chat().memberCount()).isEqualTo(3);
        assertThat(press(manager, window, "save-unlinked")).isInstanceOf(Outcome.Close.class);
        assertThat(chat().memberCount()).isEqualTo(4);
    }

    @Test
    @Tag("AC-6")
    void nobody_is_warned_where_everybody_has_linked() {
        school.stage.roster.person("linked", "Яшин", "Лев", "79").employee("linked", PositionType.TEACHING);
        school.chats.people(List.of(new Account("linked", "79")), List.of());

        assertThat(press(manager, school.stage.show(manager, ref(), of(open(manager), "picked", "linked")), "save"))
                .isInstanceOf(Outcome.Close.class);
    }
}
