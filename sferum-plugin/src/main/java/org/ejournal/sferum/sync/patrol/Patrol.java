package org.ejournal.sferum.sync.patrol;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Account;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.DueChat;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.Observations;
import org.ejournal.sferum.messenger.Capability;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerException;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.sync.pace.Alive;
import org.ejournal.sferum.sync.pace.Governor;
import org.ejournal.sferum.sync.pace.Halt;
import org.ejournal.sferum.sync.pace.Interlude;
import org.ejournal.sferum.sync.pace.News;
import org.ejournal.sferum.sync.pace.Ticker;
import org.ejournal.sferum.sync.pace.Turns;
import org.ejournal.sferum.sync.patrol.ChatComparison.Acquaintances;

/**
 * Reads chats in the messenger in turn and takes in what was changed there by hand (AH-5). Chats that were asked for go
 * first, then those where somebody is waited for, and every chat has its turn. Never to be used beside a delivery of the
 * same organisation, or it would take that one's work for a change by hand.
 */
public final class Patrol {
    /** How long after a reading a chat is read again. */
    public static final Duration ROUND = Duration.ofHours(1);

    /** The same where somebody may come in by a link any time, or something failed. */
    static final Duration SHORT_ROUND = Duration.ofMinutes(5);

    /** The part of the token's rate that reading may take, in percent. */
    static final int SHARE = 10;

    private static final int MOST = 5_000;

    private final Observations observations;
    private final Ledger ledger;
    private final Connections connections;
    private final Governor governor;
    private final Clock clock;
    private final Ticker ticker;

    /** Makes one; the ticker passes the time while it waits for its share. */
    public Patrol(
            Observations observations,
            Ledger ledger,
            Connections connections,
            Governor governor,
            Clock clock,
            Ticker ticker) {
        this.observations = observations;
        this.ledger = ledger;
        this.connections = connections;
        this.governor = governor;
        this.clock = clock;
        this.ticker = ticker;
    }

    /**
     * Reads what is due, until all is read, something is in the way, or a halt or a delivery is asked for.
     *
     * @param meanwhile what is done between two readings
     */
    public Patrolled patrol(
            OrganisationId organisation, Messenger messenger, Drift edits, Halt halt, News news, Interlude meanwhile) {
        Instant now = clock.instant();
        List<DueChat> due = observations.due(organisation, now.minus(SHORT_ROUND), now.minus(ROUND), MOST);
        return patrol(organisation, due, messenger, edits, halt, news, meanwhile);
    }

    /** Does the same with every chat, whenever it was read last: a person waits for it (EX-2). */
    public Patrolled patrolAll(
            OrganisationId organisation, Messenger messenger, Drift edits, Halt halt, News news, Interlude meanwhile) {
        Instant now = clock.instant();
        List<DueChat> due = observations.due(organisation, now, now, MOST);
        return patrol(organisation, due, messenger, edits, halt, news, meanwhile);
    }

    private Patrolled patrol(
            OrganisationId organisation,
            List<DueChat> due,
            Messenger messenger,
            Drift edits,
            Halt halt,
            News news,
            Interlude meanwhile) {
        if (due.isEmpty() || serviceUserIsUnknown(organisation, messenger)) {
            return new Patrolled(List.of(), null);
        }
        if (edits == Drift.REPAIR) {
            observations.keepNothing(organisation);
        }
        Questions questions = new Questions(messenger, governor, new Alive(halt, ticker), ticker);
        PatrolStep step = new PatrolStep(questions, observations, acquaintances(organisation), edits, clock);
        return patrol(due, messenger.readingSize(), step, news, meanwhile);
    }

    /** Who is not known would be taken for a stranger. */
    private boolean serviceUserIsUnknown(OrganisationId organisation, Messenger messenger) {
        return messenger.capabilities().contains(Capability.ADD_MEMBER)
                && connections.of(organisation).serviceUser().isEmpty();
    }

    private Acquaintances acquaintances(OrganisationId organisation) {
        return new Acquaintances(
                ledger.accounts(organisation).stream().collect(Collectors.toMap(Account::messengerId, Account::person)),
                connections.of(organisation).serviceUser());
    }

    private static Patrolled patrol(List<DueChat> due, int size, PatrolStep step, News news, Interlude meanwhile) {
        List<Finding> findings = new ArrayList<>();
        try {
            for (int from = 0; from < due.size() && !news.arrived(); from += size) {
                meanwhile.pass();
                findings.addAll(step.read(due.subList(from, Math.min(from + size, due.size()))));
            }
            return new Patrolled(findings, null);
        } catch (MessengerException e) {
            return new Patrolled(findings, e.failure());
        } catch (Turns.HaltedException e) {
            return new Patrolled(findings, null);
        }
    }
}
