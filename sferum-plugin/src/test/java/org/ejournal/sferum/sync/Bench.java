package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Run;
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
    final FakeMessenger messenger = new FakeMessenger();
    final TestLedger store = TestLedger.open();
    final SettableClock clock = new SettableClock();
    final School.MemorySettings settings = new School.MemorySettings();
    final OrganisationConfigs configs;
    final Looker looker;
    private final OrganisationWork work;

    Bench(String profile) {
        this(profile, Runnable::run);
    }

    Bench(String profile, Executor threads) {
        Profiles profiles = new ProfileReader().builtIn();
        configs = new OrganisationConfigs(settings, new TokenVault(name -> new byte[32]), profile);
        configs.changeToken(School.ID, OrganisationConfigs.COMMUNITY_TOKEN, "community");
        configs.changeToken(School.ID, OrganisationConfigs.SERVICE_TOKEN, "service");
        store.connections().note(School.ID, ConnectionState.State.PROVEN, Failure.none(), clock.instant());
        looker = new Looker(school, profiles, configs, store.ledger(), messenger.system());
        work = new OrganisationWork(
                looker,
                store.ledger(),
                store.runs(),
                store.connections(),
                configs,
                messenger,
                new Courier(store.ledger(), new Governor(System::nanoTime), threads),
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
        return store.runs().open(School.ID, ALL, new PersonId("administrator"), clock.instant());
    }

    void work() {
        work.work(School.ID, () -> false);
    }

    Run run(long id) {
        return store.runs().find(School.ID, id).orElseThrow();
    }

    @Override
    public void close() {
        store.close();
    }

    /** A clock that stands until it is put forward. */
    static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-09-01T05:00:00Z");

        void forward(java.time.Duration by) {
            now = now.plus(by);
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
