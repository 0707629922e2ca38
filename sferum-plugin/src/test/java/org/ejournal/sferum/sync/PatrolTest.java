package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.patrol.Finding;
import org.ejournal.sferum.sync.patrol.Finding.What;
import org.ejournal.sferum.sync.patrol.Patrol;
import org.ejournal.sferum.sync.patrol.Patrolled;
import org.ejournal.sferum.sync.plan.Question;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of changes that people make by hand in the messenger. */
@Tag("AH-5")
class PatrolTest {
    private final Bench bench = new Bench("electronic-school");

    @BeforeEach
    void school() {
        bench.school.teacher("teacher").schoolClass("8 К", "teacher", "ann", "bob");
        bench.store.connections().belongs(School.ID, "7", "9");
        bench.initialise();
        bench.patrol(Drift.REPAIR);
        bench.clock.forward(Patrol.ROUND);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private FakeMessenger.Chat chat() {
        return bench.messenger.chat("8 К");
    }

    private long id() {
        return row().id();
    }

    private ChatRow row() {
        return bench.store.ledger().read(School.ID).chats().stream()
                .filter(row -> row.title().equals("8 К"))
                .findFirst()
                .orElseThrow();
    }

    private Finding about(String who, What what) {
        return new Finding(id(), who, what, "");
    }

    @Test
    void where_nothing_has_changed_nothing_is_found_and_nothing_is_sent() {
        int requests = bench.messenger.requests.size();

        assertThat(bench.patrol(Drift.REPAIR)).isEqualTo(new Patrolled(List.of(), null));
        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.requests).hasSize(requests);
    }

    @Test
    void what_was_changed_by_hand_is_found_and_put_right() {
        chat().members.remove("vk-ann");
        chat().members.put("vk-bob", true);
        chat().members.put("vk-teacher", false);
        chat().members.put("someone", false);
        chat().title = "Наш чат";

        FakeMessenger.Chat changed = bench.messenger.chat("Наш чат");
        assertThat(bench.patrol(Drift.REPAIR).findings())
                .containsExactlyInAnyOrder(
                        about("ann", What.LEFT),
                        about("bob", What.ADMIN_GIVEN),
                        about("teacher", What.ADMIN_TAKEN),
                        about("messenger:someone", What.STRANGER),
                        new Finding(id(), "", What.RENAMED, "Наш чат"));

        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(changed.title).isEqualTo("8 К");
        assertThat(changed.members)
                .containsOnlyKeys("vk-ann", "vk-bob", "vk-teacher")
                .containsEntry("vk-bob", false)
                .containsEntry("vk-teacher", true);
        bench.clock.forward(Patrol.ROUND);
        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
    }

    @Test
    void what_was_changed_by_hand_may_be_kept() {
        int requests = bench.messenger.requests.size();
        FakeMessenger.Chat changed = chat();
        changed.members.remove("vk-ann");
        changed.members.put("vk-bob", true);
        changed.members.put("someone", true);
        changed.title = "Наш чат";
        long id = id();

        assertThat(bench.patrol(Drift.KEEP).findings())
                .extracting(Finding::chat)
                .containsOnly(id);
        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(bench.messenger.requests).hasSize(requests);

        bench.clock.forward(Patrol.ROUND);
        assertThat(bench.patrol(Drift.KEEP).findings()).isEmpty();
        bench.clock.forward(Patrol.ROUND);
        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
        bench.initialise();
        assertThat(changed.members).containsOnlyKeys("vk-ann", "vk-bob", "vk-teacher");
        assertThat(changed.title).isEqualTo("8 К");
    }

    @Test
    @Tag("CH-3")
    void who_was_let_stay_leaves_when_the_roster_says_so() {
        chat().members.put("vk-bob", true);
        bench.patrol(Drift.KEEP);

        bench.school.schoolClass("8 К", "teacher", "ann");
        bench.initialise();

        assertThat(chat().members).containsOnlyKeys("vk-ann", "vk-teacher");
    }

    @Test
    void whose_role_changes_while_they_are_let_stay_are_still_let_stay() {
        chat().members.put("someone", false);
        bench.patrol(Drift.KEEP);
        chat().members.put("someone", true);
        bench.clock.forward(Patrol.ROUND);

        assertThat(bench.patrol(Drift.KEEP).findings()).containsExactly(about("messenger:someone", What.ADMIN_GIVEN));
        bench.initialise();
        assertThat(chat().members).containsEntry("someone", true);
    }

