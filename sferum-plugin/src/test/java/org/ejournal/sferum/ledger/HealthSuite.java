package org.ejournal.sferum.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.LedgerChange.WantedChat;
import org.ejournal.sferum.ledger.LedgerChange.WantedMember;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.health.Chats;
import org.ejournal.sferum.ledger.health.Condition;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.ledger.health.HeldPlan;
import org.ejournal.sferum.ledger.health.LastRun;
import org.ejournal.sferum.ledger.health.Places;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.rules.ChatKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How organisations are doing, on whatever database. */
@Tag("AH-19")
abstract class HealthSuite {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final Instant NOW = Instant.parse("2026-09-01T05:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));

    private TestLedger store;
    private Health health;

    abstract TestLedger openStore();

    @BeforeEach
    void open() {
        store = openStore();
        health = store.health();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** A class with a teacher and two pupils, of whom one has no account. */
    private void aClass(OrganisationId organisation, String teacher) {
        List<WantedMember> members = List.of(
                new WantedMember("CLASS:8", teacher, true, true, "CLASS_TEACHER"),
                new WantedMember("CLASS:8", "ann", true, false, "PUPIL"),
                new WantedMember("CLASS:8", "bob", true, false, "PUPIL"),
                new WantedMember("PARENTS:8", teacher, true, true, "CLASS_TEACHER"));
        List<WantedChat> chats = List.of(
                new WantedChat("CLASS:8", ChatKind.CLASS, "8 К", "8", "8 К", "", ChatState.ACTIVE),
                new WantedChat("PARENTS:8", ChatKind.PARENTS, "8 К Родители", "8", "8 К", "", ChatState.ACTIVE));
        List<Account> accounts = List.of(new Account("teacher", "1"), new Account("ann", "2"));
        store.ledger()
                .apply(organisation, new LedgerChange(chats, List.of(), members, accounts, List.of(), List.of()), 0);
    }

    /** Says that the chat of the class is there, with the teacher as a plain member and somebody who does not belong. */
    private void made(OrganisationId organisation) {
        long chat = store.ledger().read(organisation).chats().stream()
                .filter(row -> row.key().equals("CLASS:8"))
                .findFirst()
                .orElseThrow()
                .id();
        store.ledger()
                .settle(
                        new Settlement(
                                List.of(new Settlement.ChatTruth(chat, "2000000001", "8 К", "", "")),
                                List.of(new Settlement.MemberTruth(chat, "teacher", "1", false)),
                                List.of(),
                                List.of()),
                        0);
    }

    private Condition of(OrganisationId organisation) {
        return health.of(organisation, YESTERDAY);
    }

    @Test
    void an_organisation_of_which_nothing_is_known_has_nothing() {
        assertThat(of(SCHOOL)).isEqualTo(Condition.unknown("school"));
        assertThat(health.all(YESTERDAY)).isEmpty();
        assertThat(health.oldest(SCHOOL)).isEmpty();
        assertThat(health.beginning(SCHOOL).happened()).isFalse();
    }

    @Test
    void people_are_counted_once_and_their_places_by_what_is_to_be_done() {
        aClass(SCHOOL, "teacher");
        assertThat(of(SCHOOL).places()).isEqualTo(new Places("school", 3, 2, 1, 3, 0, 0, 0));
        assertThat(of(SCHOOL).chats()).isEqualTo(new Chats("school", 2, 0, 2, 0));

        made(SCHOOL);

        assertThat(of(SCHOOL).places()).isEqualTo(new Places("school", 3, 2, 1, 2, 0, 1, 0));
        assertThat(of(SCHOOL).chats()).isEqualTo(new Chats("school", 2, 1, 1, 0));
    }

    @Test
    void whoever_is_to_leave_and_whatever_was_refused_is_counted() {
        aClass(SCHOOL, "teacher");
        made(SCHOOL);
        store.ledger()
                .apply(
                        SCHOOL,
                        new LedgerChange(
                                List.of(),
                                List.of(),
                                List.of(new WantedMember("CLASS:8", "teacher", false, false, "")),
                                List.of(),
                                List.of(),
                                List.of()),
                        0);
        store.jdbc().update("UPDATE sferum.membership SET failure_kind = 'PERSON' WHERE person_id = 'ann'");
        store.jdbc().update("UPDATE sferum.chat SET failure_kind = 'RIGHTS' WHERE chat_key = 'PARENTS:8'");

        assertThat(of(SCHOOL).places()).isEqualTo(new Places("school", 3, 2, 1, 2, 1, 0, 1));
        assertThat(of(SCHOOL).chats().refused()).isEqualTo(1);
    }

    @Test
    void the_oldest_change_is_the_oldest_of_those_that_are_still_open() {
        aClass(SCHOOL, "teacher");
        store.jdbc().update("UPDATE sferum.journal SET at = ?", stamp(NOW.minusSeconds(60)));
        store.jdbc().update("UPDATE sferum.journal SET at = ? WHERE person_id = 'bob'", stamp(NOW.minusSeconds(600)));
        store.jdbc().update("UPDATE sferum.journal SET at = ? WHERE person_id = 'ann'", stamp(NOW.minusSeconds(90)));

        assertThat(health.oldest(SCHOOL)).contains(NOW.minusSeconds(90));
        assertThat(health.oldest(OTHER)).isEmpty();
    }

    private static Timestamp stamp(Instant at) {
        return Timestamp.from(at);
    }

    @Test
    @Tag("AH-10")
    void a_chat_with_pupils_is_unattended_until_an_adult_admin_has_an_account() {
        aClass(SCHOOL, "teacher");
        aClass(OTHER, "unlinked");
        assertThat(of(SCHOOL).unattended()).isZero();
        assertThat(of(OTHER).unattended()).isEqualTo(1);

        store.jdbc().update("UPDATE sferum.membership SET wanted_admin = FALSE");
        assertThat(of(SCHOOL).unattended()).isEqualTo(1);

        store.jdbc()
                .update("UPDATE sferum.membership SET wanted_admin = TRUE, reasons = 'PUPIL' WHERE person_id = 'ann'");
        assertThat(of(SCHOOL).unattended()).as("a pupil is no adult").isEqualTo(1);

        store.jdbc().update("UPDATE sferum.membership SET reasons = 'BY_HAND' WHERE person_id = 'ann'");
        assertThat(of(SCHOOL).unattended()).isZero();
        store.jdbc().update("UPDATE sferum.membership SET reasons = 'BY_HAND:PUPIL' WHERE person_id = 'ann'");
        assertThat(of(SCHOOL).unattended()).isEqualTo(1);
        store.jdbc().update("UPDATE sferum.membership SET reasons = 'PUPIL,SUBJECT_TEACHER' WHERE person_id = 'ann'");
        assertThat(of(SCHOOL).unattended())
                .as("who teaches here and learns here")
                .isZero();
    }

    private Run run(OrganisationId organisation, Instant at) {
        return store.runs().open(organisation, Runs.Request.of(Set.of(ChatKind.CLASS), new PersonId("director"), at));
    }

    private void ends(Run run, Run.State state, Instant at) {
        store.runs().finished(run.id(), state, Failure.none(), new Runs.Outcome(0, 0), at);
    }

    @Test
    void the_newest_run_leads_and_those_of_the_last_day_that_failed_are_counted() {
        ends(run(SCHOOL, NOW.minus(Duration.ofDays(2))), Run.State.FAILED, NOW);
        ends(run(SCHOOL, NOW.minusSeconds(30)), Run.State.REMARKS, NOW);
        ends(run(SCHOOL, NOW.minusSeconds(20)), Run.State.DONE, NOW.minusSeconds(10));

        assertThat(of(SCHOOL).run())
                .contains(new LastRun("school", Run.State.DONE, NOW.minusSeconds(20), NOW.minusSeconds(10), "", 0, 1));
    }

    @Test
    @Tag("OS-5")
    void an_organisation_begins_with_the_first_run_that_was_carried_out_and_a_chat_that_is_there() {
        aClass(SCHOOL, "teacher");
        ends(run(SCHOOL, NOW), Run.State.FAILED, NOW);
        assertThat(health.beginning(SCHOOL).endedAt()).isNull();

        ends(run(SCHOOL, NOW), Run.State.REMARKS, NOW.plusSeconds(5));
        ends(run(SCHOOL, NOW), Run.State.DONE, NOW.plusSeconds(9));
        assertThat(health.beginning(SCHOOL).happened()).isFalse();
        made(SCHOOL);

        assertThat(health.beginning(SCHOOL))
                .extracting(
                        begun -> begun.endedAt(), begun -> begun.by(), begun -> begun.made(), begun -> begun.wanted())
                .containsExactly(NOW.plusSeconds(5), "director", 1L, 2L);
        assertThat(health.beginning(SCHOOL).happened()).isTrue();
    }

    @Test
    @Tag("AH-1")
    void what_is_held_is_counted_and_what_was_only_shown_is_not() {
        keep(KeptPlan.Purpose.SHOWN, 2);
        assertThat(of(SCHOOL).held()).isEmpty();

        keep(KeptPlan.Purpose.HELD, 3);

        assertThat(of(SCHOOL).held()).contains(new HeldPlan("school", 3, NOW));
    }

    private void keep(KeptPlan.Purpose purpose, int lines) {
        store.plans()
                .keep(
                        SCHOOL,
                        new Plans.NewPlan(purpose, Set.of(ChatKind.CLASS), "", 0, "", NOW),
                        IntStream.rangeClosed(1, lines)
                                .mapToObj(number ->
                                        new PlanLine(number, "CLASS:8", "8 К", "REMOVE", "p" + number, "", "", true))
                                .toList());
    }

    @Test
    @Tag("RR-3")
    void all_organisations_are_read_at_once_and_each_has_its_own() {
        store.connections().note(SCHOOL, ConnectionState.State.PROVEN, Failure.none(), NOW);
        store.connections().note(OTHER, ConnectionState.State.REJECTED, new Failure("TOKEN", 5, "no"), NOW);
        store.registrations()
                .note(Registration.begin("other", "key")
                        .asked(7, "https://journal/key", "proof", NOW)
                        .with(Registration.State.HEARD, Failure.none(), NOW));
        aClass(SCHOOL, "teacher");
        aClass(OTHER, "unlinked");
        made(SCHOOL);

        Map<String, Condition> all = health.all(YESTERDAY);

        assertThat(all.keySet()).containsExactlyInAnyOrder("school", "other");
        assertThat(all.values())
                .extracting(
                        one -> one.organisation(),
                        one -> one.tokens().state(),
                        one -> one.tokens().callback(),
                        one -> one.chats().made(),
                        one -> one.unattended())
                .containsExactlyInAnyOrder(
                        tuple("school", ConnectionState.State.PROVEN, null, 1L, 0L),
                        tuple("other", ConnectionState.State.REJECTED, Registration.State.HEARD, 0L, 1L));
        assertThat(all).containsEntry("school", of(SCHOOL)).containsEntry("other", of(OTHER));
    }
}
