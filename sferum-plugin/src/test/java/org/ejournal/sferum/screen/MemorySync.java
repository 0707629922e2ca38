package org.ejournal.sferum.screen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.Sync;
import org.ejournal.sferum.sync.plan.ChatPlan;
import org.ejournal.sferum.sync.plan.Plan;
import org.ejournal.sferum.sync.plan.PlanLines;

/** Keeps the contract of {@link Sync} with a plan that a test writes and the real runs; nothing is ever worked on. */
public final class MemorySync implements Sync {
    private final Rights rights;
    private final Roster roster;
    private final Runs runs;
    private final Plans plans;
    private final Clock clock;
    private final List<ChatPlan> plan = new ArrayList<>();
    private final List<OrganisationId> woken = new ArrayList<>();
    private final List<OrganisationId> changed = new ArrayList<>();
    private int left;
    private long secondsLeft;

    MemorySync(Rights rights, Roster roster, Runs runs, Plans plans, Clock clock) {
        this.rights = rights;
        this.roster = roster;
        this.runs = runs;
        this.plans = plans;
        this.clock = clock;
    }

    /** Lets a chat change. */
    public MemorySync plan(ChatPlan chat) {
        plan.add(chat);
        return this;
    }

    /** Lets the fuse hold what was planned so far, and nothing be planned any more. */
    public long hold(OrganisationId organisation, String cause, Set<ChatKind> kinds) {
        Plans.NewPlan held = new Plans.NewPlan(Purpose.HELD, kinds, cause, 0, "", clock.instant());
        long number = plans.keep(organisation, held, PlanLines.of(plan)).id();
        plan.clear();
        return number;
    }

    /** Says how much of every open run is left. */
    public void left(int items, long seconds) {
        left = items;
        secondsLeft = seconds;
    }

    /** Returns whose work was asked to begin, in order. */
    public List<OrganisationId> woken() {
        return woken;
    }

    @Override
    public Plan preview(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        roster.snapshot(viewer.organisation());
        return new Plan(
                plan.stream().filter(chat -> kinds.contains(chat.chat().kind())).toList(),
                new LedgerChange(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Override
    public Shown show(Viewer viewer, Set<ChatKind> kinds) {
        return keep(viewer, preview(viewer, kinds), Purpose.SHOWN, kinds, 0);
    }

    @Override
    public Shown showUndo(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        Run undone = runs.find(viewer.organisation(), run)
                .orElseThrow(() -> new UnknownScreenException("There is no run " + run));
        return keep(viewer, preview(viewer, undone.kinds()), Purpose.UNDO, undone.kinds(), run);
    }

    private Shown keep(Viewer viewer, Plan shown, Purpose purpose, Set<ChatKind> kinds, long undoes) {
        Plans.NewPlan kept =
                new Plans.NewPlan(purpose, kinds, "", undoes, viewer.person().value(), clock.instant());
        return new Shown(
                plans.keep(viewer.organisation(), kept, PlanLines.of(shown.chats()))
                        .id(),
                shown);
    }

    @Override
    public Optional<KeptPlan> held(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return plans.held(viewer.organisation());
    }

    @Override
    public Optional<KeptPlan> plan(Viewer viewer, long number) {
        Optional<KeptPlan> kept = plans.find(viewer.organisation(), number);
        requireToSee(viewer, kept);
        return kept;
    }

    private void requireToSee(Viewer viewer, Optional<KeptPlan> plan) {
        if (!rights.holds(viewer, Permission.INITIALISE_CHATS)) {
            rights.require(viewer, plan.map(MemorySync::needed).orElse(Permission.INITIALISE_CHATS));
        }
    }

    private static Permission needed(KeptPlan plan) {
        return plan.purpose() == Purpose.SETTINGS ? Permission.CHANGE_SETTINGS : Permission.INITIALISE_CHATS;
    }

    private Optional<Run> find(Viewer viewer, long run) {
        Optional<Run> found = runs.find(viewer.organisation(), run);
        requireToSee(viewer, found.flatMap(one -> plans.find(viewer.organisation(), one.planId())));
        return found;
    }

    @Override
    public List<PlanLine> lines(Viewer viewer, long number, long offset, int size) {
        return plan(viewer, number)
                .map(kept -> plans.lines(kept.id(), offset, size))
                .orElse(List.of());
    }

    @Override
    public Run carryOut(Viewer viewer, long number, Collection<Integer> unticked) {
        KeptPlan kept =
                plan(viewer, number).orElseThrow(() -> new UnknownScreenException("There is no plan " + number));
        rights.require(viewer, needed(kept));
        plans.untick(number, unticked);
        return runs.open(
                viewer.organisation(),
                new Runs.Request(
                        kept.kinds(), Run.Cause.PERSON, number, viewer.person().value(), clock.instant()));
    }

    @Override
    public void untick(Viewer viewer, long number, Collection<Integer> lines) {
        plan(viewer, number)
                .filter(kept -> kept.choosable()
                        && rights.holds(viewer, needed(kept))
                        && kept.madeBy().equals(viewer.person().value()))
                .orElseThrow(() -> new UnknownScreenException("There is no plan " + number));
        plans.untick(
                number,
                plans.lines(number).stream()
                        .filter(PlanLines::optional)
                        .map(PlanLine::number)
                        .filter(lines::contains)
                        .toList());
    }

    @Override
    public void changed(OrganisationId organisation) {
        changed.add(organisation);
    }

    /** Returns who was said to have changed, in order. */
    public List<OrganisationId> changed() {
        return changed;
    }

    @Override
    public Run start(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.open(viewer.organisation(), Runs.Request.of(kinds, viewer.person(), clock.instant()));
    }

    @Override
    public Optional<Run> newest(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.newest(viewer.organisation());
    }

    @Override
    public Optional<Watched> watch(Viewer viewer, long run) {
        return find(viewer, run).map(found -> new Watched(found, left, secondsLeft));
    }

    @Override
    public void hurry(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        runs.find(viewer.organisation(), run).ifPresent(found -> runs.hurry(found.id()));
    }

    @Override
    public void giveUp(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        runs.find(viewer.organisation(), run)
                .ifPresent(found -> runs.finished(
                        found.id(),
                        Run.State.FAILED,
                        new Failure("GIVEN_UP", 0, ""),
                        new Runs.Outcome(0, 0),
                        clock.instant()));
    }

    @Override
    public List<Remark> remarks(Viewer viewer, long run, int atMost) {
        return find(viewer, run).map(found -> runs.remarks(found.id(), atMost)).orElse(List.of());
    }

    @Override
    public void wake(OrganisationId organisation) {
        woken.add(organisation);
    }
}
