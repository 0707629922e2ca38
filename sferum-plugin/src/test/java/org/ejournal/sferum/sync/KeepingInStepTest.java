package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.Operation;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Once initialised, chats follow the roster by themselves, and what people decided by hand survives. */
class KeepingInStepTest {
    private static final ChatKey CLASS = ChatKey.schoolClass(new ClassId("8 К"));

    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school
                .teacher("teacher")
                .teacher("other")
                .schoolClass("8 К", "teacher", "ann", "bob", "cid", "dan")
                .parent("mother", "ann");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Map<String, Boolean> members(String title) {
        return bench.messenger.chat(title).members;
    }

    private void decide(String person, About about, boolean wanted) {
        bench.store
                .decisions()
                .record(
                        School.ID,
                        Set.of(new HandMade(CLASS, new PersonId(person), about, wanted)),
                        new PersonId("administrator"),
                        bench.clock.instant());
    }

    @Test
    @Tag("CH-3")
    @Tag("EX-3")
    void a_change_of_the_roster_reaches_the_messenger_without_anybody_asking() {
        bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "ann", "bob", "cid", "dan", "eve");

        Run run = bench.change();

        assertThat(run.cause()).isEqualTo(Run.Cause.CHANGE);
        assertThat(run.requestedBy()).isEmpty();
        assertThat(members("8 К")).containsKey("vk-eve");
    }

    @Test
    @Tag("CH-1")
    void a_new_class_gets_its_two_chats() {
        bench.initialise();
        bench.school.schoolClass("1 А", "other", "kid");

        bench.change();

        assertThat(members("1 А")).containsOnlyKeys("vk-kid", "vk-other");
        assertThat(members("1 А Родители")).containsOnlyKeys("vk-other");
    }

    @Test
    @Tag("AH-5")
    void a_lost_event_heals_at_the_next_exchange() {
        bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "ann", "bob", "cid", "dan", "eve");

        bench.work();

        assertThat(bench.lastRun().cause()).isEqualTo(Run.Cause.EXCHANGE);
        assertThat(members("8 К")).containsKey("vk-eve");
    }

    @Test
    @Tag("EX-2")
    void an_exchange_that_finds_nothing_starts_no_run_and_comes_again() {
        bench.initialise();
        long runs = bench.lastRun().id();

        assertThat(bench.work()).isEqualTo(bench.clock.instant().plus(Duration.ofMinutes(30)));
        assertThat(bench.lastRun().id()).isEqualTo(runs);
    }

    @Test
    void nothing_happens_by_itself_before_somebody_has_initialised() {
        bench.look();

        assertThat(bench.messenger.requests).isEmpty();
    }

    @Test
    void kinds_that_nobody_has_initialised_stay_untouched() {
        Run run = bench.request(Set.of(ChatKind.STAFF));
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);

        bench.look();

        assertThat(bench.messenger.chats).hasSize(1);
    }

    @Test
    @Tag("AH-6")
    void an_exchange_tries_again_what_was_refused_before() {
        bench.messenger.refuse =
                operation -> operation instanceof Operation.SetAdmin ? FakeMessenger.failure(Kind.PERSON) : null;
        assertThat(bench.initialise().state()).isEqualTo(Run.State.REMARKS);
        bench.messenger.refuse = operation -> null;

        bench.work();

        assertThat(bench.lastRun().state()).isEqualTo(Run.State.DONE);
        assertThat(members("8 К")).containsEntry("vk-teacher", true);
    }

    @Test
    void what_a_person_asks_for_takes_the_place_of_a_run_that_nobody_asked_for() {
        bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "ann", "bob", "cid", "dan", "eve");
        bench.messenger.before = operations -> FakeMessenger.failure(Kind.FLOOD);
        Run waiting = bench.change();
        assertThat(waiting.state()).isEqualTo(Run.State.WAITING);

        Run mine = bench.sync.start(Bench.administrator(), Bench.ALL);

        assertThat(mine.id()).isNotEqualTo(waiting.id());
        assertThat(bench.run(waiting.id()).state()).isEqualTo(Run.State.OVERTAKEN);
        bench.messenger.before = operations -> null;
        bench.work();
        assertThat(bench.run(mine.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(members("8 К")).containsKey("vk-eve");
    }

    @Test
    @Tag("CH-5")
    void who_was_excluded_by_hand_stays_out_until_that_is_taken_back() {
        decide("ann", About.MEMBER, false);
        bench.initialise();
        bench.initialise();
        assertThat(members("8 К")).doesNotContainKey("vk-ann");

        bench.store
                .decisions()
                .takeBack(School.ID, Set.of(new HandMade(CLASS, new PersonId("ann"), About.MEMBER, false)));
        bench.change();
        assertThat(members("8 К")).containsKey("vk-ann");
    }

    @Test
    @Tag("CH-5")
    void who_was_added_by_hand_stays_in_while_they_belong_to_the_school() {
        decide("other", About.MEMBER, true);
        decide("other", About.ADMIN, true);
        bench.initialise();
        bench.initialise();
        assertThat(members("8 К")).containsEntry("vk-other", true);

        bench.school.dismiss("other");
        bench.change();
        assertThat(members("8 К")).doesNotContainKey("vk-other");
    }

    @Test
    @Tag("CH-5")
    void what_the_ledger_wants_by_hand_already_reaches_the_messenger_at_the_next_look() {
        bench.initialise();
        decide("ann", About.MEMBER, false);
        WantedMember out = new WantedMember(CLASS.value(), "ann", false, false, "");
        bench.store
                .ledger()
                .applyByHand(
                        School.ID,
                        new LedgerChange(List.of(), List.of(), List.of(out), List.of(), List.of(), List.of()),
                        new PersonId("administrator"));
        bench.store.looks().askByHand(School.ID);

        bench.work();

        assertThat(bench.lastRun().cause()).isEqualTo(Run.Cause.CHANGE);
        assertThat(members("8 К")).doesNotContainKey("vk-ann");
        assertThat(bench.store.looks().of(School.ID).handMade()).isFalse();
    }

    @Test
    @Tag("CH-5")
    @Tag("CH-6")
    void a_title_given_by_hand_stays_when_the_class_is_renamed_until_it_is_taken_back() {
        bench.initialise();
        bench.store
                .decisions()
                .name(School.ID, CLASS, "Дружный класс", new PersonId("administrator"), bench.clock.instant());
        bench.school.renamed("8 К", "9 К");
        bench.change();
        assertThat(members("Дружный класс")).containsKey("vk-ann");

        bench.store.decisions().nameByRule(School.ID, CLASS);
        bench.change();
        assertThat(members("9 К")).containsKey("vk-ann");
    }

    @Test
    @Tag("AH-9")
    void who_has_two_reasons_stays_when_one_goes() {
        decide("ann", About.MEMBER, true);
        bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "bob", "cid", "dan").schoolClass("9 Б", "other", "ann");

        bench.change();

        assertThat(members("8 К")).containsKey("vk-ann");
        assertThat(members("9 Б")).containsKey("vk-ann");
    }

    @Test
    @Tag("CH-6")
    void the_chats_of_a_class_that_is_no_more_are_closed() {
        bench.school.schoolClass("1 А", "other", "kid");
        bench.initialise();
        bench.school.dissolve("1 А");

        Run run = bench.change();

        assertThat(run.state()).isEqualTo(Run.State.DONE);
        assertThat(members("1 А (чат закрыт)")).isEmpty();
        assertThat(members("1 А Родители (чат закрыт)")).isEmpty();
    }

    @Test
    @Tag("CH-6")
    void a_class_that_comes_back_has_its_chats_back() {
        bench.school.schoolClass("1 А", "other", "kid");
        bench.initialise();
        bench.school.dissolve("1 А");
        bench.change();

        bench.school.schoolClass("1 А", "other", "kid");
        bench.change();

        assertThat(members("1 А")).containsOnlyKeys("vk-kid", "vk-other");
        assertThat(bench.messenger.chats).hasSize(5);
    }

    @Test
    @Tag("CH-6")
    void the_chats_of_a_class_that_is_no_more_stay_where_the_organisation_wants_it_so() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.DISSOLVED, "keep"), Map.of());
        bench.school.schoolClass("1 А", "other", "kid");
        bench.initialise();
        bench.school.dissolve("1 А");

        bench.look();

        assertThat(members("1 А")).containsOnlyKeys("vk-kid", "vk-other");
    }

    @Test
    @Tag("AH-10")
    void when_the_last_linked_teacher_goes_the_chat_administrator_stands_in() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, "other"), Map.of());
        bench.initialise();
        assertThat(members("8 К")).containsEntry("vk-other", false);

        bench.school.unlinked("teacher");
        bench.change();

        assertThat(members("8 К")).containsEntry("vk-other", true).doesNotContainKey("vk-teacher");
    }

    @Test
    @Tag("OS-4")
    void another_chat_administrator_takes_the_place_of_the_former_in_every_chat() {
        bench.school.teacher("third");
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, "other"), Map.of());
        bench.initialise();
        assertThat(members("Учительская")).containsEntry("vk-other", true).containsEntry("vk-third", false);
        assertThat(members("8 К")).containsEntry("vk-other", false).doesNotContainKey("vk-third");

        bench.configs.change(School.ID, Map.of(OrganisationConfigs.CHAT_ADMINISTRATOR, "third"), Map.of());
        Sync.Shown shown = bench.sync.show(Bench.administrator(), Bench.ALL);
        assertThat(bench.sync.lines(Bench.administrator(), shown.number(), 0, 100))
                .as("the plan is about the two alone")
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.person()).isIn("other", "third"));
        bench.change();

        assertThat(members("Учительская")).containsEntry("vk-third", true).containsEntry("vk-other", false);
        assertThat(members("8 К")).containsEntry("vk-third", false).doesNotContainKey("vk-other");
        assertThat(members("8 К Родители")).containsEntry("vk-third", false).doesNotContainKey("vk-other");
    }

    @Test
    @Tag("AH-2")
    void a_plan_is_carried_out_but_for_the_lines_that_were_left_out_and_these_stay_so() {
        Sync.Shown shown = bench.sync.show(Bench.administrator(), Bench.ALL);
        List<Integer> unticked = bench.sync.lines(Bench.administrator(), shown.number(), 0, 100).stream()
                .filter(line -> line.person().equals("ann") && line.chatKey().equals(CLASS.value()))
                .map(PlanLine::number)
                .toList();
        assertThat(unticked).hasSize(1);

        Run run = bench.sync.carryOut(Bench.administrator(), shown.number(), unticked);
        bench.work();
        assertThat(members("8 К")).doesNotContainKey("vk-ann");
        bench.initialise();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(members("8 К")).containsKeys("vk-bob", "vk-teacher").doesNotContainKey("vk-ann");
        assertThat(bench.store.decisions().in(School.ID, CLASS))
                .singleElement()
                .satisfies(decision -> assertThat(decision.by()).isEqualTo("administrator"));
    }

    @Test
    @Tag("AH-2")
    void a_chat_whose_making_was_left_out_is_made_only_when_it_is_asked_for_again() {
        Sync.Shown shown = bench.sync.show(Bench.administrator(), Bench.ALL);
        List<Integer> unticked = bench.sync.lines(Bench.administrator(), shown.number(), 0, 100).stream()
                .filter(line -> line.action().equals("CREATE") && line.chatKey().equals(CLASS.value()))
                .map(PlanLine::number)
                .toList();
        bench.sync.carryOut(Bench.administrator(), shown.number(), unticked);
        bench.work();
        bench.look();
        assertThat(bench.messenger.chats).hasSize(2);

        bench.initialise();
        assertThat(members("8 К")).hasSize(5);
    }

    @Test
    @Tag("AH-2")
    void a_plan_that_the_roster_has_overtaken_is_refused_with_nothing_done() {
        Sync.Shown shown = bench.sync.show(Bench.administrator(), Bench.ALL);
        bench.school.schoolClass("8 К", "teacher", "ann", "bob", "cid", "dan", "eve");

        Run run = bench.sync.carryOut(Bench.administrator(), shown.number(), List.of());
        bench.work();

        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.STALE);
        assertThat(bench.messenger.requests).isEmpty();
        assertThat(bench.store.ledger().read(School.ID).chats()).isEmpty();
    }

    @Test
    @Tag("AH-14")
    void a_run_is_taken_back_and_stays_so() {
        bench.school.schoolClass("9 Б", "other", "zoe");
        bench.initialise();
        bench.school.schoolClass("8 К", "other", "bob", "cid", "dan", "eve").schoolClass("9 Б", "other", "zoe", "ann");
        Run run = bench.change();
        assertThat(members("8 К")).containsOnlyKeys("vk-other", "vk-bob", "vk-cid", "vk-dan", "vk-eve");

        Sync.Shown undo = bench.sync.showUndo(Bench.administrator(), run.id());
        Run undone = bench.sync.carryOut(Bench.administrator(), undo.number(), List.of());
        bench.work();
        bench.look();

        assertThat(bench.run(undone.id()).state()).isEqualTo(Run.State.DONE);
        assertThat(members("8 К"))
                .containsOnlyKeys("vk-teacher", "vk-ann", "vk-bob", "vk-cid", "vk-dan")
                .containsEntry("vk-teacher", true);
        assertThat(members("9 Б")).doesNotContainKey("vk-ann");
    }

    @Test
    @Tag("AH-14")
    void taking_back_a_run_that_made_chats_closes_them_and_initialising_makes_new_ones() {
        Run run = bench.initialise();

        Sync.Shown undo = bench.sync.showUndo(Bench.administrator(), run.id());
        bench.sync.carryOut(Bench.administrator(), undo.number(), List.of());
        bench.work();
        assertThat(bench.messenger.chats.values())
                .allSatisfy(chat -> assertThat(chat.members).isEmpty());
        bench.look();
        assertThat(bench.messenger.chats).hasSize(3);

        bench.initialise();
        assertThat(bench.messenger.chats).hasSize(6);
        assertThat(members("8 К")).hasSize(5);
    }

    @Test
    @Tag("AH-15")
    void the_journal_tells_who_changed_what_when_and_why_and_what_the_messenger_said() {
        bench.initialise();
        bench.school.schoolClass("8 К", "teacher", "bob", "cid", "dan");
        bench.messenger.refuse =
                operation -> operation instanceof Operation.Remove ? FakeMessenger.failure(Kind.PERSON) : null;
        Run run = bench.initialise();

        List<JournalEntry> entries = bench.store
                .journal()
                .page(JournalFilter.all(School.ID).ofRun(run.id()).ofPerson("ann"), 0, 10);

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo("administrator");
            assertThat(entry.what()).isEqualTo(JournalEntry.What.PLACE);
            assertThat(entry.wasMember()).isTrue();
            assertThat(entry.isMember()).isFalse();
            assertThat(entry.reasons()).isEqualTo("PUPIL");
            assertThat(entry.failureKind()).isEqualTo("PERSON");
            assertThat(entry.answeredAt()).isNotNull();
        });
    }

    @Test
    @Tag("AH-15")
    void the_journal_tells_when_who_had_waited_for_a_link_has_joined() {
        bench.school.unlinked("ann");
        bench.initialise();
        bench.school.person("ann");
        Run run = bench.change();

        assertThat(bench.store.journal().page(JournalFilter.all(School.ID).ofRun(run.id()), 0, 10))
                .extracting(JournalEntry::what, JournalEntry::person)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(JournalEntry.What.CAUGHT_UP, "ann"));
    }

    @Test
    @Tag("AH-5")
    void what_was_changed_by_hand_in_the_messenger_is_found_told_of_and_put_right() {
        bench.initialise();
        members("8 К").remove("vk-ann");
        members("8 К").put("somebody", false);
        members("8 К").put("vk-bob", true);
        bench.clock.forward(Duration.ofHours(2));

        bench.work();

        assertThat(members("8 К"))
                .containsKey("vk-ann")
                .doesNotContainKey("somebody")
                .containsEntry("vk-bob", false);
        assertThat(bench.store.journal().page(JournalFilter.all(School.ID), 0, 100))
                .filteredOn(entry -> entry.what() == JournalEntry.What.FOUND)
                .extracting(JournalEntry::person, JournalEntry::detail)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("ann", "LEFT"),
                        org.assertj.core.groups.Tuple.tuple("messenger:somebody", "STRANGER"),
                        org.assertj.core.groups.Tuple.tuple("bob", "ADMIN_GIVEN"));
    }

    @Test
    @Tag("AH-5")
    void what_was_changed_by_hand_in_the_messenger_stays_where_the_organisation_wants_it_so() {
        bench.configs.change(School.ID, Map.of(OrganisationConfigs.DRIFT, "keep"), Map.of());
        bench.initialise();
        members("8 К").remove("vk-ann");
        bench.clock.forward(Duration.ofHours(2));

        bench.work();
        bench.work();

        assertThat(members("8 К")).doesNotContainKey("vk-ann");
    }

    @Test
    @Tag("CH-6")
    void the_invitation_link_of_a_closed_chat_leads_nowhere() {
        bench.school.schoolClass("1 А", "other", "kid");
        bench.school.unlinked("kid");
        bench.initialise();
        bench.school.person("kid");
        bench.change();
        bench.school.dissolve("1 А");

        bench.change();

        assertThat(bench.messenger.requests.stream().flatMap(List::stream))
                .anyMatch(Operation.RenewLink.class::isInstance);
    }
}
