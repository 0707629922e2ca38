package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that fails, is empty, cut short or old never takes a child out of a chat (AH-1). */
@Tag("AH-1")
class FuseTest {
    private static final String[] PUPILS =
            IntStream.range(0, 20).mapToObj(i -> "pupil" + i).toArray(String[]::new);

    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school
                .teacher("teacher")
                .teacher("other")
                .schoolClass("8 К", "teacher", PUPILS)
                .schoolClass("9 Б", "other", "ann", "bob", "cid");
        for (String pupil : PUPILS) {
            bench.school.parent("mother-of-" + pupil, pupil);
        }
        bench.school.asOf = Instant.parse("2026-09-01T05:00:00Z");
        bench.initialise();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Map<String, Map<String, Boolean>> everybody() {
        Map<String, Map<String, Boolean>> members = new TreeMap<>();
        bench.messenger.chats.values().forEach(chat -> members.put(chat.title, new TreeMap<>(chat.members)));
        return members;
    }

    private void nothingIsTakenAwayBy(UnaryOperator<RosterSnapshot> fault) {
        Map<String, Map<String, Boolean>> before = everybody();
        bench.school.fault = fault;

        Run run = bench.change();

        assertThat(run.state()).isEqualTo(Run.State.HELD);
        assertThat(run.held()).isPositive();
        assertThat(everybody()).isEqualTo(before);
        assertThat(bench.sync.held(Bench.administrator())).isPresent();
    }

    private static SchoolClass shortened(SchoolClass whole, int pupils) {
        return new SchoolClass(
                whole.id(),
                whole.name(),
                whole.classTeachers(),
                whole.enrolments()
                        .subList(0, Math.min(pupils, whole.enrolments().size())));
    }

