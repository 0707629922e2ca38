package org.ejournal.sferum.sync;

import java.time.Clock;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Looks;
import org.ejournal.sferum.ledger.Run;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.Scope;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.messenger.MessengerFailure;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.delivery.Delivery;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.patrol.Finding;
import org.ejournal.sferum.sync.patrol.Patrol;
import org.ejournal.sferum.sync.patrol.Patrolled;
import org.ejournal.sferum.sync.plan.Draft;
import org.ejournal.sferum.sync.plan.Holding;
import org.ejournal.sferum.sync.plan.Looker;
import org.ejournal.sferum.sync.plan.Question;

/**
 * Looks at an organisation that nobody has asked a run for. What was once initialised is kept in step by itself.
 */
class LookWork {
    private final Looker looker;
    private final Ledger ledger;
    private final Looks looks;
    private final Runs runs;
    private final RunWork runWork;
    private final Patrol patrol;
    private final Holding holding;
    private final Clock clock;

    LookWork(
            Looker looker,
            Ledger ledger,
            Looks looks,
            Runs runs,
            RunWork runWork,
            Patrol patrol,
            Plans plans,
            Clock clock) {
        this.looker = looker;
        this.ledger = ledger;
        this.looks = looks;
        this.runs = runs;
        this.runWork = runWork;
        this.patrol = patrol;
        this.holding = new Holding(plans, clock);
        this.clock = clock;
    }

    /**
     * Looks, and carries out what was found.
     *
     * @param cause why
     * @param asked what was known to be asked for when this was decided
     * @return the run that carried it out; 0 where nothing was to be done
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    long look(OrganisationId organisation, Run.Cause cause, Looks.Asked asked, RunWork.Means means) {
        Set<ChatKind> kinds = ledger.kinds(organisation);
        try {
            return kinds.isEmpty() ? 0 : look(organisation, kinds, cause, asked.handMade(), means);
        } finally {
            looks.seen(organisation, asked);
        }
    }

    /**
     * What came of reading in the messenger.
     *
     * @param run the run that put right what was found; 0 where nothing was
     * @param failure what kept it from reading the rest
     */
    record Patrolling(long run, Failure failure) {}

    /**
     * Reads what it is time to read in the messenger, and puts right what was changed there by hand (AH-5).
     *
     * @param whole whether it is time for every chat
     */
    Patrolling patrol(OrganisationId organisation, Drift drift, boolean whole, RunWork.Means means) {
        if (runs.open(organisation).isPresent() || means.halt().asked()) {
            return new Patrolling(0, Failure.none());
        }
        News news = new LookNews(looks, organisation, looks.of(organisation));
        Patrolled patrolled = whole
                ? patrol.patrolAll(organisation, means.messenger(), drift, means.halt(), news, means.meanwhile())
                : patrol.patrol(organisation, means.messenger(), drift, means.halt(), news, means.meanwhile());
        ledger.found(
                organisation, patrolled.findings().stream().map(LookWork::found).toList());
        Set<ChatKind> kinds = ledger.kinds(organisation);
        boolean open = !patrolled.findings().isEmpty() && ledger.openCount(new Scope(organisation, 0, kinds)) > 0;
        MessengerFailure failure = patrolled.failure();
        return new Patrolling(
                open ? start(organisation, kinds, Run.Cause.EXCHANGE, means) : 0,
                failure == null ? Failure.none() : Delivery.failure(failure));
    }

    private static Ledger.Found found(Finding finding) {
        String detail = finding.detail().isEmpty() ? "" : ": " + finding.detail();
        return new Ledger.Found(finding.chat(), finding.who(), finding.what() + detail);
    }

    private long start(OrganisationId organisation, Set<ChatKind> kinds, Run.Cause cause, RunWork.Means means) {
        Run run = runs.open(organisation, new Runs.Request(kinds, cause, 0, "", clock.instant()));
        runWork.work(run, means);
        return run.id();
    }

    /**
     * An exchange repairs every difference, whatever caused it (EX-2); a change asks for what is new alone, and what was
     * changed by hand, or a link that a person wants, is new although the ledger knows it.
     */
    private long look(
            OrganisationId organisation, Set<ChatKind> kinds, Run.Cause cause, boolean handMade, RunWork.Means means) {
        Draft draft = looker.look(organisation, Question.about(kinds));
        boolean open = (handMade || cause == Run.Cause.EXCHANGE) && draft.open();
        if (draft.matters() || open || linksWait(organisation, draft) || !holding.known(organisation, draft)) {
            return start(organisation, kinds, cause, means);
        }
        ledger.apply(organisation, draft.going().change(), 0);
        return 0;
    }

    private boolean linksWait(OrganisationId organisation, Draft draft) {
        return draft.open() && ledger.linksWait(organisation);
    }
}
