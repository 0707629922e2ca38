package org.ejournal.sferum.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.roster.SubjectGroup;

/** A roster that a test writes, the same for every organisation. */
public final class MemoryRoster implements Roster {
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Employee> employees = new ArrayList<>();
    private final List<SubjectGroup> groups = new ArrayList<>();
    private final List<SchoolClass> classes = new ArrayList<>();
    private final List<Guardianship> guardianships = new ArrayList<>();
    private final List<PersonDetails> details = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private boolean down;

    /** Adds somebody who has linked an account, or, with an empty id, has not. */
    public MemoryRoster person(String id, String family, String given, String vk) {
        return person(id, new PersonName(family, given, ""), vk);
    }

    /** Adds the same with a whole name. */
    public MemoryRoster person(String id, PersonName name, String vk) {
        people.put(id, new Person(new PersonId(id), name, vk.isEmpty() ? Map.of() : Map.of("VK", vk)));
        return this;
    }

    /** Lets a person work here. */
    public MemoryRoster employee(String id, PositionType position, StaffRole... roles) {
        employees.add(
                new Employee(new PersonId(id), List.of(new Position("Должность", position, 0)), Set.of(roles), false));
        return this;
    }

    /** Adds a class with its pupils, who are people of the roster. */
    public MemoryRoster schoolClass(String name, String teacher, String... pupils) {
        classes.add(new SchoolClass(
                new ClassId(name),
                name,
                teacher.isEmpty() ? List.of() : List.of(new PersonId(teacher)),
                Stream.of(pupils)
                        .map(pupil -> new Enrolment(new PersonId(pupil), EnrolmentState.ENROLLED))
                        .toList()));
        return this;
    }

    /** Lets somebody answer for a pupil. */
    public MemoryRoster guardian(String guardian, String pupil) {
        guardianships.add(new Guardianship(new PersonId(guardian), new PersonId(pupil)));
        return this;
    }

    /** Adds a subject group. */
    public MemoryRoster group(String id, String subject) {
        groups.add(new SubjectGroup(id, new ClassId("8"), "s", subject, List.of(), List.of()));
        return this;
    }

    /** Adds a subject group with one teacher. */
    public MemoryRoster group(String id, String schoolClass, String subject, String teacher, String... pupils) {
        groups.add(new SubjectGroup(
                id,
                new ClassId(schoolClass),
                "s-" + subject,
                subject,
                List.of(new PersonId(teacher)),
                Stream.of(pupils).map(PersonId::new).toList()));
        return this;
    }

    /** Takes a subject group away. */
    public MemoryRoster withoutGroup(String id) {
        groups.removeIf(group -> group.id().equals(id));
        return this;
    }

    /** Says when somebody was born, as {@code 2010-03-27}, and of which sex they are. */
    public MemoryRoster details(String person, String birthDate, Sex sex) {
        details.add(new PersonDetails(
                new PersonId(person), Optional.of(LocalDate.parse(birthDate)), Optional.of(sex), false));
        return this;
    }

    /** Adds an organisation to the host's list. */
    public MemoryRoster organisation(String id, String name) {
        organisations.add(new Organisation(new OrganisationId(id), name));
        return this;
    }

    /** Lets the source be unreadable from now on. */
    public void goDown() {
        down = true;
    }

    @Override
    public List<Organisation> organisations() {
        if (down) {
            throw new RosterUnavailableException("down on demand");
        }
        return List.copyOf(organisations);
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        if (down) {
            throw new RosterUnavailableException("down on demand");
        }
        return new RosterSnapshot(
                new Organisation(organisation, "Школа"),
                Instant.EPOCH,
                List.copyOf(people.values()),
                employees,
                classes,
                groups,
                guardianships);
    }

    @Override
    public List<PersonDetails> details(OrganisationId organisation) {
        return details;
    }
}
