package org.ejournal.simulator.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;

/** Says what the model comes to on one day. */
record SnapshotMaker(RosterModel model, Messages messages, LocalDate today, Instant asOf) {
    RosterSnapshot make(OrgRow org) {
        Staff staff = new Staff(model, messages, org.id(), today);
        Classes classes = new Classes(model, org.id(), today, staff);
        Set<PersonId> pupils = pupils(classes);
        List<Guardianship> guardianships = guardianships(pupils);
        return new RosterSnapshot(
                new Organisation(new OrganisationId(org.id()), org.name()),
                asOf,
                persons(staff, pupils, guardianships),
                staff.employees(),
                classes.classes(),
                classes.groups(),
                guardianships);
    }

    private static Set<PersonId> pupils(Classes classes) {
        Set<PersonId> pupils = new LinkedHashSet<>();
        classes.classes().stream()
                .flatMap(schoolClass -> schoolClass.enrolments().stream())
                .map(Enrolment::pupil)
                .forEach(pupils::add);
        return pupils;
    }

    /** A relation counts where the other one is a parent, guardian or relative in whichever organisation. */
    private List<Guardianship> guardianships(Set<PersonId> pupils) {
        List<Guardianship> guardianships = new ArrayList<>();
        for (PersonId pupil : pupils) {
            for (String other : model.relatedTo(pupil.value())) {
                if (model.user(other).isPresent() && isGuardian(other)) {
                    guardianships.add(new Guardianship(new PersonId(other), pupil));
                }
            }
        }
        return guardianships;
    }

    private boolean isGuardian(String user) {
        return model.rolesOf(user).stream()
                .anyMatch(row -> row.held(today) && row.role().guardian());
    }

    private List<Person> persons(Staff staff, Set<PersonId> pupils, List<Guardianship> guardianships) {
        Set<PersonId> ids = new LinkedHashSet<>();
        staff.employees().stream().map(Employee::person).forEach(ids::add);
        ids.addAll(pupils);
        guardianships.stream().map(Guardianship::guardian).forEach(ids::add);
        return ids.stream()
                .map(id -> model.user(id.value()))
                .flatMap(Optional::stream)
                .map(UserRow::person)
                .toList();
    }
}
