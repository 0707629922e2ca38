package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.settings.profile.ProfileReader;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.sync.delivery.Courier;
import org.ejournal.sferum.sync.delivery.Delivery;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.patrol.Patrol;
import org.ejournal.sferum.sync.patrol.Patrolled;
import org.ejournal.sferum.sync.plan.ApprovedSettings;
import org.ejournal.sferum.sync.plan.Looker;
import org.ejournal.sferum.sync.plan.Question;
import org.ejournal.sferum.sync.plan.RunPlan;
import org.ejournal.sferum.sync.plan.Wishes;
import org.ejournal.sferum.sync.trial.CandidateWork;

/** The engine over a school, a messenger with a memory and a real ledger, driven by hand. */
final class Bench implements AutoCloseable {
    static final Set<ChatKind> ALL = EnumSet.allOf(ChatKind.class);

    /** The roster, unless it is another one. */
    final School school;

    final SettableClock clock = new SettableClock();
    final FakeMessenger messenger = new FakeMessenger(clock);
    final TestLedger store;
    final MemorySettings settings = new MemorySettings();
    final OrganisationConfigs configs;
    final CandidateTokens candidates;
    final CandidateWork candidateWork;

    /** Whose work was made due, in order. */
    final List<OrganisationId> woken = new ArrayList<>();

    /** What is seen to beside the chats; nothing unless a test says so. */
    volatile Errand beside = (organisation, connection, turn) -> Instant.MAX;

    final Looker looker;
    final Courier courier;
    final Sync sync;
    final SettingChanges changes;
    final Patrol patrol;
    private final OrganisationWork work;

    /** The time by which the rate is measured. */
    volatile LongSupplier nanos = System::nanoTime;

    final Governor governor = new Governor(() -> nanos.getAsLong());

    Bench(String profile) {
        this(profile, Runnable::run);
    }

    Bench(String profile, Executor threads) {
        this(profile, threads, TestLedger.open());
    }

    Bench(String profile, Executor threads, TestLedger store) {
        this(profile, threads, store, new School());
    }

