package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.ejournal.sferum.settings.profile.ProfileReader;
import org.ejournal.sferum.settings.profile.Profiles;

/** The engine over a school, a messenger with a memory and a real ledger, driven by hand. */
final class Bench implements AutoCloseable {
    static final Set<ChatKind> ALL = EnumSet.allOf(ChatKind.class);

    final School school = new School();
    final SettableClock clock = new SettableClock();
    final FakeMessenger messenger = new FakeMessenger(clock);
    final TestLedger store = TestLedger.open();
    final School.MemorySettings settings = new School.MemorySettings();
    final OrganisationConfigs configs;
    final Looker looker;
    final Courier courier;
    private final OrganisationWork work;

    Bench(String profile) {
        this(profile, Runnable::run);
    }

    Bench(String profile, Executor threads) {
        Profiles profiles = new ProfileReader().builtIn();
        configs = new OrganisationConfigs(settings, new TokenVault(name -> new byte[32]), profile);
        configs.change(
                School.ID,
                Map.of(),
                Map.of(
                        OrganisationConfigs.COMMUNITY_TOKEN, "community",
                        OrganisationConfigs.SERVICE_TOKEN, "service"));
        store.connections().note(School.ID, ConnectionState.State.PROVEN, Failure.none(), clock.instant());
        looker = new Looker(school, profiles, configs, store.ledger(), messenger.system());
        Governor governor = new Governor(System::nanoTime);
        courier = new Courier(store.ledger(), governor, threads, clock, clock);
        work = new OrganisationWork(
                looker,
                store.ledger(),
                store.runs(),
                new TokenProof(store.connections(), store.ledger(), governor, store.transactions(), clock),
                configs,
                messenger,
                courier,
                store.transactions(),
                clock);
    }

    /** Asks for a run and works once. */
    Run initialise() {
        Run run = request();
        work();
        return run(run.id());
    }

    Run request() {
        return request(ALL);
    }

    Run request(Set<ChatKind> kinds) {
        return store.runs().open(School.ID, kinds, new PersonId("administrator"), clock.instant());
    }

    void work() {
        work(() -> false);
    }

    void work(Halt halt) {
        work.work(School.ID, halt);
    }

    /** Looks at the roster and delivers what follows, without a run. */
    Delivery deliver(News news) {
        store.ledger().apply(School.ID, looker.look(School.ID, ALL).change());
        return courier.deliver(new Scope(School.ID, 0, ALL), messenger, () -> false, news);
    }

    /** Gives the organisation tokens that nobody has tried yet. */
    void newTokens() {
        store.connections().note(School.ID, ConnectionState.State.UNPROVEN, Failure.none(), clock.instant());
    }

    Run run(long id) {
        return store.runs().find(School.ID, id).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }

    /** A clock that stands until it is put forward. */
    static final class SettableClock extends Clock implements Ticker {
        private volatile Instant now = Instant.parse("2026-09-01T05:00:00Z");

        void forward(java.time.Duration by) {
            now = now.plus(by);
        }

        @Override
        public long nanos() {
            return java.time.Duration.between(Instant.EPOCH, now).toNanos();
        }

        @Override
        public void pass(java.time.Duration time) {
            forward(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
