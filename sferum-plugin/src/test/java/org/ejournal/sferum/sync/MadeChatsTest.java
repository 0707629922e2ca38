package org.ejournal.sferum.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.ChatState;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.HandMade.About;
import org.ejournal.sferum.rules.MadeChat;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.PlannedAction.CreateChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Chats that people made by hand are kept in step, and those that they deleted stay deleted. */
class MadeChatsTest {
    private static final ChatKey TRIP = ChatKey.byHand(ChatKind.OTHER, "trip");
    private static final ChatKey CLASS = ChatKey.schoolClass(new ClassId("8 К"));
    private static final Set<ChatKind> BY_RULES = EnumSet.of(ChatKind.STAFF, ChatKind.CLASS, ChatKind.PARENTS);
    private static final PersonId HEAD = new PersonId("administrator");

    private final Bench bench = new Bench("net-school");

    @BeforeEach
    void school() {
        bench.school
                .teacher("teacher")
                .teacher("other")
                .schoolClass("8 К", "teacher", "ann", "bob")
                .parent("mother", "ann");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void make(ChatKey key, String title, Follows follows) {
        bench.store.decisions().make(School.ID, new MadeChat(key, title, follows), HEAD, bench.clock.instant());
        bench.store
                .decisions()
                .record(
                        School.ID,
                        Set.of(
                                new HandMade(key, new PersonId("other"), About.MEMBER, true),
                                new HandMade(key, new PersonId("other"), About.ADMIN, true)),
                        HEAD,
                        bench.clock.instant());
    }

    private void trip() {
        make(TRIP, "Поход", Follows.nobody());
        put(TRIP, "Поход", new WantedMember(TRIP.value(), "other", true, true, "BY_HAND"));
    }

    /** As the service writes it. */
    private void put(ChatKey key, String title, WantedMember... members) {
        bench.store
                .ledger()
                .applyByHand(
                        School.ID,
                        new LedgerChange(
                                List.of(wanted(key, title, ChatState.ACTIVE)),
                                List.of(),
                                List.of(members),
                                List.of(),
                                List.of(),
                                List.of()),
                        HEAD);
    }

    private static WantedChat wanted(ChatKey key, String title, ChatState state) {
        return new WantedChat(key.value(), key.kind(), title, "", "", "", state);
    }

    private void delete(ChatKey key, String title, String... people) {
        bench.store.decisions().delete(School.ID, Set.of(key), HEAD, bench.clock.instant(), bench.clock.instant());
        bench.store
                .ledger()
                .applyByHand(
                        School.ID,
                        new LedgerChange(
                                List.of(),
                                List.of(wanted(key, title, ChatState.DELETED)),
                                List.of(people).stream()
                                        .map(person -> new WantedMember(key.value(), person, false, false, ""))
                                        .toList(),
                                List.of(),
                                List.of(),
                                List.of()),
                        HEAD);
        bench.store.looks().askByHand(School.ID);
        bench.work();
    }

    private void initialise() {
        Run run = bench.request(BY_RULES);
        bench.work();
        assertThat(bench.run(run.id()).state()).isEqualTo(Run.State.DONE);
    }

    private Map<String, Boolean> members(String title) {
        return bench.messenger.chat(title).members;
    }

    private ChatRow row(ChatKey key) {
        return bench.store.ledger().find(School.ID, key).orElseThrow();
    }

    @Test
    @Tag("CM-4")
    @Tag("AH-8")
    void one_reaches_the_messenger_once_and_brings_no_others_along() {
        trip();

        bench.change();
        bench.change();
        bench.work();

        assertThat(bench.messenger.chats).hasSize(1);
        assertThat(members("Поход")).isEqualTo(Map.of("vk-other", true));
    }

    @Test
    @Tag("CM-4")
    void one_of_a_kind_that_the_rules_make_brings_none_of_theirs_along() {
        ChatKey key = ChatKey.byHand(ChatKind.CLASS, "both");
        make(key, "Оба класса", Follows.nobody());
        put(key, "Оба класса");

        bench.change();

        assertThat(bench.messenger.chats).hasSize(1);
        assertThat(members("Оба класса")).isEqualTo(Map.of("vk-other", true));
    }

    @Test
    @Tag("CH-5")
    void an_initialisation_and_exchanges_leave_it_as_it_is() {
        trip();
        initialise();
        bench.work();

        assertThat(members("Поход")).isEqualTo(Map.of("vk-other", true));
        assertThat(row(TRIP).state()).isEqualTo(ChatState.ACTIVE);
    }

    @Test
    @Tag("CH-5")
    void who_leaves_the_school_leaves_it() {
        trip();
        bench.change();
        bench.school.dismiss("other");

        bench.change();

        assertThat(members("Поход")).isEmpty();
    }

    @Test
    @Tag("CH-6")
    void one_of_a_class_is_closed_with_it() {
        ChatKey key = ChatKey.byHand(ChatKind.CLASS, "trip");
        make(key, "", Follows.schoolClass(new ClassId("8 К")));
        put(key, "8 К класс");
        bench.change();
        assertThat(members("8 К класс")).containsKeys("vk-ann", "vk-teacher", "vk-other");

        bench.school.schoolClass("9", "teacher", "ann", "bob").dissolve("8 К");
        bench.change();
        bench.sync
                .held(Bench.administrator())
                .ifPresent(held -> bench.sync.carryOut(Bench.administrator(), held.id(), List.of()));
        bench.work();

        assertThat(row(key).state()).isEqualTo(ChatState.CLOSED);
        assertThat(members("8 К класс (чат закрыт)")).isEmpty();
    }

    @Test
    @Tag("CM-8")
    void a_default_chat_deleted_by_hand_stays_deleted_until_somebody_initialises_and_is_a_new_one_then() {
        initialise();
        delete(CLASS, "8 К класс (чат закрыт)", "ann", "bob", "teacher");
        assertThat(members("8 К класс (чат закрыт)")).isEmpty();

        bench.school.schoolClass("8 К", "teacher", "ann", "bob", "cid");
        bench.change();
        bench.work();
        assertThat(row(CLASS).state()).isEqualTo(ChatState.DELETED);
        assertThat(bench.store.decisions().deleted(School.ID)).hasSize(1);

        assertThat(bench.sync.preview(Bench.administrator(), BY_RULES).chats())
                .flatExtracting(ChatPlan::actions)
                .contains(new CreateChat(CLASS, "8 К класс", true));
        initialise();
        assertThat(row(CLASS).state()).isEqualTo(ChatState.ACTIVE);
        assertThat(members("8 К класс")).containsOnlyKeys("vk-ann", "vk-bob", "vk-cid", "vk-teacher");
        assertThat(members("8 К класс (чат закрыт)")).isEmpty();
        assertThat(bench.store.decisions().deleted(School.ID)).isEmpty();

        bench.change();
        assertThat(row(CLASS).state()).isEqualTo(ChatState.ACTIVE);
    }

    @Test
    @Tag("CM-8")
    void one_made_by_hand_and_deleted_is_made_again_by_nobody() {
        trip();
        bench.change();
        delete(TRIP, "Поход (чат закрыт)", "other");

        bench.initialise();
        bench.change();

        assertThat(row(TRIP).state()).isEqualTo(ChatState.DELETED);
        assertThat(members("Поход (чат закрыт)")).isEmpty();
    }

    @Test
    @Tag("CM-8")
    void what_a_look_wrote_that_began_before_the_deletion_is_put_right_at_the_next() {
        initialise();
        delete(CLASS, "8 К класс (чат закрыт)", "ann", "bob", "teacher");
        bench.store
                .ledger()
                .apply(
                        School.ID,
                        new LedgerChange(
                                List.of(),
                                List.of(new WantedChat(
                                        CLASS.value(),
                                        ChatKind.CLASS,
                                        "8 К класс",
                                        "8 К",
                                        "8 К",
                                        "",
                                        ChatState.ACTIVE)),
                                List.of(new WantedMember(CLASS.value(), "ann", true, false, "PUPIL")),
                                List.of(),
                                List.of(),
                                List.of()),
                        0);

        bench.change();

        assertThat(row(CLASS).state()).isEqualTo(ChatState.DELETED);
        assertThat(members("8 К класс (чат закрыт)")).isEmpty();
    }
}
