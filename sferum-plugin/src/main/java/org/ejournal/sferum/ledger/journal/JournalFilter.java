package org.ejournal.sferum.ledger.journal;

import java.time.Instant;
import org.ejournal.plugin.roster.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param organisation whose; never those of another
 * @param run the run; 0 for all
 * @param chat the chat's number; 0 for all
 * @param person the person's id; empty for all
 * @param surname how the name of the person begins, in whatever case; empty for all
 * @param title a part of the chat's title today, in whatever case; empty for all
 * @param from the earliest moment
 * @param to the moment before which
 */
public record JournalFilter(
        OrganisationId organisation,
        long run,
        long chat,
        String person,
        String surname,
        String title,
        Instant from,
        Instant to) {
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** Returns a filter that lets everything of the organisation through. */
    public static JournalFilter all(OrganisationId organisation) {
        return new JournalFilter(organisation, 0, 0, "", "", "", Instant.EPOCH, LAST);
    }

    /** Returns the same for one run. */
    public JournalFilter ofRun(long number) {
        return new JournalFilter(organisation, number, chat, person, surname, title, from, to);
    }

    /** Returns the same for one chat. */
    public JournalFilter ofChat(long number) {
        return new JournalFilter(organisation, run, number, person, surname, title, from, to);
    }

    /** Returns the same for one person. */
    public JournalFilter ofPerson(String id) {
        return new JournalFilter(organisation, run, chat, id, surname, title, from, to);
    }

    /** Returns the same for people whose names begin so. */
    public JournalFilter named(String beginning) {
        return new JournalFilter(organisation, run, chat, person, beginning, title, from, to);
    }

    /** Returns the same for chats whose titles contain that. */
    public JournalFilter titled(String part) {
        return new JournalFilter(organisation, run, chat, person, surname, part, from, to);
    }

    /** Returns the same from one moment up to another; null leaves an end open. */
    public JournalFilter between(@Nullable Instant earliest, @Nullable Instant end) {
        return new JournalFilter(
                organisation,
                run,
                chat,
                person,
                surname,
                title,
                earliest == null ? from : earliest,
                end == null ? to : end);
    }
}
