package org.ejournal.sferum.conference.tab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.conference.GuestLists;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences.Guest;
import org.ejournal.sferum.ledger.conference.Conferences.Taught;
import org.ejournal.sferum.ledger.conference.Place;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.screen.Seen;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a conference is for follows its chat or its lesson until it ends. */
@Tag("VC-3")
class GuestListsTest {
    private final CallSchool school = new CallSchool("electronic-school");

    @AfterEach
    void close() {
        school.close();
    }

    private void chat(String chat, String person, boolean member) {
        school.stage
                .store
                .ledger()
                .apply(
                        school.stage.organisation,
                        new LedgerChange(
                                List.of(),
                                List.of(),
                                List.of(new WantedMember(chat, person, member, false, "")),
                                List.of(),
                                List.of(),
                                List.of()),
                        0);
    }

    private void father(boolean member) {
        school.stage.roster.person("father", "Павлов", "Роман", "17").guardian("father", "mate");
        chat("PARENTS:8", "father", member);
    }

    private List<String> guests(Conference one) {
        return school.stage.store.conferences().guests(one.id()).stream()
                .map(Guest::person)
                .toList();
    }

    private List<String> inStep(Conference one) {
        school.stage.bean(GuestLists.class).bringInStep(school.stage.organisation);
        return guests(one);
    }

    private List<String> seenBy(String person) {
        return Seen.column(school.stage.show(school.stage.viewer(person), CallSchool.LIST, Input.NONE), 0);
    }

    @Test
    void who_joins_the_chat_is_put_on_the_list_and_who_leaves_it_goes() {
        Conference one = school.parentsCall();
        assertThat(inStep(one)).containsExactly("admin", "mother", "teacher");
        assertThat(school.now(one).version()).as("nothing was news").isEqualTo(one.version());

        father(true);
        assertThat(inStep(one)).containsExactly("admin", "father", "mother", "teacher");
        assertThat(seenBy("father")).containsExactly("Собрание");
        chat("PARENTS:8", "mother", false);
        assertThat(inStep(one)).containsExactly("admin", "father", "teacher");
        assertThat(seenBy("mother")).isEmpty();
    }

    @Test
    void what_somebody_has_decided_about_a_person_stays_whatever_the_chat_does() {
        Conference one = school.parentsCall();
        father(true);
        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.teacher(), edit, Seen.input("tab", "GUARDIANS"));
        assertThat(CallSchool.ticked(window))
                .as("the window is in step by itself")
                .containsExactly("father", "mother");
        school.save(school.teacher(), edit, window, "people-GUARDIANS.selected", "father");
        assertThat(inStep(one)).containsExactly("admin", "father", "teacher");

