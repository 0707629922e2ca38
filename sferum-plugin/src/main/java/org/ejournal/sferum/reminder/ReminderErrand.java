package org.ejournal.sferum.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.reminder.Reminder;
import org.ejournal.sferum.ledger.reminder.Reminders;
import org.ejournal.sferum.messenger.Budget;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.sync.Errand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells people of their conferences as a part of the organisation's durable task: each once, on whichever node and after a
 * restart as before it. Sends the messenger nothing.
 */
class ReminderErrand implements Errand {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderErrand.class);

    /** After so long a roster that was silent is asked again. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Conferences conferences;
    private final Reminders reminders;
    private final Telling telling;
    private final Clock clock;

    ReminderErrand(Conferences conferences, Reminders reminders, Telling telling, Clock clock) {
        this.conferences = conferences;
        this.reminders = reminders;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return reminders.due(now);
    }

    /** Ten minutes are over before the end of a large run. */
    @Override
    public boolean urgent(OrganisationId organisation, Instant now) {
        return reminders.due(now).contains(organisation);
    }

    /** People are to know above all when no call begins. */
    @Override
    public boolean standsRefusal() {
        return true;
    }

    @Override
    public boolean asksMessenger() {
        return false;
    }

    @Override
    public Instant run(OrganisationId organisation, Connection connection, Consumer<Budget> turn) {
        try {
            return tell(organisation);
        } catch (RosterUnavailableException silent) {
            LOG.warn("People of {} are told later: {}", organisation, silent.getMessage());
            Instant again = clock.instant().plus(PAUSE);
            reminders.postpone(organisation, again);
            return again;
        }
    }

    private Instant tell(OrganisationId organisation) {
        Instant now = clock.instant();
        Map<Long, Reminder> known = new HashMap<>();
        reminders.of(organisation).forEach(reminder -> known.put(reminder.conference(), reminder));
        Instant next = Instant.MAX;
        for (Conference call : conferences.unfinished(organisation)) {
            if (!call.unwanted() && call.endsAt().isAfter(now)) {
                Reminder before = known.remove(call.id());
                Instant again = telling.of(organisation, call, before == null ? Telling.fresh(call) : before, now);
                next = again.isBefore(next) ? again : next;
            }
        }
        known.values().forEach(reminder -> end(organisation, reminder, now));
        return next;
    }

    /** What is over needs no more words; what is gone before its end does. */
    private void end(OrganisationId organisation, Reminder reminder, Instant now) {
        boolean removed = conferences.get(organisation, reminder.conference()).isEmpty();
        if (removed && reminder.endsAt().isAfter(now)) {
            telling.gone(organisation, reminder);
        }
        reminders.forget(reminder.conference());
    }
}
