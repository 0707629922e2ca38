package org.ejournal.sferum;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.SubjectGroup;
import org.ejournal.sferum.rules.Fit;

/**
 * The host's roster with names as long as the ledger keeps them. One name that somebody has pasted a page into would else
 * keep the chats of a whole organisation from being written down.
 */
final class FittingRoster implements Roster {
    private static final int NAME_PART = 200;

    /** A chat's title is made of both and has 255. */
    private static final int CLASS = 80;

    private static final int SUBJECT = 150;

    private final Roster host;

    FittingRoster(Roster host) {
        this.host = host;
    }

    @Override
    public List<Organisation> organisations() {
        return host.organisations();
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        RosterSnapshot given = host.snapshot(organisation);
        return new RosterSnapshot(
                given.organisation(),
                given.asOf(),
                each(given.persons(), FittingRoster::fit),
                given.employees(),
                each(given.classes(), FittingRoster::fit),
                each(given.subjectGroups(), FittingRoster::fit),
                given.guardianships());
    }

    @Override
    public List<PersonDetails> details(OrganisationId organisation) {
        return host.details(organisation);
    }

    /** Almost always all of them fit, and then the host's own list is passed on. */
    private static <T> List<T> each(List<T> all, UnaryOperator<T> fit) {
        List<T> fitting = new ArrayList<>(all.size());
        boolean changed = false;
        for (T one : all) {
            T other = fit.apply(one);
            changed |= one != other;
            fitting.add(other);
        }
        return changed ? fitting : all;
    }

    private static Person fit(Person person) {
        PersonName name = person.name();
        PersonName fitting = new PersonName(
                Fit.in(NAME_PART, name.family()),
                Fit.in(NAME_PART, name.given()),
                Fit.in(NAME_PART, name.patronymic()));
        return fitting.equals(name) ? person : new Person(person.id(), fitting, person.externalIds());
    }

    private static SchoolClass fit(SchoolClass given) {
        String name = Fit.in(CLASS, given.name());
        return name.equals(given.name())
                ? given
                : new SchoolClass(given.id(), name, given.classTeachers(), given.enrolments());
    }

    private static SubjectGroup fit(SubjectGroup given) {
        String subject = Fit.in(SUBJECT, given.subject());
        return subject.equals(given.subject())
                ? given
                : new SubjectGroup(
                        given.id(), given.schoolClass(), given.subjectId(), subject, given.teachers(), given.pupils());
    }
}
