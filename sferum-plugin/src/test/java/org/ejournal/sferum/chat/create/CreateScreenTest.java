package org.ejournal.sferum.chat.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Option;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.chat.SomeChats;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.MemberRow;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The window in which a chat is made by hand, as whoever looks at it has it. */
@Tag("CM-4")
class CreateScreenTest {
    private static final ScreenRef ADD = ScreenRef.of("chat-add");

    private Stage stage = on("electronic-school");

    private static Stage on(String profile) {
        Stage stage = new Stage(profile);
        new SomeChats(stage).put(0);
        stage.roster
                .person("head", "Воронцова", "Елена", "")
                .person("teacher", "Загурская", "Марина", "77")
                .person("pupil", "Иванов", "Пётр", "")
                .person("other", "Павлов", "Павел", "78")
                .person("guest", "Гостев", "Глеб", "")
                .person("mother", "Иванова", "Анна", "79")
                .employee("head", PositionType.ADMINISTRATION)
                .employee("teacher", PositionType.TEACHING, StaffRole.TEACHER)
                .schoolClass("8", "teacher", "pupil", "other")
                .schoolClass("9", "head", "guest")
                .guardian("mother", "pupil")
                .group("g-a", "8", "Алгебра", "teacher", "pupil")
                .group("g-e1", "8", "Английский", "teacher", "pupil")
                .group("g-e2", "8", "Английский", "head", "other");
        return stage;
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void instead(String profile) {
        stage.close();
        stage = on(profile);
    }

    private Viewer manager() {
        return stage.viewer("head", Permission.SEE_ALL_CHATS, Permission.MANAGE_CHATS);
    }

    private Screen open() {
        return stage.show(manager(), ADD, Input.NONE);
    }

    private Screen changed(Screen window, String... entered) {
        return stage.show(manager(), ADD, of(window, entered));
    }

    private Outcome press(Screen window, String action, String... entered) {
        return stage.act(manager(), ADD, action, of(window, entered));
    }

    /** Returns what a host sends of a window, with what a person enters besides. */
    private static Input of(Screen window, String... entered) {
        Map<String, List<String>> values = new HashMap<>();
        Seen.blocks(window, Block.Form.class).stream()
                .flatMap(form -> form.fields().stream())
                .forEach(field -> values.put(field.name(), List.of(value(field))));
        Seen.blocks(window, Block.Tabs.class).forEach(tabs -> values.put(tabs.name(), List.of(tabs.current())));
        values.putAll(Seen.input(entered).values());
        return new Input(values);
    }

    private static String value(Field field) {
        if (field instanceof Field.Hidden hidden) {
            return hidden.value();
        }
        return field instanceof Field.Choice choice ? choice.value() : ((Field.Text) field).value();
    }

    private static String name(Screen window) {
        return ((Field.Text) Seen.field(window, "name")).value();
    }

    private static Field.Choice choice(Screen window, String name) {
        return (Field.Choice) Seen.field(window, name);
    }

    private static List<String> labels(Field.Choice choice) {
        return choice.options().stream().map(Option::label).toList();
    }

    private static List<String> tabs(Screen window) {
        return Seen.blocks(window, Block.Tabs.class).stream()
                .flatMap(tabs -> tabs.tabs().stream())
                .map(Option::label)
                .toList();
    }

    private List<String> people(String title) {
        ChatRow chat = stage.store.ledger().read(stage.organisation).chats().stream()
                .filter(row -> row.title().equals(title))
                .findFirst()
                .orElseThrow();
        return stage.store.ledger().read(stage.organisation).members().stream()
                .filter(member -> member.chatId() == chat.id() && member.wanted())
                .map(member -> member.person() + admin(member))
                .sorted()
                .toList();
    }

    private static String admin(MemberRow member) {
        return member.wantedAdmin() ? "*" : "";
    }

    @Test
    void it_has_the_fields_the_tabs_and_the_columns_of_the_manual() {
        Screen window = open();

        assertThat(window.title()).isEqualTo("Чат школы в сферум: Добавление");
        assertThat(Seen.blocks(window, Block.Form.class).get(0).fields().stream()
                        .map(Field::label)
                        .filter(label -> !label.isEmpty()))
                .containsExactly("Наименование чата", "Тип чата", "Предмет/Группа (Класс)");
        assertThat(labels(choice(window, "kind"))).containsExactly("Предмет", "Другое");
        assertThat(choice(window, "kind").value()).isEqualTo("OTHER");
        assertThat(choice(window, "group").enabled()).isFalse();
        assertThat(tabs(window)).containsExactly("Сотрудники", "Ученики", "Родители");
        assertThat(Seen.table(window).columns())
                .extracting(Block.Column::label)
                .containsExactly("Ф.И.О.", "Заблокирован");
        assertThat(Seen.buttons(window)).containsExactly("Сохранить", "Отмена", "Добавить", "Удалить", "Обновить");
        assertThat(window.unsaved()).isFalse();
    }

    @Test
    void a_group_fills_in_its_pupils_its_teacher_as_admin_and_the_name() {
        Screen subject = changed(open(), "kind", "SUBJECT");
        assertThat(choice(subject, "group").enabled()).isTrue();
        assertThat(tabs(subject)).containsExactly("Сотрудники", "Ученики");
        assertThat(labels(choice(subject, "group")))
                .containsExactly(
                        "", "Алгебра (8)", "Английский (8), Загурская Марина", "Английский (8), Воронцова Елена");

        Screen window = changed(subject, "group", "GROUP:g-a");

        assertThat(name(window)).isEqualTo("8/Алгебра");
        assertThat(Seen.rows(window)).containsExactly(List.of("Загурская Марина", "Нет"));
        assertThat(Seen.facts(window)).containsEntry("Администратор чата", "Загурская Марина");
        assertThat(Seen.rows(changed(window, "tab", "PUPILS"))).containsExactly(List.of("Иванов Пётр", "Нет"));
        assertThat(window.unsaved()).isTrue();

        assertThat(press(window, "save-unlinked")).isInstanceOf(Outcome.Close.class);
        assertThat(people("8/Алгебра")).containsExactly("pupil", "teacher*");
    }

    @Test
    void a_name_that_was_typed_is_kept_and_one_that_was_filled_in_follows_the_group() {
        Screen subject = changed(open(), "kind", "SUBJECT");
        Screen filled = changed(subject, "group", "GROUP:g-a");

        assertThat(name(changed(filled, "group", "GROUP:g-e2"))).isEqualTo("8/Английский");
        assertThat(name(changed(changed(filled, "name", "Кружок"), "group", "GROUP:g-e2")))
                .isEqualTo("Кружок");
        assertThat(name(changed(filled, "kind", "OTHER"))).isEmpty();
    }

    @Test
    void picked_people_stand_on_the_tabs_of_their_parties_and_nothing_is_made_before_it_is_saved() {
        Outcome.Open picker = (Outcome.Open) press(open(), "add", "tab", "GUARDIANS");
        assertThat(picker.screen()).isEqualTo(ScreenRef.of("chat-add-people"));
        Screen people = stage.show(manager(), picker.screen(), picker.entered());
        assertThat(people.title()).isEqualTo("Родители");
        assertThat(Seen.table(people).rows()).extracting(Block.Row::id).containsExactly("mother");

        Screen window = changed(open(), "name", "Спектакль", "picked", "mother\nguest\nteacher");
        assertThat(Seen.column(window, 0)).containsExactly("Загурская Марина");
        assertThat(Seen.column(changed(window, "tab", "PUPILS"), 0)).containsExactly("Гостев Глеб");
        assertThat(Seen.column(changed(window, "tab", "GUARDIANS"), 0)).containsExactly("Иванова Анна");
        assertThat(window.unsaved()).isTrue();
        Screen left = ((Outcome.Show) press(window, "out", "tab", "PUPILS", "members.selected", "guest")).screen();
        Outcome.Open again = (Outcome.Open) press(left, "add");
        assertThat(again.entered().one("there").orElseThrow().lines()).containsExactly("mother", "teacher");
        assertThat(stage.store.ledger().read(stage.organisation).chats()).hasSize(4);

        assertThat(press(left, "save-unlinked")).isInstanceOf(Outcome.Close.class);
        assertThat(people("Спектакль")).containsExactly("mother", "teacher");
    }

    @Test
    void the_same_window_saved_twice_makes_one_chat() {
        Screen window = changed(open(), "name", "Спектакль", "picked", "teacher");

        press(window, "save-unlinked");
        press(window, "save-unlinked");

        assertThat(stage.store.ledger().read(stage.organisation).chats()).hasSize(5);
    }

    @Test
    void what_is_missing_is_told_at_its_field() {
        assertThat(press(open(), "save"))
                .isInstanceOfSatisfying(
                        Outcome.Show.class,
                        shown -> assertThat(Seen.field(shown.screen(), "name").error())
                                .isEqualTo("Введите наименование чата."));
        Screen subject = changed(open(), "kind", "SUBJECT", "name", "Кружок");
        assertThat(press(subject, "save"))
                .isInstanceOfSatisfying(
                        Outcome.Show.class,
                        shown -> assertThat(Seen.field(shown.screen(), "group").error())
                                .startsWith("Выберите"));
    }

    @Test
    @Tag("AC-6")
    void who_has_not_linked_is_named_before_the_chat_is_made_and_nobody_else() {
        Screen window = changed(open(), "name", "Спектакль", "picked", "guest\nteacher");

        assertThat(press(window, "save"))
                .isInstanceOfSatisfying(
                        Outcome.Ask.class,
                        ask -> assertThat(ask.text()).contains("Гостев Глеб").doesNotContain("Загурская"));
        assertThat(press(changed(open(), "name", "Педсовет", "picked", "teacher"), "save"))
                .isInstanceOf(Outcome.Close.class);
    }

    @Test
    void a_chat_that_is_there_already_is_told_of() {
        Screen subject = changed(open(), "kind", "SUBJECT");
        press(changed(subject, "group", "GROUP:g-a"), "save-unlinked");

        Screen again = changed(subject, "group", "GROUP:g-a");
        assertThat(Seen.notices(again)).anyMatch(notice -> notice.contains("«8/Алгебра»"));
        assertThat(press(again, "save-unlinked")).isInstanceOf(Outcome.Stay.class);
    }

    @Test
    void in_the_other_look_class_and_subject_are_chosen_apart_and_members_stand_in_one_list() {
        instead("net-school");
        Screen window = open();

        assertThat(window.title()).isEqualTo("Добавить новый чат");
        assertThat(Seen.blocks(window, Block.Form.class).get(0).fields().stream()
                        .map(Field::label)
                        .filter(label -> !label.isEmpty()))
                .containsExactly("Тип чата", "Класс", "Предмет", "Наименование чата");
        assertThat(labels(choice(window, "kind"))).containsExactly("Учительская", "Класс", "Родители", "Предметы");
        assertThat(tabs(window)).isEmpty();
        assertThat(Seen.table(window).columns())
                .extracting(Block.Column::label)
                .containsExactly("№ п/п", "Имя на экране", "Админ");
        assertThat(Seen.buttons(window))
                .containsExactly(
                        "Добавить",
                        "Отмена",
                        "Добавить участников",
                        "Удалить",
                        "Сделать администратором",
                        "Снять администратора");

        Screen ofClass = changed(window, "class", "8");
        assertThat(labels(choice(ofClass, "group"))).startsWith("", "Алгебра");
        assertThat(labels(choice(ofClass, "class"))).containsExactly("", "8");
        Screen filled = changed(ofClass, "group", "GROUP:g-a");
        assertThat(name(filled)).isEqualTo("8/Алгебра");
        assertThat(Seen.rows(filled))
                .containsExactly(List.of("1", "Загурская Марина", "Да"), List.of("2", "Иванов Пётр", ""));
        Screen admin = ((Outcome.Show) press(filled, "admin", "members.selected", "pupil")).screen();
        assertThat(Seen.column(admin, 2)).containsExactly("Да", "Да");
    }

    @Test
    void a_subject_teacher_picks_own_pupils_and_no_others() {
        instead("net-school");
        Viewer teacher = stage.viewer("teacher");
        Screen window = stage.show(teacher, ADD, Input.NONE);

        assertThat(labels(choice(window, "kind"))).doesNotContain("Учительская").contains("Предметы");
        Outcome.Open picker = (Outcome.Open) stage.act(teacher, ADD, "add", of(window));
        assertThat(Seen.table(stage.show(teacher, picker.screen(), picker.entered()))
                        .rows())
                .extracting(Block.Row::id)
                .containsExactlyInAnyOrder("teacher", "pupil");
    }

    @Test
    void the_registry_leads_to_it_those_who_may_make_a_chat_and_nobody_else() {
        ScreenRef registry = ScreenRef.of("chats");

        assertThat(Seen.buttons(stage.show(manager(), "chats"))).contains("Добавить");
        assertThat(stage.act(manager(), registry, "add", Input.NONE)).isEqualTo(new Outcome.Open(ADD));
        Stream.of(stage.viewer("pupil"), stage.viewer("teacher"))
                .forEach(other ->
                        assertThat(Seen.buttons(stage.show(other, "chats"))).doesNotContain("Добавить"));
    }

    @Test
    @Tag("RR-2")
    void everybody_else_is_refused() {
        Viewer pupil = stage.viewer("pupil");

        assertThatThrownBy(() -> stage.show(pupil, ADD, Input.NONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.act(pupil, ADD, "save", Input.NONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> stage.show(pupil, ScreenRef.of("chat-add-people"), Input.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoever_leaves_with_something_unsaved_is_asked() {
        assertThat(press(open(), "cancel")).isEqualTo(new Outcome.Close(""));
        assertThat(press(changed(open(), "name", "Спектакль"), "cancel")).isInstanceOf(Outcome.Ask.class);
        assertThat(press(open(), "leave")).isEqualTo(new Outcome.Close(""));
    }
}
