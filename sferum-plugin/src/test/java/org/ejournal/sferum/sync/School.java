package org.ejournal.sferum.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.StaffRole;
import org.ejournal.plugin.roster.SubjectGroup;

/** A roster that a test writes and changes; everybody has an account of the same name unless said otherwise. */
public final class School implements Roster {
    public static final OrganisationId ID = new OrganisationId("school");

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Employee> employees = new LinkedHashMap<>();
    private final Map<String, SchoolClass> classes = new LinkedHashMap<>();
    private final List<Guardianship> guardianships = new ArrayList<>();
    private final List<SubjectGroup> groups = new ArrayList<>();
    boolean down;
    public Instant asOf = Instant.EPOCH;

    /** What comes over in place of the truth: an outage that looks like a roster. */
    UnaryOperator<RosterSnapshot> fault = UnaryOperator.identity();

    public School person(String id) {
        people.put(id, new Person(new PersonId(id), new PersonName(id, "", ""), Map.of("VK", vk(id))));
        return this;
    }

    School unlinked(String id) {
        people.put(id, new Person(new PersonId(id), new PersonName(id, "", ""), Map.of()));
        return this;
    }

    /** The account of a person. */
    static String vk(String id) {
        return "vk-" + id;
    }

    public School teacher(String id) {
        known(id);
        employees.put(
                id,
                new Employee(
                        new PersonId(id),
                        List.of(new Position("Учитель", PositionType.TEACHING, 0)),
                        Set.of(StaffRole.TEACHER),
                        false));
        return this;
    }

    /** Somebody of the administration. */
    School administrator(String id) {
        known(id);
        employees.put(
                id,
                new Employee(
                        new PersonId(id),
                        List.of(new Position("Заместитель директора", PositionType.ADMINISTRATION, 2)),
                        Set.of(StaffRole.ADMINISTRATOR),
                        false));
        return this;
    }

    /** Those of a class who learn a subject. */
    School group(String schoolClass, String subject, String teacher, String... pupils) {
        groups.add(new SubjectGroup(
                schoolClass + '/' + subject,
                new ClassId(schoolClass),
                subject,
                subject,
                List.of(new PersonId(teacher)),
                List.of(pupils).stream().map(PersonId::new).toList()));
        return this;
    }

    School dismiss(String id) {
        employees.remove(id);
        return this;
    }

    public School schoolClass(String name, String teacher, String... pupils) {
        known(teacher);
        List.of(pupils).forEach(this::known);
        classes.put(
                name,
                new SchoolClass(
                        new ClassId(name),
                        name,
                        List.of(new PersonId(teacher)),
                        List.of(pupils).stream()
                                .map(pupil -> new Enrolment(new PersonId(pupil), EnrolmentState.ENROLLED))
                                .toList()));
        return this;
    }

    School dissolve(String schoolClass) {
        classes.remove(schoolClass);
        return this;
    }

    School renamed(String schoolClass, String name) {
        SchoolClass old = classes.get(schoolClass);
        classes.put(schoolClass, new SchoolClass(old.id(), name, old.classTeachers(), old.enrolments()));
        return this;
    }

    public School parent(String parent, String... children) {
        known(parent);
        List.of(children)
                .forEach(child -> guardianships.add(new Guardianship(new PersonId(parent), new PersonId(child))));
        return this;
    }

    private void known(String id) {
        if (!people.containsKey(id)) {
            person(id);
        }
    }

    public static RosterSnapshot with(RosterSnapshot roster, List<SchoolClass> classes) {
        return new RosterSnapshot(
                roster.organisation(),
                roster.asOf(),
                roster.persons(),
                roster.employees(),
                classes,
                roster.subjectGroups(),
                roster.guardianships());
    }

    @Override
    public List<Organisation> organisations() {
        return List.of(new Organisation(ID, "Школа"));
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        if (down) {
            throw new RosterUnavailableException("down on demand");
        }
        return fault.apply(new RosterSnapshot(
                organisations().get(0),
                asOf,
                List.copyOf(people.values()),
                List.copyOf(employees.values()),
                List.copyOf(classes.values()),
                List.copyOf(groups),
                List.copyOf(guardianships)));
    }
}
