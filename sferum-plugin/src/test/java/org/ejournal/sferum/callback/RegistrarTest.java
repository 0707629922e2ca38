package org.ejournal.sferum.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.ledger.callback.Registration;
import org.ejournal.sferum.ledger.callback.Registration.State;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.MessengerFailure.Kind;
import org.ejournal.sferum.messenger.NoticeAddress;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AH-12")
class RegistrarTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final Connection TOKENS = new Connection(7, "community-token", "");

    private final MovableClock clock = new MovableClock();
    private final TestLedger store = TestLedger.open();
    private final MemorySettings settings = new MemorySettings();
    private final OrganisationConfigs configs =
            new OrganisationConfigs(settings, new TokenVault(name -> new byte[32]), "net-school");
    private final FakeNotices messenger = new FakeNotices();
    private final List<Budget> turns = new ArrayList<>();

    private Registrar registrar = at("http://journal.example/plugins/sferum", true);

    @AfterEach
    void close() {
        store.close();
    }

    private Registrar at(String endpoints, boolean reachable) {
        return new Registrar(
                new Place(URI.create(endpoints), reachable),
                store.registrations(),
                configs,
                store.connections(),
                messenger,
                clock);
    }

    private Instant run() {
        return registrar.run(SCHOOL, TOKENS, turns::add);
    }

    private Registration known() {
        return store.registrations().of(SCHOOL).orElseThrow();
    }

    private void heard() {
        run();
        messenger.finds(NoticeAddress.State.PROVEN);
        clock.advance(Duration.ofSeconds(11));
        run();
        assertThat(known().state()).isEqualTo(State.HEARD);
    }

    @Test
    void the_messenger_is_given_an_address_that_nobody_can_guess_and_told_what_to_send_there() {
        run();

        assertThat(messenger.addresses)
                .singleElement()
                .satisfies(address -> assertThat(address.url())
                        .matches("http://journal\\.example/plugins/sferum/callback/[0-9a-f]{32}")
                        .isEqualTo(known().address()));
        assertThat(messenger.told).containsExactly("1");
        assertThat(turns).hasSize(messenger.requests).containsOnly(messenger.budget());
        assertThat(known().state()).isEqualTo(State.WAITING);
    }

    @Test
    void an_organisation_without_a_token_asks_for_nothing() {
        assertThat(registrar.run(SCHOOL, new Connection(0, "", ""), turns::add)).isEqualTo(Instant.MAX);

        assertThat(messenger.requests).isZero();
        assertThat(turns).isEmpty();
    }

    @Test
    void all_that_is_needed_for_the_answer_is_there_before_the_messenger_asks() {
        List<Registration> whenAsked = new ArrayList<>();
        messenger.whenAdded = () -> whenAsked.add(known());

        run();

        assertThat(whenAsked)
                .singleElement()
                .returns("proof-0", Registration::proof)
                .returns(7L, Registration::community);
    }

    @Test
    @Tag("OS-2")
    void the_secret_is_kept_sealed() {
        run();

        String secret = messenger.addresses.get(0).secret();
        assertThat(secret).hasSize(32).isEqualTo(configs.noticeSecret(SCHOOL));
        assertThat(settings.of(SCHOOL).toString()).doesNotContain(secret);
        assertThat(known().toString()).doesNotContain(known().pathKey(), known().proof());
    }

    @Test
    void an_address_that_is_heard_is_left_alone_for_a_day() {
        heard();
        int before = messenger.requests;

        assertThat(run()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
        clock.advance(Duration.ofHours(23));
        run();
        assertThat(messenger.requests).isEqualTo(before);

        clock.advance(Duration.ofHours(2));
        run();
        assertThat(messenger.requests).isGreaterThan(before);
        assertThat(messenger.addresses).hasSize(1);
    }

    @Test
    void an_address_that_the_messenger_has_lost_is_given_again() {
        heard();
        messenger.addresses.clear();

        clock.advance(Duration.ofDays(2));
        run();

        assertThat(messenger.addresses).extracting(NoticeAddress::url).containsExactly(known().address());
        assertThat(known().state()).isEqualTo(State.WAITING);
    }

    @Test
    void an_address_that_was_not_answered_is_given_again_after_pauses_that_grow() {
        Instant start = clock.instant();
        List<Duration> given = new ArrayList<>();
        messenger.whenAdded = () -> given.add(Duration.between(start, clock.instant()));
        for (int round = 0; round < 8; round++) {
            Instant again = run();
            messenger.finds(NoticeAddress.State.FAILED);
            clock.advance(Duration.between(clock.instant(), again));
        }

        assertThat(given)
                .containsExactly(
                        Duration.ZERO, Duration.ofSeconds(20), Duration.ofSeconds(90), Duration.ofSeconds(400));
        assertThat(messenger.addresses).hasSize(1);
        assertThat(known()).returns(State.REFUSED, Registration::state).returns("UNHEARD", Registration::failureKind);
    }

    @Test
    void a_token_without_the_right_to_manage_means_only_that_nothing_is_told() {
        messenger.refuses(Kind.RIGHTS);
        run();

        assertThat(known()).returns(State.REFUSED, Registration::state).returns("RIGHTS", Registration::failureKind);
        assertThat(messenger.requests).isEqualTo(1);
        run();
        assertThat(messenger.requests).isEqualTo(1);
    }

    @Test
    void another_token_is_tried_at_once() {
        messenger.refuses(Kind.RIGHTS);
        run();
        messenger.refuses(null);
        clock.advance(Duration.ofSeconds(1));
        store.connections().note(SCHOOL, ConnectionState.State.PROVEN, Failure.none(), clock.instant());

        run();

        assertThat(messenger.addresses).hasSize(1);
    }

    @Test
    void another_community_is_given_the_address_too() {
        heard();
        String key = known().pathKey();
        messenger.addresses.clear();

        registrar.run(SCHOOL, new Connection(8, "other", ""), turns::add);

        assertThat(messenger.addresses).hasSize(1);
        assertThat(known()).returns(8L, Registration::community).returns(key, Registration::pathKey);
    }

    @Test
    void a_host_that_has_moved_takes_its_old_address_back_and_nobody_elses() {
        messenger.addresses.add(new NoticeAddress("shop", "http://shop.example/", "s", NoticeAddress.State.PROVEN));
        heard();
        registrar = at("http://new.example/plugins/sferum", true);
        run();
        assertThat(messenger.addresses)
                .hasSize(2)
                .noneMatch(address -> address.url().contains("new.example"));

        clock.advance(Duration.ofMinutes(2));
        run();

        assertThat(messenger.addresses)
                .extracting(NoticeAddress::url)
                .containsExactly("http://shop.example/", known().address())
                .last()
                .asString()
                .startsWith("http://new.example/");
    }

    @Test
    void a_host_that_cannot_be_reached_gives_no_address() {
        registrar = at("http://localhost/plugins/sferum", false);

        assertThat(run()).isEqualTo(Instant.MAX);
        assertThat(messenger.requests).isZero();
        assertThat(store.registrations().of(SCHOOL)).isEmpty();
    }
}
