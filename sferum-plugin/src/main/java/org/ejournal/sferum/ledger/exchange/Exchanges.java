package org.ejournal.sferum.ledger.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.Failure;

/**
 * Keeps the exchanges of an organisation, those that found nothing as well, and which is asked for (EX-1, EX-2). Of old
 * ones the newest {@link #KEPT} stay. Every method is one short transaction; only an organisation's task writes, but for
 * {@link #ask}.
 */
public interface Exchanges {
    /** How many exchanges of an organisation are kept. */
    int KEPT = 500;

    /** Asks for an exchange now; one that is asked for already is the same. */
    void ask(OrganisationId organisation, PersonId by, Instant at);

    /** Returns whether a person waits for an exchange that has not begun. */
    boolean asked(OrganisationId organisation);

    /**
     * Notes that an exchange begins, the one that was asked for where one was. One that never ended counts as broken off.
     *
     * @return its number
     */
    long begun(OrganisationId organisation, Instant at);

    /**
     * Notes how an exchange has ended.
     *
     * @param run the run that brought what was found to the messenger; 0 for none
     * @param failure what kept it from comparing everything
     */
    void ended(long id, long run, Failure failure, Instant at);

    /** Notes when the next one is due. */
    void planned(OrganisationId organisation, Instant next);

    /** Returns when the next one is due; empty while nothing was ever done for the organisation. */
    Optional<Instant> next(OrganisationId organisation);

    /** Returns the newest exchange, be it only asked for. */
    Optional<ExchangeLine> newest(OrganisationId organisation);

    /** Returns exchanges, and runs that none of them began, newest first. */
    List<ExchangeLine> lines(OrganisationId organisation, long offset, int size);

    /** Returns how many there are. */
    long count(OrganisationId organisation);
}