        chat("PARENTS:8", "mother", false);
        assertThat(inStep(one)).containsExactly("admin", "father", "teacher");
        school.save(school.teacher(), edit, opened(school.teacher(), edit), "title", "Сбор");
        chat("PARENTS:8", "mother", true);
        assertThat(inStep(one)).as("taken off by hand, gone and back").containsExactly("admin", "father", "teacher");
        chat("PARENTS:8", "father", false);
        assertThat(inStep(one)).as("ticked as the chat had it").containsExactly("admin", "teacher");
    }

    private Screen opened(Viewer viewer, ScreenRef edit) {
        return school.stage.show(viewer, edit, Input.NONE);
    }

    @Test
    @Tag("CM-6")
    void whoever_has_the_window_open_is_told_of_those_who_come_and_loses_nobody() {
        Conference one = school.parentsCall();
        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.teacher(), edit, Seen.input("tab", "GUARDIANS"));
        father(true);

        Outcome told = school.save(school.teacher(), edit, window, "title", "Сбор");
        Screen merged = ((Outcome.Show) told).screen();
        assertThat(Seen.notices(merged).get(1)).contains("– Родители: добавлены Павлов Роман");
        assertThat(CallSchool.ticked(merged)).containsExactly("father", "mother");
        assertThat(school.save(school.teacher(), edit, merged)).isInstanceOf(Outcome.Close.class);
        assertThat(inStep(one)).containsExactly("admin", "father", "mother", "teacher");
        assertThat(school.now(one).title()).isEqualTo("Сбор");
    }

    private Conference ofTheJournal() {
        ScreenRef journal = ScreenRef.of("lesson-call", "lesson", "l");
        school.stage.act(school.algebra(), journal, "create", CallSchool.of(opened(school.algebra(), journal)));
        return school.stage
                .store
                .conferences()
                .of(school.stage.organisation, new LessonId("l"))
                .orElseThrow();
    }

    @Test
    @Tag("JR-5")
    void what_the_journal_has_made_follows_its_lesson_and_not_the_chat() {
        Conference one = ofTheJournal();
        assertThat(inStep(one)).containsExactly("algebra", "mate", "pupil");
        chat("SUBJECT:8:s-Алгебра", "teacher", true);
        school.stage.roster.person("newcomer", "Новиков", "Никита", "18");
        school.stage.roster.withoutGroup("group").group("group", "8", "Алгебра", "algebra", "pupil", "newcomer");
        assertThat(inStep(one)).containsExactly("algebra", "newcomer", "pupil");

        ScreenRef edit = CallSchool.edit(one);
        Screen window = school.stage.show(school.algebra(), edit, Seen.input("tab", "STAFF"));
        assertThat(CallSchool.ticked(window)).containsExactly("algebra");
        school.save(school.algebra(), edit, window, "people-STAFF.selected", "teacher");
        assertThat(guests(one)).containsExactly("newcomer", "pupil", "teacher");
        chat("SUBJECT:8:s-Алгебра", "teacher", false);
        assertThat(inStep(one)).as("put there by hand").containsExactly("newcomer", "pupil", "teacher");
    }

    @Test
    @Tag("AH-17")
    void a_substitute_stays_on_the_list_while_they_teach_though_the_chat_has_them_not() {
        Screen window = school.changed(
                school.algebra(), school.add(school.algebra()), "chat", school.chat("8/Алгебра"), "lesson", "l");
        school.save(school.algebra(), CallSchool.ADD, window);
        Conference one = school.stage
                .store
                .conferences()
                .of(school.stage.organisation, new LessonId("l"))
                .orElseThrow();
        assertThat(inStep(one)).containsExactly("admin", "algebra", "mate", "pupil");

        school.stage.store.conferences().taught(one.id(), new Taught("group", "teacher", "teacher", "algebra"));
        assertThat(inStep(one)).containsExactly("admin", "mate", "pupil", "teacher");
        school.stage.store.conferences().taught(one.id(), new Taught("group", "algebra", "algebra", "teacher"));
        assertThat(inStep(one)).containsExactly("admin", "algebra", "mate", "pupil");
        chat("SUBJECT:8:s-Алгебра", "algebra", false);
        assertThat(inStep(one)).as("of the chat again").containsExactly("admin", "mate", "pupil");
    }

    @Test
    @Tag("AH-1")
    void a_chat_that_was_closed_or_that_nobody_is_in_and_silent_lists_change_nothing() {
        Conference one = school.parentsCall();
        Stream.of("mother", "teacher").forEach(person -> chat("PARENTS:8", person, false));
        assertThat(inStep(one)).containsExactly("admin", "mother", "teacher");

        chat("PARENTS:8", "teacher", true);
        WantedChat closed =
                new WantedChat("PARENTS:8", ChatKind.PARENTS, "8 К Родители", "8", "8", "", ChatState.CLOSED);
        school.stage
                .store
                .ledger()
                .apply(
                        school.stage.organisation,
                        new LedgerChange(List.of(), List.of(closed), List.of(), List.of(), List.of(), List.of()),
                        0);
        assertThat(inStep(one)).containsExactly("admin", "mother", "teacher");

        Conference lesson = ofTheJournal();
        school.stage.timetable.silence();
        school.stage.roster.withoutGroup("group").group("group", "8", "Алгебра", "algebra", "pupil");
        assertThat(inStep(lesson)).containsExactly("algebra", "mate", "pupil");
    }

    @Test
    void what_is_over_stays_as_it_was() {
        Conference one = school.parentsCall();
        school.stage.store.conferences().end(school.stage.organisation, one.id(), Stage.NOW);
        father(true);

        assertThat(inStep(one)).containsExactly("admin", "mother", "teacher");
    }

    @Test
    void a_list_from_before_stays_as_it_was_and_follows_from_then_on() {
        Conference one = school.parentsCall();
        List<Place> old = Stream.of("mother", "stranger")
                .map(person -> new Place(new Guest(person, Party.GUARDIANS), true, Place.Why.UNSETTLED))
                .toList();
        school.stage.store.conferences().arrange(one.id(), one.version(), old, true);
        assertThat(inStep(one)).containsExactly("admin", "mother", "stranger", "teacher");

        chat("PARENTS:8", "mother", false);
        assertThat(inStep(one)).containsExactly("admin", "stranger", "teacher");
    }
}
