package org.ejournal.sferum.account.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/**
 * The register of the organisation that a viewer is working in. Asks for {@link Permission#MANAGE_ACCOUNTS}.
 *
 * <p>Everybody with a part in the organisation stands in it once. What a person has decided leads; else the roster says
 * who has an account.
 */
public class Register {
    private final Roster roster;
    private final LinkBook book;
    private final Rights rights;
    private final String system;

    /**
     * Makes one.
     *
     * @param system the messenger's name in people's external ids
     */
    Register(Roster roster, LinkBook book, Rights rights, String system) {
        this.roster = roster;
        this.book = book;
        this.rights = rights;
        this.system = system;
    }

    /** Returns whether the viewer may look at it. */
    boolean open(Viewer viewer) {
        return rights.holds(viewer, Permission.MANAGE_ACCOUNTS);
    }

    /**
     * Makes sure that the viewer may look at it.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException when not
     */
    public void require(Viewer viewer) {
        rights.require(viewer, Permission.MANAGE_ACCOUNTS);
    }

    /**
     * Reads it.
     *
     * @throws org.ejournal.plugin.extension.AccessDeniedException when the viewer may not
     * @throws RosterUnavailableException when the roster does not answer
     */
    public People read(Viewer viewer) {
        require(viewer);
        return read(viewer.organisation());
    }

    /** Reads it for who makes sure that what becomes of it may be shown. */
    People read(OrganisationId organisation) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        Parts parts = Parts.of(snapshot);
        Map<String, Link> links = book
                .of(snapshot.persons().stream().map(Person::id).toList())
                .stream()
                .collect(Collectors.toMap(Link::person, Function.identity()));
        return new People(
                snapshot.persons().stream()
                        .filter(person -> !parts.of(person.id()).isEmpty())
                        .map(person -> entry(
                                person,
                                parts,
                                Optional.ofNullable(links.get(person.id().value()))))
                        .toList(),
                parts.allClasses());
    }

    private Entry entry(Person person, Parts parts, Optional<Link> link) {
        String id =
                link.map(Link::messengerId).orElseGet(() -> person.externalIds().getOrDefault(system, ""));
        String profile = link.map(Link::profileName).orElse("");
        return new Entry(
                person.id(),
                person.name(),
                parts.of(person.id()),
                standing(id, link.isPresent()),
                id,
                profile,
                NameFit.of(person.name(), profile, parts.relatives(person.id())),
                link.map(Link::changedAt));
    }

    private static Standing standing(String id, boolean decided) {
        if (!id.isEmpty()) {
            return Standing.LINKED;
        }
        return decided ? Standing.UNLINKED : Standing.WAITING;
    }

    /**
     * What it holds.
     *
     * @param entries the people, in no order
     * @param classes the names of all classes, in order
     */
    public record People(List<Entry> entries, List<String> classes) {}
}
