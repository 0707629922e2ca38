package org.ejournal.sferum.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejournal.plugin.host.Roster;
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

/** Like schools in any number, whose rosters are computed when they are asked for. Every id begins with its school's. */
final class Region implements Roster {
    private final Shape shape;
    private final int schools;
    private final LongAdder nanos = new LongAdder();

    /** Whether the people have accounts. */
    volatile boolean linked = true;

    /**
     * What a school is made of under the profile «net-school», which makes a chat of every subject in every class.
     *
     * @param classes how many classes
     * @param subjects how many subjects each class learns
     * @param pupils how many pupils are in a class; each has one parent
     * @param learners how many of them learn a subject
     * @param teachers how many teachers; one more employee is the administrator
     */
    record Shape(int classes, int subjects, int pupils, int learners, int teachers) {
        /** One school of 290 chats and 8,700 places. */
        static final Shape OF_290_CHATS = new Shape(17, 15, 29, 29, 29);

        /** 1,500 of it have a million chats and twenty million places. */
        static final Shape OF_667_CHATS = new Shape(37, 16, 26, 18, 86);

        int chats() {
            return 1 + classes * (2 + subjects);
        }

        int places() {
            return teachers + 1 + classes * (2 * (pupils + 1) + subjects * (learners + 1));
        }

        int people() {
            return teachers + 1 + 2 * classes * pupils;
        }
    }

    Region(Shape shape, int schools) {
        this.shape = shape;
        this.schools = schools;
    }

    Shape shape() {
        return shape;
    }

    int schools() {
        return schools;
    }

    static OrganisationId organisation(int school) {
        return school == 0 ? School.ID : new OrganisationId(School.ID.value() + prefix(school));
    }

    /** Returns with what all ids of the school begin; as long as any other school's. */
    static String prefix(int school) {
        return "%05d-".formatted(school);
    }

    /** Returns how long all readings took so far, those of several threads added up. */
    Duration reading() {
        return Duration.ofNanos(nanos.sum());
    }

    @Override
    public List<Organisation> organisations() {
        return IntStream.range(0, schools)
                .mapToObj(school -> new Organisation(organisation(school), "Школа " + school))
                .toList();
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        long begun = System.nanoTime();
        String number = organisation.value().substring(School.ID.value().length());
        RosterSnapshot snapshot = new Reading(number.isEmpty() ? prefix(0) : number).snapshot(organisation);
        nanos.add(System.nanoTime() - begun);
        return snapshot;
    }

    /** The roster of one school. */
    private final class Reading {
        private final String prefix;
        private final List<Person> persons = new ArrayList<>();
        private final List<SubjectGroup> groups = new ArrayList<>();
        private final List<Guardianship> guardianships = new ArrayList<>();

        Reading(String prefix) {
            this.prefix = prefix;
        }

        RosterSnapshot snapshot(OrganisationId organisation) {
            List<Employee> employees = Stream.concat(
                            IntStream.range(0, shape.teachers())
                                    .mapToObj(number -> employee("t-" + number, StaffRole.TEACHER)),
                            Stream.of(employee("a", StaffRole.ADMINISTRATOR)))
                    .toList();
            List<SchoolClass> classes = IntStream.range(0, shape.classes())
                    .mapToObj(this::schoolClass)
                    .toList();
            return new RosterSnapshot(
                    new Organisation(organisation, "Школа"),
                    Instant.EPOCH,
                    persons,
                    employees,
                    classes,
                    groups,
                    guardianships);
        }

        private Employee employee(String id, StaffRole role) {
            return new Employee(
                    person(id), List.of(new Position("Учитель", PositionType.TEACHING, 0)), Set.of(role), false);
        }

        private PersonId person(String id) {
            PersonId person = new PersonId(prefix + id);
            persons.add(new Person(
                    person,
                    new PersonName("Фамилия " + id, "Имя", "Отчество"),
                    linked ? Map.of("VK", person.value()) : Map.of()));
            return person;
        }

        private SchoolClass schoolClass(int number) {
            ClassId id = new ClassId(prefix + "c-" + number);
            List<PersonId> pupils = IntStream.range(0, shape.pupils())
                    .mapToObj(pupil -> person("p-" + number + '-' + pupil))
                    .toList();
            pupils.forEach(pupil -> guardianships.add(
                    new Guardianship(person("m" + pupil.value().substring(prefix.length())), pupil)));
            IntStream.range(0, shape.subjects()).forEach(subject -> groups.add(group(id, number, subject, pupils)));
            return new SchoolClass(
                    id,
                    (number % 11 + 1) + " класс " + number,
                    List.of(teacher(number)),
                    pupils.stream()
                            .map(pupil -> new Enrolment(pupil, EnrolmentState.ENROLLED))
                            .toList());
        }

        private SubjectGroup group(ClassId schoolClass, int number, int subject, List<PersonId> pupils) {
            return new SubjectGroup(
                    prefix + "g-" + number + '-' + subject,
                    schoolClass,
                    "s-" + subject,
                    "Предмет " + subject,
                    List.of(teacher(number + subject)),
                    IntStream.range(subject, subject + shape.learners())
                            .mapToObj(learner -> pupils.get(learner % pupils.size()))
                            .toList());
        }

        private PersonId teacher(int number) {
            return new PersonId(prefix + "t-" + number % shape.teachers());
        }
    }
}
