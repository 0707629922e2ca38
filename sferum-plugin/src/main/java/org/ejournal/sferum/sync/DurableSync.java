package org.ejournal.sferum.sync;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.plan.Looker;
import org.ejournal.sferum.sync.plan.Plan;
import org.ejournal.sferum.sync.plan.PlanLines;
import org.ejournal.sferum.sync.plan.Question;
import org.ejournal.sferum.sync.plan.Wishes;

/** Synchronisation by runs that are kept in the ledger and worked on by the organisations' durable tasks. */
class DurableSync implements Sync {
    private final Rights rights;
    private final Looker looker;
    private final Ledger ledger;
    private final Runs runs;
    private final Looks looks;
    private final Plans plans;
    private final Wishes wishes;
    private final Waker waker;
    private final OrganisationConfigs configs;
    private final MessengerProvider messengers;
    private final Clock clock;

    DurableSync(
            Rights rights,
            Looker looker,
            Ledger ledger,
            Runs runs,
            Looks looks,
            Plans plans,
            Wishes wishes,
            Waker waker,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Clock clock) {
        this.rights = rights;
        this.looker = looker;
        this.ledger = ledger;
        this.runs = runs;
        this.looks = looks;
        this.plans = plans;
        this.wishes = wishes;
        this.waker = waker;
        this.configs = configs;
        this.messengers = messengers;
        this.clock = clock;
    }

    @Override
    public Plan preview(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return looker.look(viewer.organisation(), Question.anew(kinds)).whole();
    }

    @Override
    public Shown show(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return keep(viewer, Purpose.SHOWN, 0, Question.anew(kinds));
    }

    @Override
    public Shown showUndo(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        Run undone = runs.find(viewer.organisation(), run)
                .orElseThrow(() -> new UnknownScreenException("There is no run " + run));
        Wishes.Wanted wanted = wishes.undoing(viewer.organisation(), run);
        return keep(
                viewer, Purpose.UNDO, run, new Question(undone.kinds(), wanted.decisions(), wanted.without(), false));
    }

    private Shown keep(Viewer viewer, Purpose purpose, long undoes, Question question) {
        Plan plan = looker.look(viewer.organisation(), question).whole();
        Plans.NewPlan kept = new Plans.NewPlan(
                purpose, question.kinds(), "", undoes, viewer.person().value(), clock.instant());
        return new Shown(
                plans.keep(viewer.organisation(), kept, PlanLines.of(plan.chats()))
                        .id(),
                plan);
    }

    @Override
    public Optional<KeptPlan> held(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return plans.held(viewer.organisation());
    }

    @Override
    public Optional<KeptPlan> plan(Viewer viewer, long plan) {
        Optional<KeptPlan> kept = plans.find(viewer.organisation(), plan);
        requireToSee(viewer, kept);
        return kept;
    }

    private void requireToSee(Viewer viewer, Optional<KeptPlan> plan) {
        if (!rights.holds(viewer, Permission.INITIALISE_CHATS)) {
            rights.require(viewer, plan.map(DurableSync::needed).orElse(Permission.INITIALISE_CHATS));
        }
    }

    /** By which rules chats are made, and so what becomes of them, is for whoever may change settings to decide. */
    private static Permission needed(KeptPlan plan) {
        return plan.purpose() == Purpose.SETTINGS ? Permission.CHANGE_SETTINGS : Permission.INITIALISE_CHATS;
    }

    @Override
    public List<PlanLine> lines(Viewer viewer, long plan, long offset, int size) {
        return plan(viewer, plan)
                .map(kept -> plans.lines(kept.id(), offset, size))
                .orElse(List.of());
    }

    @Override
    public Run start(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return open(viewer, Runs.Request.of(kinds, viewer.person(), clock.instant()));
    }

    private Run open(Viewer viewer, Runs.Request request) {
        Run run = runs.open(viewer.organisation(), request);
        looks.ask(viewer.organisation());
        wake(viewer.organisation());
        return run;
    }

    @Override
    public Run carryOut(Viewer viewer, long plan, Collection<Integer> unticked) {
        KeptPlan kept = plan(viewer, plan).orElseThrow(() -> new UnknownScreenException("There is no plan " + plan));
        rights.require(viewer, needed(kept));
        plans.untick(plan, optional(plan, Set.copyOf(unticked)));
        return open(
                viewer,
                new Runs.Request(
                        kept.kinds(), Run.Cause.PERSON, plan, viewer.person().value(), clock.instant()));
    }

    @Override
    public void untick(Viewer viewer, long plan, Collection<Integer> lines) {
        KeptPlan shown = plan(viewer, plan)
                .filter(kept ->
                        kept.choosable() && kept.madeBy().equals(viewer.person().value()))
                .orElseThrow(() -> new UnknownScreenException("There is no plan " + plan + " to choose from"));
        rights.require(viewer, needed(shown));
        plans.untick(shown.id(), optional(shown.id(), Set.copyOf(lines)));
    }

    private List<Integer> optional(long plan, Set<Integer> unticked) {
        return unticked.isEmpty()
                ? List.of()
                : plans.lines(plan).stream()
                        .filter(PlanLines::optional)
                        .map(PlanLine::number)
                        .filter(unticked::contains)
                        .toList();
    }

    @Override
    public Optional<Run> newest(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.newest(viewer.organisation());
    }

    @Override
    public Optional<Watched> watch(Viewer viewer, long run) {
        return find(viewer, run).map(found -> watched(viewer.organisation(), found));
    }

    private Optional<Run> find(Viewer viewer, long run) {
        Optional<Run> found = runs.find(viewer.organisation(), run);
        if (!rights.holds(viewer, Permission.INITIALISE_CHATS)) {
            requireToSee(viewer, found.flatMap(one -> plans.find(viewer.organisation(), one.planId())));
        }
        return found;
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
        return find(viewer, run).map(found -> runs.remarks(found.id(), atMost)).orElse(List.of());
    }

    @Override
    public void changed(OrganisationId organisation) {
        looks.ask(organisation);
        wake(organisation);
    }

    @Override
    public void wake(OrganisationId organisation) {
        waker.wake(organisation);
    }
}
