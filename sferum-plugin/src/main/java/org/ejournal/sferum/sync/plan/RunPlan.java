package org.ejournal.sferum.sync.plan;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.plan.KeptPlan;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.PlanLine;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.springframework.transaction.support.TransactionOperations;

/** Plans a run and writes down what is wanted from then on. */
public class RunPlan {
    private final Looker looker;
    private final Ledger ledger;
    private final Runs runs;
    private final Plans plans;
    private final Decisions decisions;
    private final Wishes wishes;
    private final ApprovedSettings settings;
    private final Holding holding;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Makes one. */
    public RunPlan(
            Looker looker,
            Ledger ledger,
            Runs runs,
            Plans plans,
            Decisions decisions,
            Wishes wishes,
            ApprovedSettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.looker = looker;
        this.ledger = ledger;
        this.runs = runs;
        this.plans = plans;
        this.decisions = decisions;
        this.wishes = wishes;
        this.settings = settings;
        this.holding = new Holding(plans, clock);
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Looks anew and writes down what is wanted; before every delivery, since what was wanted before a wait may be wanted
     * no more (AH-5).
     *
     * @return what there is to deliver; empty when the run was to carry out a plan that the roster has overtaken (AH-2)
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public Optional<Scope> plan(Run run) {
        return run.planId() == 0 || run.planned() ? Optional.of(planAnew(run)) : planAsShown(run);
    }

    private Scope planAnew(Run run) {
        Scope scope = scope(run);
        boolean revive = run.cause() == Run.Cause.PERSON && !run.planned();
        Question question = revive ? Question.anew(scope.kinds()) : Question.about(scope.kinds());
        Draft draft = looker.look(scope.organisation(), question);
        write(run, scope, draft, draft.going(), Wishes.Wanted.nothing());
        return scope;
    }

    /** Once it has begun, a run keeps in step what is kept in step anyway: an urgent change must not wait for its end. */
    private Scope scope(Run run) {
        Scope own = Scope.of(run);
        if (!run.planned()) {
            return own;
        }
        Set<ChatKind> kinds = EnumSet.copyOf(own.kinds());
        kinds.addAll(ledger.kinds(own.organisation()));
        return new Scope(own.organisation(), own.run(), kinds);
    }

    private Optional<Scope> planAsShown(Run run) {
        Scope scope = Scope.of(run);
        return plans.find(scope.organisation(), run.planId()).flatMap(kept -> planAsShown(run, scope, kept));
    }

    private Optional<Scope> planAsShown(Run run, Scope scope, KeptPlan kept) {
        Map<String, String> values = settings.proposed(scope.organisation(), kept.id());
        List<PlanLine> lines = plans.lines(kept.id());
        Wishes.Wanted undoing = wishes.undoing(kept);
        Draft draft = looker.look(scope.organisation(), undoing.question(kept).under(values));
        if (!says(lines).equals(says(PlanLines.of(shown(kept, draft))))) {
            return Optional.empty();
        }
        Wishes.Wanted wanted = undoing.and(Wishes.unticked(lines));
        Draft chosen = leftOut(kept, wanted)
                ? looker.look(scope.organisation(), wanted.question(kept).under(values))
                : draft;
        if (isOf(kept, values) && takesNothingElse(kept, lines, chosen)) {
            carryOut(run, scope, kept, wanted, chosen);
            return Optional.of(scope);
        }
        return Optional.empty();
    }

    /** What a plan would set is there until it is set: no plan sets it twice. */
    private static boolean isOf(KeptPlan kept, Map<String, String> values) {
        return kept.purpose() != Purpose.SETTINGS || !values.isEmpty();
    }

    /** Lines that are left out may have consequences of their own; those may add somebody and remove nobody. */
    private static boolean takesNothingElse(KeptPlan kept, List<PlanLine> lines, Draft draft) {
        return kept.purpose() != Purpose.SETTINGS || says(lines).containsAll(Removals.of(draft.whole()));
    }

    private static List<ChatPlan> shown(KeptPlan kept, Draft draft) {
        return kept.purpose() == Purpose.HELD ? draft.held() : draft.whole().chats();
    }

    private static Set<String> says(List<PlanLine> lines) {
        return lines.stream().map(PlanLine::says).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean leftOut(KeptPlan kept, Wishes.Wanted wanted) {
        return kept.choosable() && !wanted.isNothing();
    }

    /**
     * Who approved what is held, takes a run back or changes settings, has seen exactly that; who was shown a plan is still
     * warned.
     */
    private void carryOut(Run run, Scope scope, KeptPlan kept, Wishes.Wanted wanted, Draft draft) {
        boolean approved = kept.purpose() != Purpose.SHOWN;
        write(run, scope, draft, approved ? draft.whole() : draft.going(), wanted);
        settings.set(scope.organisation());
    }

    /** What is wanted and that the run has begun become true together, or a crash would lose the figures. */
    private void write(Run run, Scope scope, Draft draft, Plan plan, Wishes.Wanted wanted) {
        OrganisationId organisation = scope.organisation();
        transactions.executeWithoutResult(status -> {
            if (!wanted.decisions().isEmpty()) {
                decisions.record(organisation, wanted.decisions(), new PersonId(run.requestedBy()), clock.instant());
            }
            decisions.restore(organisation, revived(plan));
            ledger.apply(organisation, plan.change(), run.id());
            int held = plan.equals(draft.whole())
                    ? holding.release(organisation, scope)
                    : holding.hold(organisation, scope, draft);
            runs.held(run.id(), held);
            settings.approve(organisation, run.planId());
            if (run.planned()) {
                runs.resumed(run.id());
            } else {
                runs.started(
                        run.id(),
                        figures(plan, ledger.openCount(scope)),
                        draft.asOf().truncatedTo(ChronoUnit.MILLIS));
            }
        });
    }

    /** What was deleted by hand and is made anew is deleted no more. */
    private static List<ChatKey> revived(Plan plan) {
        return plan.chats().stream()
                .filter(chat -> chat.created() || chat.count(PlannedAction.ReopenChat.class) > 0)
                .map(ChatPlan::chat)
                .toList();
    }

    private static Runs.Plan figures(Plan plan, int open) {
        return new Runs.Plan(
                open,
                plan.count(PlannedAction.CreateChat.class),
                plan.count(PlannedAction.AddMember.class),
                plan.count(PlannedAction.RemoveMember.class),
                plan.count(PlannedAction.ChangeAdmin.class));
    }
}
