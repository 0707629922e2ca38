package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** Synchronisation by runs that are kept in the ledger and worked on by the organisations' durable tasks. */
class DurableSync implements Sync {
    private final Rights rights;
    private final Looker looker;
    private final Ledger ledger;
    private final Runs runs;
    private final OrganisationTasks tasks;
    private final OrganisationConfigs configs;
    private final MessengerProvider messengers;
    private final Clock clock;

    DurableSync(
            Rights rights,
            Looker looker,
            Ledger ledger,
            Runs runs,
            OrganisationTasks tasks,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Clock clock) {
        this.rights = rights;
        this.looker = looker;
        this.ledger = ledger;
        this.runs = runs;
        this.tasks = tasks;
        this.configs = configs;
        this.messengers = messengers;
        this.clock = clock;
    }

    @Override
    public Plan preview(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return looker.look(viewer.organisation(), kinds);
    }

    @Override
    public Run start(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        Run run = runs.open(viewer.organisation(), EnumSet.copyOf(kinds), viewer.person(), clock.instant());
        wake(viewer.organisation());
        return run;
    }

    @Override
    public Optional<Run> newest(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.newest(viewer.organisation());
    }

    @Override
    public Optional<Watched> watch(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.find(viewer.organisation(), run).map(found -> watched(viewer.organisation(), found));
    }

    private Watched watched(OrganisationId organisation, Run run) {
        if (!run.state().open()) {
            return new Watched(run, 0, 0);
        }
        int left = Math.min(ledger.openCount(Scope.of(run)), run.workTotal());
        return new Watched(run, left, Math.min(atFullRate(organisation, left), atPaceSoFar(run, left)));
    }

    /** Counts a call for each place, which is the most that it can take. */
    private long atFullRate(OrganisationId organisation, int left) {
        Messenger messenger = messengers.connect(configs.of(organisation).connection());
        long aSecond =
                (long) messenger.batchSize() * messenger.budgetOfQuestions().requestsPerSecond();
        return (left + aSecond - 1) / aSecond;
    }

    private long atPaceSoFar(Run run, int left) {
        long done = (long) run.workTotal() - left;
        long elapsed = Duration.between(run.requestedAt(), clock.instant()).toSeconds();
        return done == 0 ? Long.MAX_VALUE : (elapsed * left + done - 1) / done;
    }

    @Override
    public void hurry(Viewer viewer, long run) {
        stuck(viewer, run).ifPresent(found -> {
            runs.hurry(found.id());
            wake(viewer.organisation());
        });
    }

    @Override
    public void giveUp(Viewer viewer, long run) {
        stuck(viewer, run)
                .ifPresent(found -> runs.finished(
                        found.id(),
                        Run.State.FAILED,
                        new Failure("GIVEN_UP", 0, ""),
                        new Runs.Outcome(ledger.waitingForLink(viewer.organisation()), 0),
                        clock.instant()));
    }

    private Optional<Run> stuck(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.find(viewer.organisation(), run)
                .filter(found -> found.state() == Run.State.WAITING || found.state() == Run.State.BLOCKED);
    }

    @Override
    public List<Remark> remarks(Viewer viewer, long run, int atMost) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.find(viewer.organisation(), run)
                .map(found -> runs.remarks(found.id(), atMost))
                .orElse(List.of());
    }

    @Override
    public void wake(OrganisationId organisation) {
        tasks.wake(organisation);
    }
}
