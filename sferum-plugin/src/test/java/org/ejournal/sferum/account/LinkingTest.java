package org.ejournal.sferum.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.SignInException.Kind;
import org.ejournal.sferum.screen.MemorySignIn;
import org.ejournal.sferum.settings.TokenVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkingTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final OrganisationId OTHER = new OrganisationId("other-school");
    private static final Instant START = Instant.parse("2026-11-22T06:00:00Z");

    private final TestLedger store = TestLedger.open();
    private final MemorySignIn signIn = new MemorySignIn();
    private final TokenVault vault = new TokenVault(name -> new byte[32]);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Clock fixed = Clock.fixed(START, ZoneOffset.UTC);
    private final List<OrganisationId> changed = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private final Viewer anna = viewer(SCHOOL, "anna");

    @AfterEach
    void close() {
        store.close();
    }

    private static Viewer viewer(OrganisationId organisation, String person) {
        return new Viewer(new PersonId(person), organisation, Set.of(), Set.of(), new Locale("ru"));
    }

    private Linking linking() {
        Clock clock = Clock.offset(fixed, passed);
        return new Linking(
                signIn,
                store.links(),
                new Keep(signIn, store.links(), vault, clock),
                vault,
                changed::add,
                waiting::add,
                clock);
    }

    private String leave(Viewer viewer) {
        URI address = linking().begin(viewer);
        return address.toString().substring(MemorySignIn.ADDRESS.length());
    }

    private static Return back(String state, String code) {
        return Return.of(Map.of("state", state, "code", code, "device_id", "device"));
    }

    private Ending comeBack(Viewer viewer, Return back) {
        linking().returned(viewer, back);
        work();
        return linking().returned(viewer, back);
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private Ending link(Viewer viewer, String profile) {
        return comeBack(viewer, back(leave(viewer), profile));
    }

    private Link linkOf(String person) {
        return store.links().of(new PersonId(person)).orElseThrow();
    }

    @Test
    @Tag("AC-1")
    @Tag("AC-4")
    void who_comes_back_with_a_code_is_linked_and_the_school_is_looked_at() {
        signIn.people = code -> new SignIn.Profile("700", "Иванова Анна", "refresh");

        assertThat(link(anna, "code")).isEqualTo(Ending.LINKED);

        assertThat(linkOf("anna"))
                .returns("700", Link::messengerId)
                .returns("Иванова Анна", Link::profileName)
                .returns(Link.State.LINKED, Link::state);
        assertThat(changed).containsExactly(SCHOOL);
    }

    @Test
    @Tag("AC-1")
    @Tag("ASVS-10.1.2")
    void the_code_is_proven_by_the_verifier_whose_challenge_went_along() {
        String state = leave(anna);

        comeBack(anna, back(state, "code"));

        SignIn.Proof proof = signIn.proofs.get(0);
        assertThat(Secret.fingerprint(proof.verifier())).isEqualTo(signIn.challenges.get(state));
        assertThat(proof.verifier()).hasSizeBetween(43, 128).matches("[A-Za-z0-9_-]+");
        assertThat(state).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(proof.verifier());
        assertThat(proof.state()).isEqualTo(state);
        assertThat(proof.device()).isEqualTo("device");
    }

    @Test
    @Tag("AH-16")
    void the_request_that_brings_the_code_waits_for_nobody() {
        String state = leave(anna);

        assertThat(linking().returned(anna, back(state, "code"))).isEqualTo(Ending.UNDER_WAY);
        assertThat(signIn.proofs).isEmpty();
    }

    @Test
    @Tag("AC-9")
    void a_code_is_used_once_however_often_the_page_is_shown() {
        String state = leave(anna);
        linking().returned(anna, back(state, "code"));
        linking().returned(anna, back(state, "code"));
        work();

        assertThat(linking().returned(anna, back(state, "another code"))).isEqualTo(Ending.LINKED);
        work();

        assertThat(signIn.proofs).hasSize(1);
    }

    @Test
    @Tag("AC-9")
    void a_used_address_tells_who_has_unlinked_since_to_begin_anew() {
        String state = leave(anna);
        comeBack(anna, back(state, "code"));
        linking().unlink(anna);
        work();

        assertThat(comeBack(anna, back(state, "code"))).isEqualTo(Ending.EXPIRED);
        assertThat(signIn.proofs).hasSize(1);
    }

    /** Whoever gets hold of the address of somebody else's window does not cut off what goes on there. */
    @Test
    @Tag("AC-9")
    void who_opens_the_address_of_another_person_in_the_middle_of_the_exchange_changes_nothing() {
        String state = leave(anna);
        linking().returned(anna, back(state, "code"));

        assertThat(linking().returned(viewer(SCHOOL, "boris"), back(state, "code")))
                .isEqualTo(Ending.FOREIGN);
        work();

        assertThat(linking().returned(anna, back(state, "code"))).isEqualTo(Ending.LINKED);
    }

    @Test
    @Tag("ASVS-10.2.1")
    void everybody_leaves_with_a_state_and_a_challenge_of_their_own_that_no_one_saw_before() {
        for (int attempt = 0; attempt < 100; attempt++) {
            leave(attempt % 2 == 0 ? anna : viewer(SCHOOL, "boris"));
        }

        assertThat(signIn.challenges).hasSize(100);
        assertThat(signIn.challenges.keySet()).allMatch(state -> state.matches("[A-Za-z0-9_-]{43}"));
        assertThat(signIn.challenges.values())
                .doesNotHaveDuplicates()
                .allMatch(challenge -> challenge.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    @Tag("AC-9")
    @Tag("ASVS-10.2.1")
    void a_state_that_nobody_left_with_leads_nowhere() {
        assertThat(comeBack(anna, back("made up", "code"))).isEqualTo(Ending.UNKNOWN);
        assertThat(comeBack(anna, Return.of(Map.of()))).isEqualTo(Ending.UNKNOWN);
        assertThat(signIn.proofs).isEmpty();
    }

    /** What comes back counts in the session that left alone. */
    @Test
    @Tag("AC-9")
    @Tag("ASVS-10.1.2")
    void the_attempt_of_another_person_ends_with_nothing_linked() {
        String state = leave(anna);
        Viewer boris = viewer(SCHOOL, "boris");

        assertThat(comeBack(boris, back(state, "code of boris"))).isEqualTo(Ending.FOREIGN);
        assertThat(comeBack(anna, back(state, "code of boris"))).isEqualTo(Ending.FOREIGN);

        assertThat(signIn.proofs).isEmpty();
        assertThat(store.links().of(new PersonId("anna"))).isEmpty();
        assertThat(store.links().of(new PersonId("boris"))).isEmpty();
    }

    @Test
    @Tag("AC-9")
    void who_comes_back_working_in_another_school_has_to_begin_anew() {
        assertThat(comeBack(viewer(OTHER, "anna"), back(leave(anna), "code"))).isEqualTo(Ending.FOREIGN);
    }

    @Test
    @Tag("AC-9")
    void who_takes_longer_than_ten_minutes_has_to_begin_anew() {
        String state = leave(anna);
        passed = Linking.PATIENCE.plusSeconds(1);

        assertThat(comeBack(anna, back(state, "code"))).isEqualTo(Ending.EXPIRED);
        assertThat(signIn.proofs).isEmpty();
    }

    @Test
    @Tag("AC-9")
    void who_says_no_is_told_so_and_can_begin_anew() {
        String state = leave(anna);

        assertThat(comeBack(anna, Return.of(Map.of("state", state, "error", "access_denied"))))
                .isEqualTo(Ending.REFUSED);
        assertThat(link(anna, "code")).isEqualTo(Ending.LINKED);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED, REFUSED", "EXPIRED, EXPIRED", "AWAY, AWAY", "BROKEN, BROKEN"})
    @Tag("AC-9")
    void whatever_the_sign_in_answers_is_told(Kind trouble, Ending told) {
        signIn.trouble = trouble;

        assertThat(link(anna, "code")).isEqualTo(told);
        assertThat(store.links().of(new PersonId("anna"))).isEmpty();
    }

    @Test
    @Tag("AC-9")
    void an_exchange_that_died_with_its_node_is_given_up_after_a_while() {
        String state = leave(anna);
        linking().returned(anna, back(state, "code"));
        waiting.clear();
        passed = Linking.LONGEST_EXCHANGE.plusSeconds(1);

        assertThat(linking().returned(anna, back(state, "code"))).isEqualTo(Ending.AWAY);
    }

    @Test
    @Tag("AC-8")
    void a_profile_of_somebody_else_is_refused_and_nothing_changes() {
        signIn.people = code -> new SignIn.Profile("700", "Иванова Анна", "refresh of " + code);
        link(anna, "anna");

        assertThat(link(viewer(OTHER, "boris"), "boris")).isEqualTo(Ending.TAKEN);

        assertThat(store.links().of(new PersonId("boris"))).isEmpty();
        assertThat(linkOf("anna").messengerId()).isEqualTo("700");
        assertThat(signIn.givenBack).containsExactly("refresh of boris");
    }

    @Test
    @Tag("AC-8")
    void who_works_in_two_schools_links_once_for_both() {
        store.jdbc()
                .update("INSERT INTO sferum.person (organisation, person_id, family, given, patronymic, search_name)"
                        + " VALUES ('other-school', 'anna', 'Иванова', 'Анна', '', 'иванова анна')");

        link(anna, "code");

        assertThat(changed).containsExactly(SCHOOL, OTHER);
        assertThat(store.links().of(OTHER)).extracting(Link::person).containsExactly("anna");
    }

    @Test
    @Tag("AC-5")
    void who_unlinks_is_forgotten_here_at_once_and_what_they_allowed_is_given_back() {
        link(anna, "code");

        linking().unlink(anna);

        assertThat(linkOf("anna"))
                .returns("", Link::messengerId)
                .returns("", Link::profileName)
                .returns(Link.State.LEAVING, Link::state);
        work();
        assertThat(signIn.givenBack).containsExactly("keep of code");
        assertThat(linkOf("anna")).returns("", Link::keep).returns(Link.State.UNLINKED, Link::state);
        assertThat(changed).containsExactly(SCHOOL, SCHOOL);
    }

    @Test
    @Tag("AC-5")
    void what_cannot_be_given_back_now_is_kept_sealed_until_it_can() {
        link(anna, "code");
        signIn.trouble = Kind.AWAY;
        linking().unlink(anna);
        work();

        assertThat(linkOf("anna").keep()).isNotEmpty().doesNotContain("keep of code");

        signIn.trouble = null;
        new Keep(signIn, store.links(), vault, fixed).giveBack();
        assertThat(signIn.givenBack).containsExactly("keep of code");
        assertThat(linkOf("anna").keep()).isEmpty();
    }

    @Test
    @Tag("AC-5")
    void what_cannot_be_given_back_for_days_is_forgotten_all_the_same() {
        link(anna, "code");
        signIn.trouble = Kind.AWAY;
        linking().unlink(anna);

        new Keep(signIn, store.links(), vault, Clock.offset(fixed, Duration.ofDays(4))).giveBack();

        assertThat(linkOf("anna").keep()).isEmpty();
    }

    @Test
    @Tag("AC-5")
    void what_the_sign_in_knows_no_more_is_forgotten() {
        link(anna, "code");
        signIn.trouble = Kind.EXPIRED;
        linking().unlink(anna);
        work();

        assertThat(linkOf("anna").keep()).isEmpty();
    }

    @Test
    @Tag("AC-5")
    void a_link_that_another_window_has_made_another_of_is_given_back() {
        String first = leave(anna);
        String second = leave(anna);
        comeBack(anna, back(first, "first"));

        assertThat(comeBack(anna, back(second, "second"))).isEqualTo(Ending.LINKED);

        assertThat(linkOf("anna").profileName()).isEqualTo("second");
        assertThat(signIn.givenBack).containsExactly("keep of first");
    }

    @Test
    @Tag("AC-5")
    void what_was_allowed_is_given_back_when_it_cannot_be_noted() {
        store.jdbc().execute("ALTER TABLE sferum.link ADD CONSTRAINT full_up CHECK (1 = 0) NOCHECK");
        try {
            assertThat(link(anna, "code")).isEqualTo(Ending.BROKEN);
        } finally {
            store.jdbc().execute("ALTER TABLE sferum.link DROP CONSTRAINT full_up");
        }

        assertThat(signIn.givenBack).containsExactly("keep of code");
    }

    @Test
    void a_key_that_has_aged_is_replaced_and_what_it_sealed_is_given_back_all_the_same() {
        link(anna, "code");
        TokenVault newer = new TokenVault(name -> name.equals("tokens") ? new byte[32] : other(), 2);
        Keep keep = new Keep(signIn, store.links(), newer, fixed);

        keep.rotate(SCHOOL);

        assertThat(newer.isOld(linkOf("anna").keep())).isFalse();
        linking().unlink(anna);
        waiting.clear();
        keep.giveBack();
        assertThat(signIn.givenBack).containsExactly("keep of code");
    }

    private static byte[] other() {
        byte[] key = new byte[32];
        key[0] = 1;
        return key;
    }

    @Test
    void neither_state_nor_verifier_nor_token_lies_open_in_the_database() {
        String state = leave(anna);
        linking().returned(anna, back(state, "canary"));
        String before = rows("link_attempt");
        work();

        SignIn.Proof proof = signIn.proofs.get(0);
        assertThat(before + rows("link_attempt") + rows("link"))
                .doesNotContain(state, proof.verifier(), "keep of canary")
                .contains("anna");
    }

    private String rows(String table) {
        return store.jdbc().queryForList("SELECT * FROM sferum." + table).toString();
    }
}