    @Test
    void somebody_of_the_organisation_in_a_chat_that_is_not_theirs_is_named_as_themselves() {
        bench.school.person("guest");
        bench.initialise();
        chat().members.put("vk-guest", false);

        assertThat(bench.patrol(Drift.REPAIR).findings()).containsExactly(about("guest", What.CAME_IN));
        bench.initialise();
        assertThat(chat().members).doesNotContainKey("vk-guest");
    }

    @Test
    void the_service_user_is_no_stranger() {
        chat().serviceIsIn = true;

        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
    }

    @Test
    void while_the_service_user_is_not_known_nothing_is_read_lest_it_be_taken_for_a_stranger() {
        bench.store.connections().belongs(School.ID, "7", "");
        bench.messenger.readings.clear();

        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
        assertThat(bench.messenger.readings).isEmpty();

        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);
        bench.patrol(Drift.REPAIR);
        assertThat(bench.messenger.readings).isNotEmpty();
    }

    @Test
    void a_stranger_who_has_left_is_forgotten() {
        chat().members.put("someone", false);
        bench.patrol(Drift.KEEP);
        chat().members.remove("someone");
        bench.clock.forward(Patrol.ROUND);

        assertThat(bench.patrol(Drift.KEEP).findings()).containsExactly(about("messenger:someone", What.LEFT));
        assertThat(bench.store.observations().places(List.of(id()))).hasSize(3);
    }

    @Test
    @Tag("AC-6")
    void a_stranger_who_links_the_account_is_a_stranger_no_more() {
        chat().members.put("vk-zoe", false);
        bench.patrol(Drift.KEEP);
        bench.school.schoolClass("8 К", "teacher", "ann", "bob", "zoe");
        bench.store
                .ledger()
                .apply(
                        School.ID,
                        bench.looker
                                .look(School.ID, Question.about(Bench.ALL))
                                .whole()
                                .change(),
                        0);
        bench.clock.forward(Patrol.ROUND);

        assertThat(bench.patrol(Drift.KEEP).findings()).containsExactly(about("zoe", What.JOINED));
        assertThat(bench.store.observations().places(List.of(id())))
                .extracting(place -> place.person())
                .containsExactly("ann", "bob", "teacher", "zoe");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("AH-12")
    void who_was_invited_and_has_joined_is_in_the_chat_and_gets_the_role(Drift edits) {
        bench.messenger.capabilities.remove(Capability.ADD_MEMBER);
        bench.school.unlinked("new").schoolClass("8 К", "new", "ann", "bob");
        bench.initialise();
        bench.school.person("new");
        assertThat(bench.initialise().notAddable()).isEqualTo(2);

        chat().members.put("vk-new", false);
        bench.store.observations().ask(School.ID, row().remoteId(), bench.clock.instant());
        assertThat(bench.patrol(edits).findings()).containsExactly(about("new", What.JOINED));
        assertThat(bench.initialise().notAddable()).isEqualTo(1);
        assertThat(chat().members).containsEntry("vk-new", true);
    }

    @Test
    void who_is_in_by_two_accounts_is_left_to_the_delivery() {
        chat().members.put("other", false);
        bench.store.jdbc().update("UPDATE sferum.account SET messenger_id = 'other' WHERE person_id = 'ann'");

        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
        bench.deliver(() -> false);
        assertThat(chat().members).containsKey("vk-ann");
    }

    @Test
    void a_chat_that_can_be_read_no_more_is_named_and_stops_no_other() {
        String gone = row().remoteId();
        bench.messenger.hide = chat -> chat.equals(gone) ? new MessengerFailure(Kind.RIGHTS, 917, "no", false) : null;
        bench.messenger.chat("Учительская").members.remove("vk-teacher");

        assertThat(bench.patrol(Drift.REPAIR).findings())
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(What.UNREADABLE, What.LEFT);
        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
    }

    @Test
    void a_chat_that_cannot_be_read_just_now_is_read_the_next_time() {
        String slow = row().remoteId();
        chat().members.remove("vk-ann");
        bench.messenger.hide = chat -> chat.equals(slow) ? FakeMessenger.failure(Kind.TROUBLE) : null;
        assertThat(bench.patrol(Drift.REPAIR)).isEqualTo(new Patrolled(List.of(), null));

        bench.messenger.hide = chat -> null;
        assertThat(bench.patrol(Drift.REPAIR).findings()).containsExactly(about("ann", What.LEFT));
    }

    @Test
    void a_messenger_in_trouble_ends_the_patrol_with_the_reason() {
        bench.messenger.goAway();

        assertThat(bench.patrol(Drift.REPAIR)).isEqualTo(new Patrolled(List.of(), FakeMessenger.failure(Kind.TROUBLE)));
    }

    @Test
    void people_beyond_the_first_page_are_read_too() {
        bench.messenger.membersPage = 2;
        chat().members.put("zzz", false);

        assertThat(bench.patrol(Drift.REPAIR).findings()).containsExactly(about("messenger:zzz", What.STRANGER));
    }

    private void manyChats() {
        for (int i = 0; i < 60; i++) {
            bench.school.schoolClass("класс " + i, "teacher", "p" + i);
        }
        bench.initialise();
        bench.clock.forward(Patrol.ROUND);
        bench.messenger.readings.clear();
    }

    @Test
    void as_many_chats_as_fit_are_read_in_one_request_and_none_twice_in_a_round() {
        manyChats();
        bench.patrol(Drift.REPAIR);
        bench.patrol(Drift.REPAIR);

        assertThat(bench.messenger.readings.stream().map(List::size)).containsExactly(24, 24, 24, 24, 24, 3);
        assertThat(bench.messenger.readings.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    @Tag("AH-7")
    void news_ends_the_patrol_and_the_next_one_goes_on_where_it_stopped() {
        manyChats();
        bench.patrol.patrol(
                School.ID,
                bench.messenger,
                Drift.REPAIR,
                () -> false,
                () -> bench.messenger.readings.size() == 2,
                Interlude.NONE);
        assertThat(bench.messenger.readings).hasSize(2);

        bench.patrol(Drift.REPAIR);
        assertThat(bench.messenger.readings.stream().flatMap(List::stream))
                .hasSize(123)
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("AH-7")
    void what_is_urgent_is_seen_to_before_each_reading() {
        manyChats();
        List<Integer> readBefore = new java.util.ArrayList<>();

        bench.patrol.patrol(
                School.ID,
                bench.messenger,
                Drift.REPAIR,
                () -> false,
                () -> false,
                () -> readBefore.add(bench.messenger.readings.size()));

        assertThat(readBefore).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void a_halt_ends_the_patrol_before_the_next_request() {
        manyChats();
        bench.patrol.patrol(
                School.ID,
                bench.messenger,
                Drift.REPAIR,
                () -> bench.messenger.readings.size() == 2,
                () -> false,
                Interlude.NONE);

        assertThat(bench.messenger.readings).hasSize(2);
    }

    @Test
    @Tag("AH-8")
    void who_stood_still_while_reading_writes_nothing_down() {
        chat().members.remove("vk-ann");
        bench.messenger.whileAsking = () -> bench.clock.forward(Duration.ofMinutes(1));

        assertThat(bench.patrol(Drift.REPAIR).findings()).isEmpty();
        assertThat(bench.initialise().state()).isEqualTo(Run.State.DONE);
        assertThat(chat().members).doesNotContainKey("vk-ann");
    }

    @Test
    @Tag("AH-7")
    void reading_takes_a_tenth_of_the_rate() {
        bench.messenger.rate = 20;
        manyChats();
        Governor governor = new Governor(bench.clock::nanos);
        Patrol patrol = new Patrol(
                bench.store.observations(),
                bench.store.ledger(),
                bench.store.connections(),
                governor,
                bench.clock,
                bench.clock);
        Instant start = bench.clock.instant();
        List<Instant> asked = new java.util.ArrayList<>();
        bench.messenger.whileAsking = () -> asked.add(bench.clock.instant());

        patrol.patrol(School.ID, bench.messenger, Drift.REPAIR, () -> false, () -> false, Interlude.NONE);

        assertThat(asked).hasSize(6);
        for (int i = 2; i < asked.size(); i++) {
            assertThat(Duration.between(asked.get(i - 2), asked.get(i))).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
        assertThat(Duration.between(start, bench.clock.instant())).isLessThan(Duration.ofSeconds(5));
    }
}
