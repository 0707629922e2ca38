package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;

/** Reads conferences page by page (VC-1), each method with one statement. Whoever asks makes sure that it may be shown. */
public interface ConferenceList {
    /** Returns a page of those that are searched for, in one order however often it is asked for. */
    Page search(Search search, Order order, long offset, int size);

    /** Counts them. */
    long count(Search search);

    /** Returns the one of that number, if the sight reaches so far. */
    Optional<ConferenceLine> find(Sight sight, long id);

    /** Returns the numbers of the chats in use that the person should be an admin of. */
    Set<Long> administered(OrganisationId organisation, String person);

    /**
     * Whose eyes look.
     *
     * @param organisation whose conferences; never those of another
     * @param person the id of whoever looks
     * @param all whether all are seen; else those that the person has made, that are for them, and the following
     * @param administers whether those of no lesson are seen whose chat the person administers
     * @param lessons the ids of lessons whose conferences are seen
     */
    record Sight(OrganisationId organisation, String person, boolean all, boolean administers, List<String> lessons) {
        /** Copies the list. */
        public Sight {
            lessons = List.copyOf(lessons);
        }
    }

    /**
     * What is searched for.
     *
     * @param sight whose eyes look
     * @param kind the kind; empty for all
     * @param status how they stand at {@code now}; empty for all
     * @param now the time that it is
     * @param from the earliest beginning; empty for any
     * @param to before which they begin; empty for any
     * @param chat what the title of their chat contains, in whatever case; empty for all
     */
    record Search(
            Sight sight,
            Optional<Conference.Kind> kind,
            Optional<Status> status,
            Instant now,
            Optional<Instant> from,
            Optional<Instant> to,
            String chat) {}

    /**
     * In which order they stand.
     *
     * @param by by what
     * @param descending whether the order is turned round
     */
    record Order(ConferenceOrder by, boolean descending) {}

    /**
     * A page.
     *
     * @param lines its rows
     * @param total how many there are on all pages; 0 where the page lies past the last one
     */
    record Page(List<ConferenceLine> lines, long total) {
        /** Copies the list. */
        public Page {
            lines = List.copyOf(lines);
        }
    }
}