    Bench(String profile, Executor threads, TestLedger store, Roster roster) {
        this.store = store;
        this.school = roster instanceof School one ? one : new School();
        Profiles profiles = new ProfileReader().builtIn();
        configs = new OrganisationConfigs(settings, new TokenVault(name -> new byte[32]), profile);
        configs.change(
                School.ID,
                Map.of(),
                Map.of(
                        OrganisationConfigs.COMMUNITY_TOKEN, "community",
                        OrganisationConfigs.SERVICE_TOKEN, "service"));
        store.connections().note(School.ID, ConnectionState.State.PROVEN, Failure.none(), clock.instant());
        store.connections().belongs(School.ID, "7", "9");
        Ledger ledger = store.ledger();
        looker = new Looker(
                roster,
                profiles,
                configs,
                ledger,
                store.decisions(),
                store.links(),
                store.runs(),
                store.transactions(),
                messenger.system());
        Wishes wishes = new Wishes(store.journal());
        ApprovedSettings approved = new ApprovedSettings(store.proposedSettings(), configs);
        RunPlan plan = new RunPlan(
                looker,
                ledger,
                store.runs(),
                store.plans(),
                store.decisions(),
                wishes,
                approved,
                store.transactions(),
                clock);
        courier = new Courier(ledger, store.transactions(), governor, threads, clock, clock);
        TokenProof proof = new TokenProof(store.connections(), ledger, governor, store.transactions(), clock);
        RunWork runWork = new RunWork(
                plan, courier, ledger, store.looks(), store.runs(), proof, store.transactions(), clock, clock);
        patrol = new Patrol(store.observations(), store.ledger(), store.connections(), governor, clock, clock);
        candidates = new CandidateTokens(settings, new TokenVault(name -> new byte[32]), configs);
        candidateWork = new CandidateWork(
                candidates,
                store.trials(),
                store.connections(),
                ledger,
                messenger,
                governor,
                store.transactions(),
                clock,
                clock);
        LookWork lookWork =
                new LookWork(looker, ledger, store.looks(), store.runs(), runWork, patrol, store.plans(), clock);
        work = new OrganisationWork(
                store.looks(),
                store.observations(),
                store.runs(),
                runWork,
                lookWork,
                approved,
                new ExchangeWork(store.exchanges(), lookWork, ledger, clock),
                proof,
                new Candidates(candidateWork, clock, clock),
                new Errands(List.of(new Beside()), governor, clock),
                configs,
                messenger,
                governor,
                clock);
        changes = new PlannedSettingChanges(
                new Rights(),
                configs,
                profiles,
                looker,
                ledger,
                store.plans(),
                store.proposedSettings(),
                store.transactions(),
                clock);
        sync = new DurableSync(
                new Rights(),
                looker,
                ledger,
                store.runs(),
                store.looks(),
                store.plans(),
                wishes,
                woken::add,
                configs,
                messenger,
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
        return store.runs().open(School.ID, Runs.Request.of(kinds, new PersonId("administrator"), clock.instant()));
    }

    Instant work() {
        return work(() -> false);
    }

    Instant work(Halt halt) {
        return work.work(School.ID, exchange(), halt).next();
    }

    /** Does what there is to do, which another node did before. */
    void takeOver() {
        work.work(School.ID, new OrganisationWork.Before(true, clock.instant()), () -> false);
    }

    /** Does what there is to do when the next exchange is due then. */
    OrganisationWork.After workBefore(Instant exchange) {
        return work.work(School.ID, new OrganisationWork.Before(false, exchange), () -> false);
    }

    private OrganisationWork.Before exchange() {
        return new OrganisationWork.Before(false, clock.instant());
    }

    /** Does what there is to do for another organisation of the roster. */
    Instant work(OrganisationId organisation) {
        return work.work(organisation, exchange(), () -> false).next();
    }

    /** Says that something of the roster has changed, and lets it be looked at. */
    Run change() {
        sync.changed(School.ID);
        work();
        return lastRun();
    }

    /** Says the same where no run is expected to come of it. */
    void look() {
        sync.changed(School.ID);
        work();
    }

    /** Returns the newest run, whoever asked for it. */
    Run lastRun() {
        Long id = store.jdbc().queryForObject("SELECT MAX(id) FROM sferum.run", Long.class);
        return run(java.util.Objects.requireNonNull(id));
    }

    /** Returns somebody with all rights. */
    static Viewer administrator() {
        return new Viewer(
                new PersonId("administrator"),
                School.ID,
                Set.of(),
                java.util.Arrays.stream(org.ejournal.sferum.rights.Permission.values())
                        .map(org.ejournal.sferum.rights.Permission::id)
                        .collect(java.util.stream.Collectors.toSet()),
                new java.util.Locale("ru"));
    }

    /** Looks at the roster and delivers what follows, without a run. */
    Delivery deliver(News news) {
        store.ledger()
                .apply(
                        School.ID,
                        looker.look(School.ID, Question.about(ALL)).whole().change(),
                        0);
        return courier.deliver(new Scope(School.ID, 0, ALL), messenger, () -> false, news, Interlude.NONE);
    }

    /** Reads what is due in the messenger. */
    Patrolled patrol(Drift edits) {
        return patrol.patrol(School.ID, messenger, edits, () -> false, () -> false, Interlude.NONE);
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

    /** Does what the test wants beside the chats. */
    private final class Beside implements Errand {
        @Override
        public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
            return beside.run(organisation, connection, turn);
        }

        @Override
        public boolean urgent(OrganisationId organisation, Instant now) {
            return beside.urgent(organisation, now);
        }

        @Override
        public boolean standsRefusal() {
            return beside.standsRefusal();
        }

        @Override
        public boolean asksMessenger() {
            return beside.asksMessenger();
        }

        @Override
        public void looked(OrganisationId organisation) {
            beside.looked(organisation);
        }
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
