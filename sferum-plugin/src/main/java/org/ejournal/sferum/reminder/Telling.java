package org.ejournal.sferum.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.conference.Conference;
import org.ejournal.sferum.ledger.conference.Conference.State;
import org.ejournal.sferum.ledger.reminder.Reminder;
import org.ejournal.sferum.ledger.reminder.Reminders;

/**
 * Tells people of one conference what there is to tell. A message goes out before it is written down that it did: after a crash
 * in between it comes again, and takes the place of the one that nobody has read yet.
 */
class Telling {
    /** A call that begins so late begins in time. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private static final Duration DAY = Duration.ofDays(1);

    private final Reminders reminders;
    private final Participants participants;
    private final CallNotices notices;
    private final Function<OrganisationId, Duration> lengths;

    /**
     * Makes one.
     *
     * @param lengths how long before the beginning an organisation wants people reminded; zero for never
     */
    Telling(
            Reminders reminders,
            Participants participants,
            CallNotices notices,
            Function<OrganisationId, Duration> lengths) {
        this.reminders = reminders;
        this.participants = participants;
        this.notices = notices;
        this.lengths = lengths;
    }

    /** Returns what is known of a conference of which nobody was told. */
    static Reminder fresh(Conference call) {
        return new Reminder(call.id(), call.title(), call.startsAt(), call.endsAt(), false, false, Instant.EPOCH);
    }

    /** Tells what there is to tell now and returns when there is something next. */
    Instant of(OrganisationId organisation, Conference call, Reminder before, Instant now) {
        Reminder reminder = begin(organisation, call, moved(organisation, call, before), now);
        Duration length = lengths.apply(organisation);
        Instant remindAt = call.startsAt().minus(length);
        if (!length.isZero()
                && !remindAt.isAfter(now)
                && (!reminder.told() || call.startsAt().isAfter(now))) {
            remind(organisation, call);
            reminder = reminder.afterTelling();
        }
        boolean waits = !length.isZero() && !reminder.told();
        Instant next = waits ? remindAt : next(call, reminder);
        Reminder after = reminder.at(next);
        if (!after.equals(before)) {
            reminders.note(organisation, after);
        }
        return next;
    }

    private static Instant next(Conference call, Reminder reminder) {
        return reminder.begun() ? call.endsAt().plus(DAY) : call.startsAt().plus(LATE);
    }

    /** Who was told the old time is told the new one, and reminded again before that. */
    private Reminder moved(OrganisationId organisation, Conference call, Reminder before) {
        boolean moved = !before.startsAt().equals(call.startsAt());
        if (moved && before.told()) {
            notices.moved(organisation, call, reminders.people(call.id()));
            reminders.forgetPeople(call.id());
        }
        return moved
                ? fresh(call)
                : new Reminder(
                        call.id(),
                        call.title(),
                        call.startsAt(),
                        call.endsAt(),
                        before.told(),
                        before.begun(),
                        before.nextAt());
    }

    private Reminder begin(OrganisationId organisation, Conference call, Reminder reminder, Instant now) {
        if (reminder.begun() || call.startsAt().plus(LATE).isAfter(now)) {
            return reminder;
        }
        if (call.state() != State.ACTIVE && wasKnown(reminder)) {
            notices.late(organisation, call, participants.of(organisation, call));
        }
        return reminder.afterBeginning();
    }

    /** One that was made when its time had begun already is not late for anybody. */
    private static boolean wasKnown(Reminder reminder) {
        return reminder.nextAt().isAfter(Instant.EPOCH);
    }

    private void remind(OrganisationId organisation, Conference call) {
        Set<String> people = participants.of(organisation, call);
        people.removeAll(reminders.people(call.id()));
        if (!people.isEmpty()) {
            notices.soon(organisation, call, people);
            reminders.reminded(call.id(), people);
        }
    }

    /** Tells who was told of it that it will not be. */
    void gone(OrganisationId organisation, Reminder reminder) {
        Set<String> people = reminders.people(reminder.conference());
        if (!people.isEmpty()) {
            notices.cancelled(organisation, reminder, people);
        }
    }
}
