package org.ejournal.simulator.desktop.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * «Должности»: the positions that an organisation has added to those of its files (seed 000, steps 1 and 2). Every
 * method throws {@link AccessDeniedException} for a visitor who does not administer the organisation, and concerns the
 * visitor's organisation alone (RR-3).
 */
@Component
public class Positions {
    private static final Logger LOG = LoggerFactory.getLogger(Positions.class);

    private final PositionBook book;
    private final AccessBook access;
    private final Appointments appointments;
    private final Texts texts;

    Positions(PositionBook book, AccessBook access, Appointments appointments, Texts texts) {
        this.book = book;
        this.access = access;
        this.appointments = appointments;
        this.texts = texts;
    }

    /** Returns all positions, oldest first. */
    public List<JobPosition> all(Visitor visitor) {
        return book.positions(organisation(visitor));
    }

    /** Returns the position of that key; empty where the organisation has none. */
    public Optional<JobPosition> find(Visitor visitor, String key) {
        return all(visitor).stream()
                .filter(position -> position.key().equals(key))
                .findFirst();
    }

    /** Returns whether an order has named the position, so that its name and type stay as they are. */
    public boolean fixed(Visitor visitor, JobPosition position) {
        return appointments.named(organisation(visitor), position.key());
    }

    /**
     * Adds a position.
     *
     * @param profile the key of its access profile; empty for none
     * @throws WrongEntryException when the name is none or taken, or there is no such profile
     */
    public JobPosition add(Visitor visitor, String title, PositionType type, String profile) {
        OrganisationId organisation = organisation(visitor);
        JobPosition wanted = new JobPosition(UUID.randomUUID().toString(), title, type, profile);
        JobPosition added = checked(organisation, wanted);
        book.add(organisation, added);
        LOG.info("{} added the position {} to {}", visitor.account(), added.key(), organisation);
        return added;
    }

    /**
     * Changes a position; its access profile counts for everybody who holds it from their next request on (RR-4).
     *
     * @throws WrongEntryException as {@link #add} does, and when name or type of a position are changed that an order names
     */
    public void change(Visitor visitor, JobPosition position, String title, PositionType type, String profile) {
        OrganisationId organisation = organisation(visitor);
        JobPosition changed = checked(organisation, position.titled(title, type, profile));
        if (!changed.isCalledLike(position) && fixed(visitor, position)) {
            throw new WrongEntryException(Titles.FIELD, texts.say("access.position.fixed"));
        }
        book.change(organisation, changed);
        LOG.info("{} changed the position {} of {}", visitor.account(), changed.key(), organisation);
    }

    private JobPosition checked(OrganisationId organisation, JobPosition wanted) {
        String title = new Titles(texts)
                .check(
                        wanted.title(),
                        book.positions(organisation).stream()
                                .filter(other -> !other.key().equals(wanted.key()))
                                .map(JobPosition::title));
        boolean known = wanted.profile().isEmpty()
                || access.profiles(organisation).stream()
                        .anyMatch(profile -> profile.key().equals(wanted.profile()));
        if (!known) {
            throw new WrongEntryException("profile", texts.say("access.profile.none"));
        }
        return wanted.titled(title, wanted.type(), wanted.profile());
    }

    static OrganisationId organisation(Visitor visitor) {
        if (!visitor.administersOrganisation()) {
            throw new AccessDeniedException(visitor.account() + " keeps neither positions nor access profiles");
        }
        return visitor.account().organisation().id();
    }
}
