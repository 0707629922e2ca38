package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registration.State;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.ledger.decision.Deletion;
import org.ejournal.sferum.ledger.journal.JournalEntry;
import org.ejournal.sferum.ledger.journal.JournalFilter;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.ledger.trial.Trial;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.ledger.trial.Verdict;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.MadeChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the ledger promises, on whatever database. */
abstract class LedgerSuite {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final Instant NOW = Instant.parse("2026-09-01T05:00:00Z");

    private TestLedger store;
    private Ledger ledger;

    abstract TestLedger openStore();

    private static Scope scope(long run) {
        return new Scope(SCHOOL, run, EnumSet.allOf(ChatKind.class));
    }

    @BeforeEach
    void open() {
        store = openStore();
        ledger = store.ledger();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static LedgerChange aClass(String teacher, String... pupils) {
        List<WantedMember> members = new java.util.ArrayList<>();
        members.add(new WantedMember("CLASS:8k", teacher, true, true, "CLASS_TEACHER"));
        List.of(pupils).forEach(pupil -> members.add(new WantedMember("CLASS:8k", pupil, true, false, "PUPIL")));
        return new LedgerChange(
                List.of(new WantedChat("CLASS:8k", ChatKind.CLASS, "8 К", "8k", "8 К", "", ChatState.ACTIVE)),
                List.of(),
                members,
                List.of(new Account(teacher, "1"), new Account("ann", "2")),
                List.of(),
                List.of(
                        new PersonRow(teacher, "Орлова", "Анна", ""),
                        new PersonRow("ann", "Ёлкина", "Яна", "Ивановна")));
    }

    /** The chat as it is about to be asked for. */
    private List<ChatRow> asked() {
        return ledger.read(SCHOOL).chats().stream()
                .filter(row -> row.id() == chat())
                .toList();
    }

    private static LedgerChange members(WantedMember... members) {
        return new LedgerChange(List.of(), List.of(), List.of(members), List.of(), List.of(), List.of());
    }

    private long chat() {
        return ledger.read(SCHOOL).chats().get(0).id();
    }

    private void exists(String remoteId, String... members) {
        long chat = chat();
        ledger.settle(
                new Settlement(
                        List.of(new Settlement.ChatTruth(chat, remoteId, "8 К", "", "")),
                        List.of(members).stream()
                                .map(member -> new Settlement.MemberTruth(
                                        chat, member, member.equals("ann") ? "2" : "1", false))
                                .toList(),
                        List.of(),
                        List.of()),
                0);
    }

    @Test
    @Tag("PL-4")
    void the_tables_are_made_once_and_an_up_to_date_schema_is_left_alone() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);

        new LedgerSchema(store.dataSource()).upgrade();

