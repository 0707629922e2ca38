package org.ejournal.sferum.ledger.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/** Keeps what people have decided about their accounts. Every method is one short transaction. */
public interface LinkBook {
    /** Returns what the person has decided; empty for one who never did. */
    Optional<Link> of(PersonId person);

    /**
     * Returns whether the person has an account: as they decided, or else as the ledger has it from the roster; empty
     * while neither is known. One statement.
     */
    Optional<Boolean> linked(OrganisationId organisation, PersonId person);

    /** Returns what people of that organisation have decided. */
    List<Link> of(OrganisationId organisation);

    /** Returns what those people have decided, wherever they were working then. One statement. */
    List<Link> of(Collection<PersonId> people);

    /**
     * Returns whose those accounts are, as a link or as the ledger knows them (AC-8); those that are nobody's are left out.
     * One statement.
     */
    Map<String, Set<PersonId>> owners(Collection<String> messengerIds);

    /** Returns the organisations that the ledger knows the person in. */
    Set<OrganisationId> organisations(PersonId person);

    /**
     * Links an account, unless it is somebody else's already, as a link or as the ledger knows it (AC-8).
     *
     * @return whether it is linked now; otherwise nothing has changed
     */
    boolean link(Link link);

    /**
     * Does what {@link #link} does, for somebody who has decided nothing yet, not even meanwhile; changes nothing for
     * anybody else.
     */
    boolean linkFirst(Link link);

    /** Unlinks the person, whatever the roster says of them. Who they were in the messenger is forgotten at once. */
    void unlink(OrganisationId organisation, PersonId person, Instant at);

    /** Forgets what gives the link of somebody who has left back to the messenger. */
    void erase(PersonId person);

    /** Returns who has left while the messenger is still to be told. */
    List<Link> leaving();

    /**
     * Replaces what gives the link back; does nothing when it is another one by now.
     *
     * @return whether it was replaced
     */
    boolean reseal(PersonId person, String before, String after);

    /** Notes that a person leaves for the sign-in, and forgets attempts that are older than so long. */
    void begin(Attempt attempt, Duration forgotten);

    /** Returns the attempt of that fingerprint. */
    Optional<Attempt> attempt(String key);

    /**
     * Notes that the person is back.
     *
     * @return whether it was this call that noted it: of two only one goes on
     */
    boolean returned(String key, Instant at);

    /** Notes what became of an attempt that has not ended yet, and forgets what was to prove it. */
    void ended(String key, String outcome, Instant at);
}
