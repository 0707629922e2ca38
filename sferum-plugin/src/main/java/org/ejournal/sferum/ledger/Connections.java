package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;

/** Keeps what is known of each organisation's tokens. Never holds a token. */
public interface Connections {
    /** Returns what is known; {@link ConnectionState.State#NONE} where nothing is. */
    ConnectionState of(OrganisationId organisation);

    /** Notes what has become known. */
    void note(OrganisationId organisation, ConnectionState.State state, Failure failure, Instant at);

    /**
     * Notes what was found out about tokens, unless others were given meanwhile.
     *
     * @param asked what was known when the tokens were read
     * @return whether it was noted
     */
    boolean conclude(
            OrganisationId organisation,
            ConnectionState asked,
            ConnectionState.State state,
            Failure failure,
            Instant at);

    /** Notes whose chat numbers the ledger holds from now on; the tokens lack no right. */
    default void belongs(OrganisationId organisation, String community, String serviceUser) {
        belongs(organisation, community, serviceUser, "");
    }

    /**
     * Notes whose chat numbers the ledger holds from now on.
     *
     * @param lacking the rights that the tokens do without, by name with commas between
     */
    void belongs(OrganisationId organisation, String community, String serviceUser, String lacking);

    /**
     * Notes that a candidate is in force and works, unless another one has been accounted for meanwhile.
     *
     * @param before what was known when it was read which one is in force
     * @param mark the candidate's mark
     * @return whether it was noted
     */
    boolean take(OrganisationId organisation, ConnectionState before, String mark, Instant at);

    /** Returns the organisations whose tokens work and that have no task yet. */
    List<OrganisationId> unscheduled();

    /** Returns the organisations whose tokens are to be tried now; one that was in trouble has a rest first. */
    List<OrganisationId> unproven(Instant now);
}