        assertThat(ledger.read(SCHOOL).members()).hasSize(2);
    }

    private static Link linked(String person, String account) {
        return new Link(person, OTHER.value(), account, "", Link.State.LINKED, "", NOW);
    }

    @Test
    @Tag("AC-8")
    void who_decided_keeps_what_they_decided_and_whose_an_account_is_is_known_everywhere() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        LinkBook book = store.links();

        assertThat(book.linkFirst(linked("bob", "3"))).isTrue();
        assertThat(book.linkFirst(linked("bob", "4"))).isFalse();
        assertThat(book.linkFirst(linked("carl", "3"))).isFalse();
        assertThat(book.linkFirst(linked("carl", "2"))).isFalse();
        book.unlink(SCHOOL, new PersonId("ann"), NOW);
        assertThat(book.linkFirst(linked("ann", "5"))).isFalse();

        assertThat(book.owners(List.of("1", "2", "3", "9")))
                .isEqualTo(Map.of("1", Set.of(new PersonId("teacher")), "3", Set.of(new PersonId("bob"))));
        assertThat(book.owners(List.of())).isEmpty();
        assertThat(book.of(List.of(new PersonId("bob"), new PersonId("nobody"))))
                .extracting(Link::messengerId)
                .containsExactly("3");
    }

    @Test
    void what_was_written_is_read() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);

        LedgerState state = ledger.read(SCHOOL);
        assertThat(state.chats())
                .singleElement()
                .isEqualTo(new ChatRow(
                        chat(),
                        "CLASS:8k",
                        ChatKind.CLASS,
                        "8 К",
                        "8k",
                        "8 К",
                        "",
                        "",
                        "",
                        "",
                        "",
                        false,
                        ChatState.ACTIVE,
                        false,
                        false));
        assertThat(state.members())
                .containsExactlyInAnyOrder(
                        new MemberRow(chat(), "teacher", true, true, "CLASS_TEACHER", "", false, true),
                        new MemberRow(chat(), "ann", true, false, "PUPIL", "", false, true));
        assertThat(state.accounts()).hasSize(2);
        assertThat(state.people()).contains(new PersonRow("ann", "Ёлкина", "Яна", "Ивановна"));
    }

    @Test
    @Tag("RR-3")
    void two_organisations_with_the_same_classes_stay_apart() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        ledger.apply(OTHER, aClass("teacher", "ann", "bob"), 0);

        assertThat(ledger.read(SCHOOL).members()).hasSize(2);
        assertThat(ledger.read(OTHER).members()).hasSize(3);
        assertThat(ledger.work(scope(0)).chats()).hasSize(1);
    }

    @Test
    void a_chat_carries_its_count_and_its_admins_names_for_lists() {
        ledger.apply(SCHOOL, aClass("teacher", "ann", "bob"), 0);

        assertThat(store.jdbc().queryForMap("SELECT member_count, admin_names FROM sferum.chat"))
                .containsEntry("member_count", 3)
                .containsEntry("admin_names", "Орлова Анна");
    }

    @Test
    void the_work_is_where_wanted_and_true_differ() {
        ledger.apply(SCHOOL, aClass("teacher", "ann", "bob"), 0);

        Work work = ledger.work(scope(1));

        assertThat(work.chats()).extracting(ChatRow::title).containsExactly("8 К");
        assertThat(work.members())
                .containsExactly(
                        new OpenMember(chat(), "ann", "2", false, "", false),
                        new OpenMember(chat(), "teacher", "1", true, "", false));
        assertThat(countOpen()).isEqualTo(3);
        assertThat(ledger.waitingForLink(SCHOOL)).isEqualTo(1);
    }

    @Test
    void who_is_in_with_the_wrong_role_is_still_open() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "ann", "teacher");

        assertThat(ledger.work(scope(1)).members())
                .containsExactly(new OpenMember(chat(), "teacher", "1", true, "1", false));
        assertThat(ledger.remoteIds(SCHOOL)).containsExactly("77");
    }

    @Test
    void nothing_is_open_when_all_is_true() {
        ledger.apply(SCHOOL, aClass("teacher", "ann", "bob"), 0);
        exists("77", "ann");
        ledger.settle(
                new Settlement(
                        List.of(),
                        List.of(new Settlement.MemberTruth(chat(), "teacher", "1", true)),
                        List.of(),
                        List.of()),
                0);

        assertThat(ledger.work(scope(1))).isEqualTo(new Work(List.of(), List.of()));
        assertThat(countOpen()).isZero();
    }

    @Test
    void who_is_unwanted_stays_in_the_ledger_until_gone_and_is_then_forgotten() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "ann", "teacher");

        ledger.apply(SCHOOL, members(new WantedMember("CLASS:8k", "ann", false, false, "")), 0);
        assertThat(ledger.work(scope(1)).members()).contains(new OpenMember(chat(), "ann", "", false, "2", false));

        ledger.settle(
                new Settlement(
                        List.of(), List.of(new Settlement.MemberTruth(chat(), "ann", "", false)), List.of(), List.of()),
                0);
        assertThat(ledger.read(SCHOOL).members()).extracting(MemberRow::person).containsExactly("teacher");
    }

    @Test
    @Tag("AC-5")
    void who_has_lost_the_account_should_be_in_no_chat() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "ann", "teacher");

        ledger.apply(
                SCHOOL, new LedgerChange(List.of(), List.of(), List.of(), List.of(), List.of("ann"), List.of()), 0);

        assertThat(ledger.work(scope(1)).members()).contains(new OpenMember(chat(), "ann", "", false, "2", false));
    }

    @Test
    @Tag("AH-6")
    void what_failed_in_a_run_is_left_out_of_that_run_and_open_in_the_next() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "teacher");
        ledger.settle(
                new Settlement(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Settlement.FailedMember(
                                chat(), "ann", new Failure("PERSON", 15, "x".repeat(900))))),
                5);

        assertThat(ledger.work(scope(5)).members())
                .extracting(OpenMember::person)
                .containsExactly("teacher");
        assertThat(ledger.work(scope(6)).members())
                .extracting(OpenMember::person)
                .contains("ann");
        assertThat(store.runs().remarks(5, 10))
                .containsExactly(new Remark("8 К", "Ёлкина Яна Ивановна", "PERSON", 15, "x".repeat(500)));
    }

    @Test
    @Tag("AH-8")
    void an_intended_chat_is_remembered_until_its_truth_is_known() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        ledger.intend(asked(), NOW);
        assertThat(ledger.intended(SCHOOL)).extracting(ChatRow::intended).containsExactly(true);

        exists("77");
        assertThat(ledger.intended(SCHOOL)).isEmpty();

        ledger.intend(asked(), NOW);
        ledger.withdraw(List.of(chat()));
        assertThat(ledger.intended(SCHOOL)).isEmpty();
    }

    @Test
    void a_stranger_found_in_a_chat_is_known_and_unwanted() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        ledger.settle(
                new Settlement(
                        List.of(),
                        List.of(new Settlement.MemberTruth(chat(), "zoe", "9", false)),
                        List.of(),
                        List.of()),
                0);

        assertThat(ledger.read(SCHOOL).members())
                .contains(new MemberRow(chat(), "zoe", false, false, "", "9", false, true));
    }

    @Test
    void many_rows_are_written_in_one_go() {
        String[] pupils = IntStream.range(0, 12_000).mapToObj(i -> "p" + i).toArray(String[]::new);

        ledger.apply(SCHOOL, aClass("teacher", pupils), 0);

        assertThat(ledger.read(SCHOOL).members()).hasSize(12_001);
    }

    @Test
    @Tag("CM-9")
    void however_many_ask_at_once_one_run_is_open() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Long> click = () -> store.runs()
                    .open(SCHOOL, Runs.Request.of(EnumSet.of(ChatKind.CLASS), new PersonId("a"), NOW))
                    .id();
            List<Future<Long>> clicks = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> click).toList());
            Set<Long> runs = new java.util.HashSet<>();
            for (Future<Long> each : clicks) {
                runs.add(each.get());
            }
            assertThat(runs).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Tag("CM-9")
    void a_run_is_kept_from_the_request_to_the_end() {
        Runs runs = store.runs();
        Run run = runs.open(
                SCHOOL, Runs.Request.of(EnumSet.of(ChatKind.CLASS, ChatKind.PARENTS), new PersonId("a"), NOW));
        assertThat(run.kinds()).containsExactly(ChatKind.CLASS, ChatKind.PARENTS);
        assertThat(runs.ready(NOW)).containsExactly(SCHOOL);

        runs.started(run.id(), new Runs.Plan(10, 1, 8, 2, 3), NOW);
        runs.paused(run.id(), Run.State.WAITING, new Failure("TROUBLE", 10, "Internal"), NOW.plusSeconds(5), 1);
        assertThat(runs.ready(NOW)).isEmpty();
        assertThat(runs.ready(NOW.plusSeconds(5))).containsExactly(SCHOOL);

        runs.resumed(run.id());
        runs.finished(run.id(), Run.State.DONE, Failure.none(), new Runs.Outcome(4, 0), NOW.plusSeconds(9));
        Run ended = runs.newest(SCHOOL).orElseThrow();
        assertThat(ended.state()).isEqualTo(Run.State.DONE);
        assertThat(ended.finishedAt()).isEqualTo(NOW.plusSeconds(9));
        assertThat(ended.waitingForLink()).isEqualTo(4);
        assertThat(runs.open(SCHOOL)).isEmpty();
        assertThat(runs.find(OTHER, run.id())).isEmpty();
        assertThat(runs.ready(NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    @Tag("OS-2")
    void what_is_known_of_tokens_is_kept_for_each_organisation() {
        Connections connections = store.connections();
        assertThat(connections.of(SCHOOL).state()).isEqualTo(ConnectionState.State.NONE);

        connections.note(SCHOOL, ConnectionState.State.UNPROVEN, Failure.none(), NOW);
        assertThat(connections.unproven(NOW)).containsExactly(SCHOOL);

        connections.note(SCHOOL, ConnectionState.State.REJECTED, new Failure("TOKEN", 5, "no"), NOW);
        assertThat(connections.of(SCHOOL))
                .isEqualTo(new ConnectionState(ConnectionState.State.REJECTED, NOW, "TOKEN", 5, "no", "", "", "", ""));
        assertThat(connections.of(OTHER).state()).isEqualTo(ConnectionState.State.NONE);
    }

    @Test
    @Tag("AC-8")
    void two_people_may_exchange_their_accounts() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);

        ledger.apply(
                SCHOOL,
                new LedgerChange(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Account("teacher", "2"), new Account("ann", "1")),
                        List.of(),
                        List.of()),
                0);

        assertThat(ledger.accounts(SCHOOL))
                .containsExactlyInAnyOrder(new Account("teacher", "2"), new Account("ann", "1"));
    }

    @Test
    @Tag("CM-9")
    void what_is_open_in_kinds_that_nobody_ticked_is_no_work() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);

        Scope staffOnly = new Scope(SCHOOL, 1, EnumSet.of(ChatKind.STAFF));

        assertThat(ledger.work(staffOnly)).isEqualTo(new Work(List.of(), List.of()));
        assertThat(ledger.openCount(staffOnly)).isZero();
    }

    @Test
    @Tag("AH-6")
    void a_failed_rename_stays_failed_when_something_else_becomes_known_of_the_chat() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "ann", "teacher");
        long chat = chat();
        ledger.apply(
                SCHOOL,
                new LedgerChange(
                        List.of(),
                        List.of(new WantedChat("CLASS:8k", ChatKind.CLASS, "9 К", "8k", "9 К", "", ChatState.ACTIVE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                0);
        ledger.settle(
                new Settlement(
                        List.of(),
                        List.of(),
                        List.of(new Settlement.FailedChat(chat, new Failure("RIGHTS", 925, "no"))),
                        List.of()),
                5);

        ledger.settle(
                new Settlement(
                        List.of(new Settlement.ChatTruth(chat, "77", "8 К", "", "link")),
                        List.of(),
                        List.of(),
                        List.of()),
                5);

        assertThat(store.runs().remarks(5, 10)).containsExactly(new Remark("9 К", "", "RIGHTS", 925, "no"));
    }

    @Test
    @Tag("AH-8")
    void it_is_known_when_a_chat_was_asked_for() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        ledger.intend(asked(), NOW);
        assertThat(ledger.intents(SCHOOL)).containsExactly(new Intent(chat(), NOW, "8 К"));
        assertThat(ledger.intents(OTHER)).isEmpty();

        ledger.intend(asked(), NOW.plusSeconds(5));
        assertThat(ledger.intents(SCHOOL)).containsExactly(new Intent(chat(), NOW.plusSeconds(5), "8 К"));

        exists("77");
        assertThat(ledger.intents(SCHOOL)).isEmpty();
    }

    @Test
    @Tag("AH-8")
    void it_is_known_under_which_title_a_chat_was_asked_for_whatever_it_is_called_since() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        List<ChatRow> asked = asked();
        ledger.apply(SCHOOL, renamed("8 Б"), 0);
        ledger.intend(asked, NOW);
        ledger.apply(SCHOOL, renamed("8 В"), 0);

        assertThat(ledger.intents(SCHOOL)).containsExactly(new Intent(chat(), NOW, "8 К"));
    }

    private static LedgerChange renamed(String title) {
        WantedChat chat = new WantedChat("CLASS:8k", ChatKind.CLASS, title, "8k", "8 К", "", ChatState.ACTIVE);
        return new LedgerChange(List.of(), List.of(chat), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void organisations_that_share_a_community_know_each_others_chats_and_no_others() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77");
        for (OrganisationId organisation : List.of(SCHOOL, OTHER)) {
            store.connections().note(organisation, ConnectionState.State.PROVEN, Failure.none(), NOW);
        }
        assertThat(ledger.remoteIds(OTHER)).isEmpty();

        store.connections().belongs(SCHOOL, "9", "");
        store.connections().belongs(OTHER, "9", "");
        assertThat(ledger.remoteIds(OTHER)).containsExactly("77");
    }

    @Test
    @Tag("OS-2")
    void a_verdict_on_tokens_that_were_replaced_meanwhile_is_not_kept() {
        Connections connections = store.connections();
        connections.note(SCHOOL, ConnectionState.State.UNPROVEN, Failure.none(), NOW);
        ConnectionState asked = connections.of(SCHOOL);
        connections.note(SCHOOL, ConnectionState.State.UNPROVEN, Failure.none(), NOW.plusSeconds(1));

        assertThat(connections.conclude(SCHOOL, asked, ConnectionState.State.REJECTED, Failure.none(), NOW))
                .isFalse();
        assertThat(connections.of(SCHOOL).state()).isEqualTo(ConnectionState.State.UNPROVEN);
    }

    @Test
    @Tag("OS-2")
    void a_candidate_is_accounted_for_once_and_by_who_read_it_first() {
        Connections connections = store.connections();
        ConnectionState before = connections.of(SCHOOL);

        assertThat(connections.take(SCHOOL, before, "one", NOW)).isTrue();
        connections.belongs(SCHOOL, "7", "9", "MANAGE");
        assertThat(connections.take(SCHOOL, before, "other", NOW)).isFalse();
        assertThat(connections.of(SCHOOL))
                .isEqualTo(
                        new ConnectionState(ConnectionState.State.PROVEN, NOW, "", 0, "", "7", "9", "one", "MANAGE"));
        assertThat(connections.take(SCHOOL, connections.of(SCHOOL), "two", NOW)).isTrue();
    }

    @Test
    @Tag("OS-2")
    void what_became_of_a_candidate_is_kept_until_another_one_is_entered() {
        Trials trials = store.trials();
        assertThat(trials.of(SCHOOL)).isEmpty();
        trials.begin(SCHOOL, "one", NOW);
        Verdict verdict = new Verdict(new Failure("TOKEN", 5, "no"), "COMMUNITY_TOKEN", "ANOTHERS", "8");
        trials.conclude(SCHOOL, "one", Trial.State.REFUSED, verdict, NOW.plusSeconds(1));

        assertThat(trials.of(SCHOOL))
                .hasValueSatisfying(trial -> assertThat(trial)
                        .returns(Trial.State.REFUSED, Trial::state)
                        .returns(NOW.plusSeconds(1), Trial::checkedAt)
                        .returns(verdict, Trial::verdict));
        assertThat(trials.due(NOW.plusSeconds(9_999))).isEmpty();

        trials.begin(SCHOOL, "two", NOW.plusSeconds(2));
        trials.conclude(SCHOOL, "one", Trial.State.REFUSED, verdict, NOW.plusSeconds(3));
        trials.forget(SCHOOL, "one");
        assertThat(trials.of(SCHOOL))
                .hasValueSatisfying(trial -> assertThat(trial)
                        .returns("two", Trial::mark)
                        .returns(Trial.State.UNTRIED, Trial::state)
                        .returns(Verdict.none(), Trial::verdict));
        trials.forget(SCHOOL, "two");
        assertThat(trials.of(SCHOOL)).isEmpty();
    }

    @Test
    @Tag("AH-7")
    void a_candidate_that_could_not_be_tried_has_a_rest_first() {
        Trials trials = store.trials();
        trials.begin(SCHOOL, "one", NOW);
        trials.begin(OTHER, "two", NOW);
        assertThat(trials.due(NOW)).containsExactlyInAnyOrder(SCHOOL, OTHER);
        trials.conclude(SCHOOL, "one", Trial.State.UNTRIED, Verdict.unknown(new Failure("TROUBLE", 0, "")), NOW);
        trials.conclude(OTHER, "two", Trial.State.UNTRIED, Verdict.unknown(new Failure("FLOOD", 9, "")), NOW);

        assertThat(trials.due(NOW.plusSeconds(14))).isEmpty();
        assertThat(trials.due(NOW.plusSeconds(15))).containsExactly(SCHOOL);
        assertThat(trials.due(NOW.plusSeconds(900))).containsExactlyInAnyOrder(SCHOOL, OTHER);
    }

    @Test
    @Tag("AH-7")
    void tokens_that_could_not_be_tried_have_a_rest_first() {
        Connections connections = store.connections();
        connections.note(SCHOOL, ConnectionState.State.UNPROVEN, new Failure("TROUBLE", 0, ""), NOW);
        connections.note(OTHER, ConnectionState.State.UNPROVEN, new Failure("FLOOD", 9, ""), NOW);

        assertThat(connections.unproven(NOW.plusSeconds(14))).isEmpty();
        assertThat(connections.unproven(NOW.plusSeconds(15))).containsExactly(SCHOOL);
        assertThat(connections.unproven(NOW.plusSeconds(900))).containsExactlyInAnyOrder(SCHOOL, OTHER);
    }

    @Test
    void a_run_that_was_given_up_is_not_ended_a_second_time() {
        Runs runs = store.runs();
        Run run = runs.open(SCHOOL, Runs.Request.of(EnumSet.of(ChatKind.CLASS), new PersonId("a"), NOW));
        runs.paused(run.id(), Run.State.BLOCKED, new Failure("NEVER", 13, ""), NOW, 0);
        runs.hurry(run.id());
        assertThat(runs.ready(NOW)).containsExactly(SCHOOL);

        runs.finished(run.id(), Run.State.FAILED, new Failure("GIVEN_UP", 0, ""), new Runs.Outcome(0, 0), NOW);
        runs.finished(run.id(), Run.State.DONE, Failure.none(), new Runs.Outcome(0, 0), NOW);

        assertThat(runs.find(SCHOOL, run.id()).orElseThrow().state()).isEqualTo(Run.State.FAILED);
    }

    @Test
    void a_stale_link_is_open_work_until_another_is_known() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        linked("link/1");
        ledger.staleLinks(List.of(chat()));
        assertThat(ledger.work(scope(1)).chats()).extracting(ChatRow::linkStale).containsExactly(true);
        assertThat(countOpen()).isEqualTo(1);

        linked("link/1");
        linked("");
        assertThat(ledger.read(SCHOOL).chats().get(0).linkStale()).isTrue();

        linked("link/2");
        assertThat(ledger.work(scope(1))).isEqualTo(new Work(List.of(), List.of()));
    }

    @Test
    void a_link_that_could_not_be_replaced_stays_failed_when_something_else_becomes_known_of_the_chat() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        linked("link/1");
        ledger.staleLinks(List.of(chat()));
        Failure failure = new Failure("RIGHTS", 931, "no");
        ledger.settle(
                new Settlement(List.of(), List.of(), List.of(new Settlement.FailedChat(chat(), failure)), List.of()),
                5);
        linked("link/1");
        assertThat(store.runs().remarks(5, 10)).containsExactly(new Remark("8 К", "", "RIGHTS", 931, "no"));

        linked("link/2");
        assertThat(store.runs().remarks(5, 10)).isEmpty();
    }

    @Test
    @Tag("CM-11")
    @Tag("AH-15")
    void who_wants_a_link_replaced_is_written_down_once() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        linked("link/1");

        assertThat(ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"))).isTrue();
        assertThat(ledger.renewLink(SCHOOL, chat(), new PersonId("another"))).isFalse();

        assertThat(ledger.linksWait(SCHOOL)).isTrue();
        assertThat(ledger.linksWait(OTHER)).isFalse();
        assertThat(links())
                .extracting(JournalEntry::what, JournalEntry::by)
                .containsExactly(tuple(JournalEntry.What.LINK_RENEWED, "teacher"));
        linked("link/2");
        assertThat(ledger.linksWait(SCHOOL)).isFalse();
    }

    @Test
    @Tag("CM-11")
    void a_link_that_nobody_knows_is_asked_for_and_one_that_was_refused_again() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        linked("");
        assertThat(ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"))).isTrue();
        Failure failure = new Failure("RIGHTS", 919, "no");
        ledger.settle(
                new Settlement(List.of(), List.of(), List.of(new Settlement.FailedChat(chat(), failure)), List.of()),
                5);
        assertThat(ledger.linksWait(SCHOOL)).isFalse();

        assertThat(ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"))).isTrue();

        assertThat(ledger.linksWait(SCHOOL)).isTrue();
        assertThat(ledger.work(scope(5)).chats()).hasSize(1);
        assertThat(links()).extracting(JournalEntry::what).containsOnly(JournalEntry.What.LINK_ASKED);
    }

    @Test
    @Tag("CM-11")
    void a_link_to_be_replaced_is_not_forgotten_before() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        linked("link/1");
        ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"));

        linked("");

        assertThat(ledger.read(SCHOOL).chats()).extracting(ChatRow::inviteLink).containsExactly("link/1");
    }

    @Test
    @Tag("RR-3")
    void the_link_of_another_organisation_or_of_a_chat_that_is_not_made_is_not_replaced() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);

        assertThat(ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"))).isFalse();
        linked("link/1");
        assertThat(ledger.renewLink(OTHER, chat(), new PersonId("teacher"))).isFalse();
        assertThat(links()).isEmpty();
    }

    @Test
    @Tag("CM-6")
    @Tag("CM-11")
    void another_link_is_no_change_of_what_is_wanted_of_a_chat() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        linked("");
        long base = store.journal().newest(SCHOOL, chat());

        ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"));
        linked("link/1");
        ledger.renewLink(SCHOOL, chat(), new PersonId("teacher"));

        assertThat(links()).hasSize(2);
        assertThat(store.journal().between(SCHOOL, chat(), base, store.journal().newest(SCHOOL, chat())))
                .isEmpty();
    }

    private List<JournalEntry> links() {
        return store.journal().page(JournalFilter.all(SCHOOL), 0, 100).stream()
                .filter(entry -> entry.what().name().startsWith("LINK"))
                .toList();
    }

    @Test
    void the_link_of_a_chat_that_does_not_exist_is_no_work() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        ledger.settle(
                new Settlement(
                        List.of(),
                        List.of(),
                        List.of(new Settlement.FailedChat(chat(), new Failure("NEVER", 1, ""))),
                        List.of()),
                5);
        ledger.staleLinks(List.of(chat()));

        assertThat(ledger.work(scope(5)).chats()).isEmpty();
    }

    private void linked(String link) {
        ledger.settle(
                new Settlement(
                        List.of(new Settlement.ChatTruth(chat(), "77", "8 К", "", link)),
                        List.of(new Settlement.MemberTruth(chat(), "teacher", "1", true)),
                        List.of(),
                        List.of()),
                0);
    }

    private static Observation seen(long chat, String person, String member, boolean admin, Kept kept) {
        return new Observation(
                List.of(new Observation.SeenPlace(chat, person, member, admin, kept)), List.of(), List.of(chat));
    }

    @Test
    @Tag("AH-5")
    void what_was_seen_becomes_the_truth_and_so_open_work() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "teacher", "ann");

        store.observations().note(seen(chat(), "ann", "", false, Kept.NONE), NOW);
        store.observations().note(seen(chat(), "messenger:9", "9", false, Kept.NONE), NOW);
        assertThat(ledger.work(scope(1)).members())
                .contains(
                        new OpenMember(chat(), "ann", "2", false, "", false),
                        new OpenMember(chat(), "messenger:9", "", false, "9", false));

        store.observations().note(seen(chat(), "messenger:9", "", false, Kept.NONE), NOW);
        assertThat(store.observations().places(List.of(chat())))
                .extracting(Place::person)
                .containsExactly("ann", "teacher");
    }

    /** Counts what is open, which whoever reads everything is to see as well. */
    private int countOpen() {
        int count = ledger.openCount(scope(1));
        assertThat(ledger.read(SCHOOL).open()).isEqualTo(count > 0);
        return count;
    }

    @Test
    @Tag("AH-5")
    void what_is_kept_is_no_work_until_something_else_is_wanted() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "teacher", "ann");
        store.observations().note(seen(chat(), "teacher", "1", false, Kept.ROLE), NOW);
        store.observations().note(seen(chat(), "ann", "", false, Kept.LEFT), NOW);
        store.observations().note(seen(chat(), "zoe", "9", true, Kept.CAME), NOW);
        assertThat(ledger.work(scope(1))).isEqualTo(new Work(List.of(), List.of()));
        assertThat(countOpen()).isZero();

        ledger.apply(SCHOOL, members(new WantedMember("CLASS:8k", "ann", true, false, "PUPIL SECOND")), 0);
        assertThat(countOpen()).isZero();
        ledger.apply(SCHOOL, members(new WantedMember("CLASS:8k", "ann", true, true, "PUPIL")), 0);
        assertThat(ledger.work(scope(1)).members())
                .extracting(OpenMember::person)
                .containsExactly("ann");

        ledger.apply(SCHOOL, members(new WantedMember("CLASS:8k", "zoe", true, true, "PUPIL")), 0);
        ledger.apply(SCHOOL, members(new WantedMember("CLASS:8k", "zoe", false, false, "")), 0);
        ledger.apply(SCHOOL, members(new WantedMember("CLASS:8k", "teacher", false, false, "")), 0);
        assertThat(ledger.work(scope(1)).members())
                .extracting(OpenMember::person)
                .containsExactly("ann", "teacher", "zoe");
    }

    @Test
    @Tag("AH-5")
    void a_kept_role_keeps_nobody_in_by_an_old_account() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "teacher", "ann");
        store.observations().note(seen(chat(), "teacher", "old", false, Kept.ROLE), NOW);

        assertThat(ledger.work(scope(1)).members())
                .extracting(OpenMember::person)
                .containsExactly("teacher");
    }

    @Test
    @Tag("AH-5")
    void who_keeps_nothing_has_it_all_open() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        exists("77", "teacher", "ann");
        store.observations().note(seen(chat(), "teacher", "1", true, Kept.NONE), NOW);
        store.observations()
                .note(
                        new Observation(
                                List.of(new Observation.SeenPlace(chat(), "ann", "", false, Kept.LEFT)),
                                List.of(new Observation.SeenTitle(chat(), "Наш чат", true)),
                                List.of()),
                        NOW);
        assertThat(countOpen()).isZero();
        assertThat(ledger.read(SCHOOL).chats().get(0).titleKept()).isTrue();

        store.observations().keepNothing(OTHER);
        assertThat(countOpen()).isZero();
        store.observations().keepNothing(SCHOOL);
        assertThat(countOpen()).isEqualTo(2);
        assertThat(ledger.read(SCHOOL).chats().get(0).titleKept()).isFalse();
    }

    @Test
    @Tag("AH-5")
    void a_kept_title_gives_way_to_another_wanted_one() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        exists("77", "teacher");
        store.observations().note(seen(chat(), "teacher", "1", true, Kept.NONE), NOW);
        store.observations()
                .note(
                        new Observation(
                                List.of(),
                                List.of(new Observation.SeenTitle(chat(), "х".repeat(300), true)),
                                List.of()),
                        NOW);
        assertThat(countOpen()).isZero();

        ledger.apply(
                SCHOOL,
                new LedgerChange(
                        List.of(),
                        List.of(new WantedChat("CLASS:8k", ChatKind.CLASS, "9 К", "8k", "9 К", "", ChatState.ACTIVE)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                0);
        assertThat(ledger.work(scope(1)).chats()).extracting(ChatRow::title).containsExactly("9 К");
    }

    private List<Long> due(Instant waiting, Instant all) {
        return store.observations().due(SCHOOL, waiting, all, 10).stream()
                .map(DueChat::id)
                .toList();
    }

    @Test
    @Tag("AH-5")
    void chats_are_read_in_turn_the_asked_for_first_and_then_where_somebody_is_waited_for() {
        List<WantedChat> chats = IntStream.range(0, 4)
                .mapToObj(i -> new WantedChat("OTHER:" + i, ChatKind.OTHER, "чат " + i, "", "", "", ChatState.ACTIVE))
                .toList();
        ledger.apply(
                SCHOOL,
                new LedgerChange(
                        chats,
                        List.of(),
                        List.of(new WantedMember("OTHER:2", "ann", true, false, "PUPIL")),
                        List.of(new Account("ann", "2")),
                        List.of(),
                        List.of()),
                0);
        List<Long> ids = ledger.read(SCHOOL).chats().stream().map(ChatRow::id).toList();
        assertThat(due(NOW, NOW)).isEmpty();

        ledger.settle(
                new Settlement(
                        ids.stream()
                                .map(id -> new Settlement.ChatTruth(id, "r" + id, "чат", "", ""))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of()),
                0);
        store.observations().note(new Observation(List.of(), List.of(), List.of(ids.get(0))), NOW.minusSeconds(20));
        store.observations().note(new Observation(List.of(), List.of(), List.of(ids.get(1))), NOW.minusSeconds(30));
        store.observations().note(new Observation(List.of(), List.of(), List.of(ids.get(2))), NOW.minusSeconds(10));
        assertThat(due(NOW, NOW)).containsExactly(ids.get(2), ids.get(3), ids.get(1), ids.get(0));
        assertThat(due(NOW.minusSeconds(11), NOW.minusSeconds(20))).containsExactly(ids.get(3), ids.get(1), ids.get(0));
        assertThat(due(NOW.minusSeconds(10), NOW.minusSeconds(21))).containsExactly(ids.get(2), ids.get(3), ids.get(1));

        store.observations().ask(SCHOOL, "r" + ids.get(0), NOW);
        store.observations().ask(OTHER, "r" + ids.get(1), NOW);
        store.observations().ask(SCHOOL, "", NOW);
        assertThat(due(NOW.minusSeconds(60), NOW.minusSeconds(60))).containsExactly(ids.get(0), ids.get(3));
    }

    @Test
    @Tag("AH-5")
    void what_is_asked_for_while_a_chat_is_being_read_is_read_again() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        exists("77", "teacher");
        store.observations().ask(SCHOOL, "77", NOW);
        Observation nothing = new Observation(List.of(), List.of(), List.of(chat()));

        store.observations().note(nothing, NOW.minusMillis(1));
        assertThat(due(Instant.EPOCH, Instant.EPOCH)).containsExactly(chat());
        store.observations().note(nothing, NOW.plusMillis(1));
        assertThat(due(Instant.EPOCH, Instant.EPOCH)).isEmpty();
    }

    @Test
    @Tag("AH-12")
    void an_address_is_kept_for_each_organisation_and_found_by_its_unguessable_part() {
        Registrations registrations = store.registrations();
        Instant at = Instant.parse("2026-11-22T06:00:00Z");
        Registration first = Registration.begin("school", "key-1").asked(7, "http://j/key-1", "proof", at);
        registrations.note(Registration.begin("school", "key-1"));
        registrations.note(first);
        registrations.note(Registration.begin("other", "key-2"));

        assertThat(registrations.of(new OrganisationId("school"))).contains(first);
        assertThat(registrations.byKey("key-2")).map(Registration::organisation).contains("other");
        assertThat(registrations.byKey("key-3")).isEmpty();

        registrations.note(first.with(State.REFUSED, new Failure("RIGHTS", 15, ""), at));
        registrations.answered("key-1", at.plusSeconds(1));
        assertThat(registrations.byKey("key-1")).contains(first.with(State.HEARD, Failure.none(), at.plusSeconds(1)));
    }

    @Test
    @Tag("CH-5")
    @Tag("AH-15")
    void what_a_person_changes_by_hand_stands_in_the_journal_under_their_name() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);
        long base = store.journal().newest(SCHOOL, chat());
        LedgerChange change = new LedgerChange(
                List.of(),
                List.of(new WantedChat("CLASS:8k", ChatKind.CLASS, "Восьмой", "8k", "8 К", "", ChatState.ACTIVE)),
                List.of(new WantedMember("CLASS:8k", "ann", false, false, "")),
                List.of(),
                List.of(),
                List.of());

        store.transactions().executeWithoutResult(status -> {
            ledger.hold(SCHOOL, chat());
            ledger.applyByHand(SCHOOL, change, new PersonId("teacher"));
        });

        long newest = store.journal().newest(SCHOOL, chat());
        assertThat(store.journal().between(SCHOOL, chat(), base, newest))
                .extracting(entry -> entry.what().name(), entry -> entry.by(), entry -> entry.byName())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("RENAMED", "teacher", "Орлова Анна"),
                        org.assertj.core.api.Assertions.tuple("PLACE", "teacher", "Орлова Анна"));
        assertThat(store.journal().between(SCHOOL, chat(), newest, newest)).isEmpty();
        assertThat(store.journal().between(OTHER, chat(), 0, newest)).isEmpty();
        assertThat(store.journal().newest(OTHER, chat())).isZero();
    }

    @Test
    @Tag("CH-5")
    void a_title_given_by_hand_is_kept_with_its_author_until_it_is_taken_back() {
        ChatKey key = ChatKey.parse("CLASS:8k");
        store.decisions().name(SCHOOL, key, "Восьмой", new PersonId("ann"), NOW);
        store.decisions().name(SCHOOL, key, "Восьмой", new PersonId("bob"), NOW.plusSeconds(1));

        assertThat(store.decisions().titles(SCHOOL)).isEqualTo(Map.of(key, "Восьмой"));
        assertThat(store.decisions().titles(OTHER)).isEmpty();
        assertThat(store.jdbc().queryForObject("SELECT made_by FROM sferum.hand_made_title", String.class))
                .isEqualTo("ann");
        store.decisions().name(SCHOOL, key, "Наш", new PersonId("bob"), NOW);
        assertThat(store.decisions().titles(SCHOOL)).isEqualTo(Map.of(key, "Наш"));
        store.decisions().nameByRule(SCHOOL, key);
        assertThat(store.decisions().titles(SCHOOL)).isEmpty();
    }

    @Test
    @Tag("AH-5")
    void a_look_after_a_change_by_hand_is_told_from_any_other_until_it_was_taken() {
        store.looks().ask(SCHOOL);
        assertThat(store.looks().of(SCHOOL).handMade()).isFalse();
        store.looks().askByHand(SCHOOL);
        store.looks().askByHand(OTHER);

        assertThat(store.looks().of(SCHOOL)).isEqualTo(new Looks.Asked(2, 0, 2));
        assertThat(store.looks().of(OTHER).handMade()).isTrue();
        store.looks().seen(SCHOOL, store.looks().of(SCHOOL));
        store.looks().ask(SCHOOL);
        assertThat(store.looks().of(SCHOOL).handMade()).isFalse();
        assertThat(store.looks().of(SCHOOL).waiting()).isTrue();
    }

    @Test
    @Tag("CM-7")
    void who_administers_a_chat_in_use_is_known() {
        ledger.apply(SCHOOL, aClass("teacher", "ann"), 0);

        assertThat(store.chatList().administers(SCHOOL, "teacher")).isTrue();
        assertThat(store.chatList().administers(SCHOOL, "ann")).isFalse();
        assertThat(store.chatList().administers(OTHER, "teacher")).isFalse();
    }

    @Test
    @Tag("CM-4")
    void a_chat_made_by_hand_is_kept_once_and_belongs_to_no_kind_of_the_rules() {
        ChatKey key = ChatKey.byHand(ChatKind.CLASS, "both");
        MadeChat made = new MadeChat(key, "Оба класса", Follows.group("g:1"));
        PersonId teacher = new PersonId("teacher");

        assertThat(store.decisions().make(SCHOOL, made, teacher, NOW)).isTrue();
        assertThat(store.decisions().make(SCHOOL, made, teacher, NOW)).isFalse();
        ledger.applyByHand(
                SCHOOL,
                new LedgerChange(
                        List.of(new WantedChat(key.value(), key.kind(), "Оба класса", "", "", "", ChatState.ACTIVE)),
                        List.of(),
                        List.of(new WantedMember(key.value(), "ann", true, false, "BY_HAND")),
                        List.of(new Account("ann", "2")),
                        List.of(),
                        List.of()),
                teacher);

        assertThat(store.decisions().made(SCHOOL)).containsExactly(made);
        assertThat(store.decisions().made(OTHER)).isEmpty();
        assertThat(ledger.find(SCHOOL, key))
                .hasValueSatisfying(row -> assertThat(row.kind()).isEqualTo(ChatKind.CLASS));
        assertThat(ledger.find(OTHER, key)).isEmpty();
        assertThat(ledger.kinds(SCHOOL)).containsExactly(ChatKind.OTHER);
        assertThat(ledger.openCount(new Scope(SCHOOL, 0, Set.of(ChatKind.OTHER))))
                .isEqualTo(2);
        assertThat(ledger.openCount(new Scope(SCHOOL, 0, Set.of(ChatKind.CLASS))))
                .isZero();
        assertThat(ledger.work(new Scope(SCHOOL, 0, Set.of(ChatKind.OTHER))).members())
                .hasSize(1);
        assertThat(store.journal().between(SCHOOL, chat(), 0, Long.MAX_VALUE))
                .extracting(entry -> entry.what().name(), entry -> entry.by())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("CREATED", "teacher"),
                        org.assertj.core.api.Assertions.tuple("PLACE", "teacher"));
    }

    @Test
    @Tag("CM-8")
    void what_was_deleted_by_hand_is_known_with_author_and_time_until_it_is_there_again() {
        ChatKey key = ChatKey.parse("CLASS:8k");
        Instant rests = NOW.plusSeconds(60);
        store.decisions().delete(SCHOOL, List.of(key, ChatKey.staff()), new PersonId("ann"), NOW, rests);
        store.decisions().delete(SCHOOL, List.of(key), new PersonId("bob"), NOW.plusSeconds(1), rests);

        assertThat(store.decisions().deleted(SCHOOL))
                .containsExactly(
                        new Deletion(key, "ann", NOW, rests), new Deletion(ChatKey.staff(), "ann", NOW, rests));
        assertThat(store.decisions().deleted(OTHER)).isEmpty();

        store.decisions().restore(SCHOOL, List.of(key));
        store.decisions().restore(OTHER, List.of(ChatKey.staff()));
        assertThat(store.decisions().deleted(SCHOOL)).extracting(Deletion::chat).containsExactly(ChatKey.staff());
    }

    @Test
    @Tag("AH-14")
    void a_chat_that_is_had_back_is_the_one_in_the_messenger_and_one_that_is_made_anew_is_not() {
        ledger.apply(SCHOOL, aClass("teacher"), 0);
        exists("2000000001");
        ledger.apply(SCHOOL, state(ChatState.DELETED), 0);

        ledger.restore(SCHOOL, state(ChatState.ACTIVE), new PersonId("teacher"));
        assertThat(ledger.read(SCHOOL).chats())
                .singleElement()
                .satisfies(row -> assertThat(row.remoteId()).isEqualTo("2000000001"));

        ledger.apply(SCHOOL, state(ChatState.DELETED), 0);
        ledger.applyByHand(SCHOOL, state(ChatState.ACTIVE), new PersonId("teacher"));
        assertThat(ledger.read(SCHOOL).chats())
                .singleElement()
                .satisfies(row -> assertThat(row.remoteId()).isEmpty());
    }

    private static LedgerChange state(ChatState state) {
        return new LedgerChange(
                List.of(),
                List.of(new WantedChat("CLASS:8k", ChatKind.CLASS, "8 К", "8k", "8 К", "", state)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private long proposed(Instant at, String profile) {
        Plans.NewPlan plan = new Plans.NewPlan(
                KeptPlan.Purpose.SETTINGS, EnumSet.of(ChatKind.CLASS, ChatKind.SUBJECT), "", 0, "director", at);
        PlanLine line = new PlanLine(1, "CLASS:8k", "8 К", "REMOVE", "ann", "", "PUPIL", true);
        long number = store.plans().keep(SCHOOL, plan, List.of(line)).id();
        store.proposedSettings().propose(SCHOOL, number, Map.of("profile", profile, "chat-administrator", ""));
        return number;
    }

    @Test
    @Tag("OS-6")
    void a_plan_is_kept_with_the_settings_that_it_was_made_for() {
        long plan = proposed(NOW, "college");

        assertThat(store.plans().find(SCHOOL, plan)).hasValueSatisfying(kept -> {
            assertThat(kept.purpose()).isEqualTo(KeptPlan.Purpose.SETTINGS);
            assertThat(kept.kinds()).containsExactly(ChatKind.CLASS, ChatKind.SUBJECT);
            assertThat(kept.lines()).isEqualTo(1);
        });
        assertThat(store.proposedSettings().of(SCHOOL, plan))
                .isEqualTo(Map.of("profile", "college", "chat-administrator", ""));
        assertThat(store.proposedSettings().of(OTHER, plan)).isEmpty();
        assertThat(store.proposedSettings().of(SCHOOL, plan + 1)).isEmpty();
    }

    @Test
    @Tag("OS-6")
    void what_is_approved_waits_until_it_is_set_and_what_is_not_approved_stays_proposed() {
        long applied = proposed(NOW, "college");
        long other = proposed(NOW, "paragraph");
        assertThat(store.proposedSettings().approved(SCHOOL)).isEmpty();

        store.proposedSettings().approve(SCHOOL, applied);
        store.proposedSettings().approve(OTHER, other);

        assertThat(store.proposedSettings().approved(SCHOOL))
                .isEqualTo(Map.of("profile", "college", "chat-administrator", ""));
        assertThat(store.proposedSettings().approved(OTHER)).isEmpty();
        store.proposedSettings().stored(SCHOOL);
        assertThat(store.proposedSettings().approved(SCHOOL)).isEmpty();
        assertThat(store.proposedSettings().of(SCHOOL, applied)).isEmpty();
        assertThat(store.proposedSettings().of(SCHOOL, other)).containsEntry("profile", "paragraph");
    }

    @Test
    @Tag("OS-6")
    void what_was_proposed_is_forgotten_with_its_plan_unless_it_is_approved() {
        long approved = proposed(NOW, "college");
        long forgotten = proposed(NOW, "net-school");
        store.proposedSettings().approve(SCHOOL, approved);

        proposed(NOW.plus(Duration.ofDays(2)), "paragraph");

        assertThat(store.plans().find(SCHOOL, approved)).isEmpty();
        assertThat(store.proposedSettings().approved(SCHOOL)).containsEntry("profile", "college");
        assertThat(store.proposedSettings().of(SCHOOL, forgotten)).isEmpty();
    }
}