    @Test
    void an_empty_roster_takes_nobody_away() {
        nothingIsTakenAwayBy(roster -> new RosterSnapshot(
                roster.organisation(), roster.asOf(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void a_roster_without_classes_takes_nobody_away() {
        nothingIsTakenAwayBy(roster -> School.with(roster, List.of()));
    }

    /** So few people would leave here that no limit is exceeded; each of them is somebody's child or parent all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"classes", "enrolments", "guardianships", "employees"})
    void a_small_school_whose_roster_is_empty_in_one_part_loses_nobody(String part) {
        try (Bench small = new Bench("electronic-school")) {
            small.school.teacher("teacher").schoolClass("1 А", "teacher", "kid").parent("mother", "kid");
            small.initialise();
            small.school.fault = roster -> without(roster, part);

            assertThat(small.change().state()).isEqualTo(Run.State.HELD);

            assertThat(small.messenger.chat("1 А").members).containsOnlyKeys("vk-teacher", "vk-kid");
            assertThat(small.messenger.chat("1 А Родители").members).containsOnlyKeys("vk-teacher", "vk-mother");
            assertThat(small.messenger.chat("Учительская").members).containsOnlyKeys("vk-teacher");
        }
    }

    private static RosterSnapshot without(RosterSnapshot roster, String part) {
        return new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                roster.persons(),
                part.equals("employees") ? List.of() : roster.employees(),
                part.equals("classes") ? List.of() : part.equals("enrolments") ? empty(roster) : roster.classes(),
                roster.subjectGroups(),
                part.equals("guardianships") ? List.of() : roster.guardianships());
    }

    private static List<SchoolClass> empty(RosterSnapshot roster) {
        return roster.classes().stream().map(one -> shortened(one, 0)).toList();
    }

    @Test
    void one_class_that_comes_back_empty_loses_nobody() {
        nothingIsTakenAwayBy(roster -> School.with(
                roster,
                roster.classes().stream()
                        .map(one -> one.name().equals("8 К") ? shortened(one, 0) : one)
                        .toList()));
    }

    @Test
    void a_small_class_that_comes_back_empty_loses_nobody_either() {
        nothingIsTakenAwayBy(roster -> School.with(
                roster,
                roster.classes().stream()
                        .map(one -> one.name().equals("9 Б") ? shortened(one, 0) : one)
                        .toList()));
    }

    @Test
    void one_class_that_was_cut_short_loses_nobody() {
        nothingIsTakenAwayBy(roster -> School.with(
                roster,
                roster.classes().stream()
                        .map(one -> one.name().equals("8 К") ? shortened(one, 13) : one)
                        .toList()));
    }

    @Test
    void one_class_that_was_cut_short_with_its_people_loses_nobody() {
        nothingIsTakenAwayBy(roster -> {
            List<SchoolClass> classes = roster.classes().stream()
                    .map(one -> one.name().equals("8 К") ? shortened(one, 13) : one)
                    .toList();
            Set<PersonId> left = classes.stream()
                    .flatMap(one -> one.enrolments().stream())
                    .map(Enrolment::pupil)
                    .collect(Collectors.toSet());
            return new RosterSnapshot(
                    roster.organisation(),
                    roster.asOf(),
                    roster.persons().stream()
                            .filter(person -> left.contains(person.id())
                                    || !person.id().value().startsWith("pupil"))
                            .toList(),
                    roster.employees(),
                    classes,
                    roster.subjectGroups(),
                    roster.guardianships());
        });
    }

    @Test
    void a_roster_whose_people_were_cut_short_takes_nobody_away() {
        nothingIsTakenAwayBy(roster -> new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                roster.persons().subList(0, roster.persons().size() - 1),
                roster.employees(),
                roster.classes(),
                roster.subjectGroups(),
                roster.guardianships()));
    }

    @Test
    void a_roster_that_is_older_than_one_that_was_followed_changes_nothing() {
        RosterSnapshot old = bench.school.snapshot(School.ID);
        bench.school.asOf = Instant.parse("2026-09-02T05:00:00Z");
        bench.school.schoolClass("9 Б", "other", "ann", "bob", "cid", "dan");
        assertThat(bench.change().state()).isEqualTo(Run.State.DONE);

        nothingIsTakenAwayBy(roster -> old);
        assertThat(bench.messenger.chat("9 Б").members).containsKey("vk-dan");
    }

    @Test
    void accounts_that_are_all_lost_at_once_take_nobody_out() {
        nothingIsTakenAwayBy(roster -> new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                roster.persons().stream()
                        .map(person -> new org.ejournal.plugin.roster.Person(person.id(), person.name(), Map.of()))
                        .toList(),
                roster.employees(),
                roster.classes(),
                roster.subjectGroups(),
                roster.guardianships()));
    }

    @Test
    void a_roster_that_fails_changes_nothing_and_is_asked_again() {
        Map<String, Map<String, Boolean>> before = everybody();
        bench.school.down = true;
        bench.school.schoolClass("8 К", "teacher");
        bench.sync.changed(School.ID);

        Instant again = bench.work();

        assertThat(everybody()).isEqualTo(before);
        assertThat(again).isEqualTo(bench.clock.instant().plusSeconds(60));
    }

    @Test
    void a_pupil_who_departs_leaves_without_anybody_being_asked() {
        bench.school.schoolClass("9 Б", "other", "ann", "bob");

        assertThat(bench.change().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("9 Б").members).doesNotContainKey("vk-cid");
        assertThat(bench.sync.held(Bench.administrator())).isEmpty();
    }

    @Test
    void while_one_class_is_held_the_others_go_on() {
        bench.school.fault = roster -> School.with(
                roster,
                roster.classes().stream()
                        .map(one -> one.name().equals("8 К") ? shortened(one, 13) : one)
                        .toList());
        bench.school.schoolClass("9 Б", "other", "ann", "bob", "cid", "dan");

        assertThat(bench.change().state()).isEqualTo(Run.State.HELD);

        assertThat(bench.messenger.chat("9 Б").members).containsKey("vk-dan");
        assertThat(bench.messenger.chat("8 К").members).hasSize(21);
    }

    @Test
    void who_is_dismissed_leaves_while_a_class_is_held() {
        bench.school.teacher("third").teacher("fourth");
        bench.change();
        bench.school.dismiss("fourth");
        bench.school.fault = onlyPupils(0, 13);

        assertThat(bench.change().state()).isEqualTo(Run.State.HELD);

        assertThat(bench.messenger.chat("8 К").members).hasSize(21);
        assertThat(everybody().values()).noneMatch(members -> members.containsKey("vk-fourth"));
    }

    @Test
    void what_was_approved_is_done_exactly_as_it_was_shown() {
        bench.school.schoolClass("8 К", "teacher", "pupil0", "pupil1");
        bench.change();
        KeptPlan held = bench.sync.held(Bench.administrator()).orElseThrow();
        assertThat(held.lines()).isEqualTo(36);

        Run run = bench.run(
                bench.sync.carryOut(Bench.administrator(), held.id(), List.of()).id());
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.chat("8 К").members).containsOnlyKeys("vk-teacher", "vk-pupil0", "vk-pupil1");
        assertThat(bench.messenger.chat("8 К Родители").members)
                .containsOnlyKeys("vk-teacher", "vk-mother-of-pupil0", "vk-mother-of-pupil1");
        assertThat(bench.sync.held(Bench.administrator())).isEmpty();
    }

    @Test
    @Tag("AH-2")
    void what_was_approved_is_not_done_when_it_is_no_longer_what_was_shown() {
        bench.school.schoolClass("8 К", "teacher", "pupil0", "pupil1");
        bench.change();
        KeptPlan held = bench.sync.held(Bench.administrator()).orElseThrow();
        bench.school.schoolClass("8 К", "teacher", "pupil0");

        Run run = bench.sync.carryOut(Bench.administrator(), held.id(), List.of());
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.STALE);
        assertThat(bench.messenger.chat("8 К").members).hasSize(21);
    }

    @Test
    void an_outage_that_ends_by_itself_leaves_nothing_to_approve() {
        bench.school.fault = roster -> School.with(roster, List.of());
        bench.change();
        assertThat(bench.sync.held(Bench.administrator())).isPresent();

        bench.school.fault = UnaryOperator.identity();
        bench.sync.changed(School.ID);
        bench.work();

        assertThat(bench.sync.held(Bench.administrator())).isEmpty();
    }

    @Test
    void the_same_outage_is_told_of_once() {
        bench.school.fault = roster -> School.with(roster, List.of());
        Run first = bench.change();
        long plan = bench.sync.held(Bench.administrator()).orElseThrow().id();

        Run second = bench.change();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(bench.sync.held(Bench.administrator()).orElseThrow().id()).isEqualTo(plan);
    }

    private UnaryOperator<RosterSnapshot> onlyPupils(int from, int to) {
        return roster -> School.with(
                roster,
                roster.classes().stream()
                        .map(one -> one.name().equals("8 К") ? part(one, from, to) : one)
                        .toList());
    }

    private static SchoolClass part(SchoolClass whole, int from, int to) {
        return new SchoolClass(
                whole.id(),
                whole.name(),
                whole.classTeachers(),
                whole.enrolments().subList(from, to));
    }

    @Test
    void another_outage_is_another_list_even_if_it_is_as_long() {
        bench.school.fault = onlyPupils(0, 10);
        bench.change();
        KeptPlan first = bench.sync.held(Bench.administrator()).orElseThrow();

        bench.school.fault = onlyPupils(10, 20);
        bench.change();

        KeptPlan second = bench.sync.held(Bench.administrator()).orElseThrow();
        assertThat(second.lines()).isEqualTo(first.lines());
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void the_same_outage_is_the_same_list_whoever_asks() {
        bench.school.fault = onlyPupils(0, 10);
        bench.change();
        KeptPlan first = bench.sync.held(Bench.administrator()).orElseThrow();

        bench.initialise();

        assertThat(bench.sync.held(Bench.administrator())).contains(first);
    }

    @Test
    void a_person_who_presses_continue_is_held_as_well() {
        bench.school.fault = roster -> School.with(roster, List.of());

        assertThat(bench.initialise().state()).isEqualTo(Run.State.HELD);
        assertThat(bench.messenger.chat("8 К").members).hasSize(21);
    }
}
