package org.ejournal.sferum.conference.tab;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.MemoryTimetable.Part;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.PersonRow;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Time;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * A school with class 8, its parents and its algebra, whose lesson is at ten; a keeper who manages conferences, the class
 * teacher, the teacher of algebra, two pupils and the mother of one.
 */
final class CallSchool implements AutoCloseable {
    static final ScreenRef LIST = ScreenRef.of("conferences");
    static final ScreenRef ADD = ScreenRef.of("conference-add");
    static final Instant TEN = Stage.NOW.plus(Duration.ofHours(1));

    final Stage stage;
    Lesson lesson;

    CallSchool(String profile) {
        stage = new Stage(profile);
        stage.roster
                .person("keeper", "Воронцова", "Елена", "10")
                .person("teacher", "Загурская", "Марина", "11")
                .person("algebra", "Седова", "Ольга", "12")
                .person("admin", "Орлов", "Олег", "13")
                .person("pupil", "Иванов", "Пётр", "14")
                .person("mate", "Павлов", "Павел", "")
                .person("mother", "Иванова", "Анна", "15")
                .person("stranger", "Гостев", "Глеб", "16")
                .employee("keeper", PositionType.ADMINISTRATION)
                .employee("teacher", PositionType.TEACHING)
                .employee("algebra", PositionType.TEACHING)
                .employee("admin", PositionType.ADMINISTRATION)
                .schoolClass("8", "teacher", "pupil", "mate")
                .schoolClass("9", "", "stranger")
                .guardian("mother", "pupil")
                .group("group", "8", "Алгебра", "algebra", "pupil", "mate");
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "admin"));
        stage.configs.change(
                stage.organisation, Map.of(), Map.of(OrganisationConfigs.SERVICE_TOKEN, "a-service-users-token"));
        stage.store.ledger().apply(stage.organisation, chats(), 0);
        lesson = lesson("l", TEN);
    }

    private static LedgerChange chats() {
        return new LedgerChange(
                List.of(
                        new WantedChat("CLASS:8", ChatKind.CLASS, "8 К", "8", "8", "", ChatState.ACTIVE),
                        new WantedChat("PARENTS:8", ChatKind.PARENTS, "8 К Родители", "8", "8", "", ChatState.ACTIVE),
                        new WantedChat(
                                "SUBJECT:8:s-Алгебра",
                                ChatKind.SUBJECT,
                                "8/Алгебра",
                                "8",
                                "8",
                                "Алгебра",
                                ChatState.ACTIVE),
                        new WantedChat("CLASS:9", ChatKind.CLASS, "9 Б", "9", "9", "", ChatState.ACTIVE)),
                List.of(),
                List.of(
                        new WantedMember("CLASS:8", "teacher", true, true, "CLASS_TEACHER"),
                        new WantedMember("CLASS:8", "pupil", true, false, "PUPIL"),
                        new WantedMember("CLASS:8", "mate", true, false, "PUPIL"),
                        new WantedMember("PARENTS:8", "teacher", true, true, "CLASS_TEACHER"),
                        new WantedMember("PARENTS:8", "mother", true, false, "GUARDIAN:pupil"),
                        new WantedMember("SUBJECT:8:s-Алгебра", "algebra", true, true, "SUBJECT_TEACHER"),
                        new WantedMember("SUBJECT:8:s-Алгебра", "pupil", true, false, "PUPIL"),
                        new WantedMember("SUBJECT:8:s-Алгебра", "mate", true, false, "PUPIL"),
                        new WantedMember("CLASS:9", "stranger", true, false, "PUPIL")),
                List.of(),
                List.of(),
                List.of(
                        new PersonRow("teacher", "Загурская", "Марина", ""),
                        new PersonRow("algebra", "Седова", "Ольга", "")));
    }

    Lesson lesson(String id, Instant starts) {
        return stage.timetable.put(
                id,
                new Time(starts, starts.plus(Duration.ofMinutes(45))),
                LessonState.PLANNED,
                new Part("group", "8", "Алгебра", "algebra", ""));
    }

    Viewer keeper() {
        return stage.viewer("keeper", Permission.MANAGE_CONFERENCES);
    }

    Viewer teacher() {
        return stage.viewer("teacher");
    }

    Viewer algebra() {
        return stage.viewer("algebra");
    }

    String chat(String title) {
        return stage.store.ledger().read(stage.organisation).chats().stream()
                .filter(chat -> chat.title().equals(title))
                .map(chat -> String.valueOf(chat.id()))
                .findFirst()
                .orElseThrow();
    }

    Screen add(Viewer viewer) {
        return stage.show(viewer, ADD, Input.NONE);
    }

    /** Returns the window as it is after those values were entered on it. */
    Screen changed(Viewer viewer, ScreenRef window, Screen screen, String... entered) {
        return stage.show(viewer, window, of(screen, entered));
    }

    Screen changed(Viewer viewer, Screen screen, String... entered) {
        return changed(viewer, ADD, screen, entered);
    }

    /** Returns what a page sends that shows the screen, with those values entered on it. */
    static Input of(Screen screen, String... entered) {
        Map<String, List<String>> values = new HashMap<>();
        Seen.blocks(screen, Block.Form.class)
                .forEach(form -> form.fields().forEach(field -> values.put(field.name(), List.of(value(field)))));
        Seen.blocks(screen, Block.Tabs.class).forEach(tabs -> values.put(tabs.name(), List.of(tabs.current())));
        Seen.blocks(screen, Block.Table.class).forEach(table -> {
            table.filters().forEach(field -> values.put(field.name(), List.of(value(field))));
            values.put(table.name() + ".page", List.of("1"));
            values.put(table.name() + ".selected", List.copyOf(table.selected().orElse(Set.of())));
        });
        values.putAll(Seen.input(entered).values());
        return new Input(values);
    }

    static String value(Screen screen, String field) {
        return value(Seen.field(screen, field));
    }

    private static String value(Field field) {
        if (field instanceof Field.Text text) {
            return text.value();
        }
        if (field instanceof Field.Choice choice) {
            return choice.value();
        }
        if (field instanceof Field.Date date) {
            return date.value();
        }
        return field instanceof Field.Lookup lookup ? lookup.value() : ((Field.Hidden) field).value();
    }

    static String error(Outcome outcome, String field) {
        return Seen.field(((Outcome.Show) outcome).screen(), field).error();
    }

    static List<String> ticked(Screen screen) {
        return Seen.table(screen).selected().orElseThrow().stream().sorted().toList();
    }

    static List<String> tabs(Screen screen) {
        return Seen.blocks(screen, Block.Tabs.class).get(0).tabs().stream()
                .map(tab -> tab.label())
                .toList();
    }

    Outcome save(Viewer viewer, ScreenRef window, Screen screen, String... entered) {
        return stage.act(viewer, window, "save", of(screen, entered));
    }

    /** Lets the class teacher make a call of the parents at ten. */
    Conference parentsCall() {
        Screen chosen = changed(teacher(), add(teacher()), "kind", "VIDEO_CALL", "chat", chat("8 К Родители"));
        Outcome saved = save(teacher(), ADD, chosen, "title", "Собрание", "starts", "10:00", "ends", "11:00");
        if (!(saved instanceof Outcome.Close)) {
            throw new AssertionError(saved);
        }
        return only("Собрание");
    }

    Conference only(String title) {
        return stage.store.conferences().unfinished(stage.organisation).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    Conference now(Conference one) {
        return stage.store.conferences().get(stage.organisation, one.id()).orElseThrow();
    }

    void begin(Conference one) {
        stage.store.conferences().starting(List.of(one.id()), "", Stage.NOW);
        stage.store.conferences().started(one.id(), "c-" + one.id(), "http://vk/in", "http://vk/host", Stage.NOW);
    }

    static ScreenRef edit(Conference one) {
        return ScreenRef.of("conference-edit", "conference", String.valueOf(one.id()));
    }

    Outcome press(Viewer viewer, String action, Conference one) {
        return stage.act(viewer, LIST, action, Seen.input("conferences.selected", String.valueOf(one.id())));
    }

    @Override
    public void close() {
        stage.close();
    }
}
