package org.ejournal.sferum.screen;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.LedgerChange;
import org.ejournal.sferum.ledger.Remark;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.sync.ChatPlan;
import org.ejournal.sferum.sync.Plan;
import org.ejournal.sferum.sync.Sync;

/** Keeps the contract of {@link Sync} with a plan that a test writes and the real runs; nothing is ever worked on. */
public final class MemorySync implements Sync {
    private final Rights rights;
    private final Roster roster;
    private final Runs runs;
    private final Clock clock;
    private final List<ChatPlan> plan = new ArrayList<>();
    private final List<OrganisationId> woken = new ArrayList<>();
    private int left;
    private long secondsLeft;

    MemorySync(Rights rights, Roster roster, Runs runs, Clock clock) {
        this.rights = rights;
        this.roster = roster;
        this.runs = runs;
        this.clock = clock;
    }

    /** Lets a chat change. */
    public MemorySync plan(ChatPlan chat) {
        plan.add(chat);
        return this;
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
    public Run start(Viewer viewer, Set<ChatKind> kinds) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.open(viewer.organisation(), kinds, viewer.person(), clock.instant());
    }

    @Override
    public Optional<Run> newest(Viewer viewer) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.newest(viewer.organisation());
    }

    @Override
    public Optional<Watched> watch(Viewer viewer, long run) {
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.find(viewer.organisation(), run).map(found -> new Watched(found, left, secondsLeft));
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
        rights.require(viewer, Permission.INITIALISE_CHATS);
        return runs.find(viewer.organisation(), run)
                .map(found -> runs.remarks(found.id(), atMost))
                .orElse(List.of());
    }

    @Override
    public void wake(OrganisationId organisation) {
        woken.add(organisation);
    }
}
