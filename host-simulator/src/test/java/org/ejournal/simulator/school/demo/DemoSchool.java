package org.ejournal.simulator.school.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejournal.simulator.school.demo.DemoFamilies.Kin;
import org.ejournal.simulator.school.demo.DemoFamilies.Pupil;
import org.ejournal.simulator.school.demo.SchoolPlan.ClassPlan;
import org.ejournal.simulator.school.demo.SchoolPlan.StaffPlan;

/** One organisation of the demo: its people, classes, and who learns and teaches what. */
final class DemoSchool {
    static final String SESSION = "year";

    private static final String LEFT = "2024-11-05";

    private final SchoolPlan plan;
    private final DemoNames names;
    private final Random random;
    private final List<DemoPerson> staff = new ArrayList<>();
    private final Map<String, List<DemoPerson>> teachers = new LinkedHashMap<>();
    private final Map<String, String> courses = new LinkedHashMap<>();
    private final DemoFamilies families;

    DemoSchool(SchoolPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.names = new DemoNames(random);
        plan.staff().forEach(this::hire);
        this.families = new DemoFamilies(plan, names, random, mothers());
    }

    /** Lets somebody of another organisation teach here too. */
    void share(DemoPerson teacher, String home, String subject) {
        teacher.primaryOrg = home;
        teacher.roles.add(new DemoPerson.Role(plan.id(), "teacher"));
        teachers.computeIfAbsent(subject, key -> new ArrayList<>()).add(teacher);
    }

    DemoPerson lastTeacherOf(String subject) {
        List<DemoPerson> all = teachers.get(subject);
        return all.get(all.size() - 1);
    }

    /** The first administrator of the organisation, who runs the chats. */
    DemoPerson chatAdministrator() {
        return staff.stream()
                .filter(person -> person.roles.get(0).role().equals("siteAdministrator"))
                .findFirst()
                .orElseThrow();
    }

    void write(DemoTables tables) {
        tables.org(plan.id(), plan.name(), "school", "department");
        writeClasses(tables);
    }

    /** People come after all classes of all organisations, when everything about them is known. */
    void writePeople(DemoTables tables) {
        staff.forEach(tables::person);
        families.pupils().forEach(pupil -> tables.person(pupil.person()));
        families.guardians().forEach(tables::person);
    }

    private void hire(StaffPlan place) {
        boolean male = random.nextInt(100) < 20;
        String patronymic = DemoNames.patronymic(names.father(), male);
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(365 * 22));
        DemoPerson person =
                new DemoPerson(names.surname(), male ? names.father() : names.mother(), patronymic, male, birth);
        person.id = "%s-t%02d".formatted(plan.prefix(), staff.size() + 1);
        person.linked = staff.size() % 14 != 13;
        person.post = "%s,%s,%s,%s"
                .formatted(
                        place.title(),
                        place.type(),
                        place.headLevel() == 0 ? "" : place.headLevel(),
                        place.actingHead() ? "true" : "");
        person.roles.add(new DemoPerson.Role(plan.id(), place.role()));
        staff.add(person);
        place.subjects()
                .forEach(subject -> teachers.computeIfAbsent(subject, key -> new ArrayList<>())
                        .add(person));
    }

    /** Every ninth of the teachers who are women has a child here. */
    private List<DemoPerson> mothers() {
        List<DemoPerson> women = staff.stream()
                .filter(person -> !person.male && person.roles.get(0).role().equals("teacher"))
                .toList();
        List<DemoPerson> mothers = new ArrayList<>();
        for (int i = 2; i < women.size(); i += 9) {
            mothers.add(women.get(i));
        }
        return mothers;
    }

    private void writeClasses(DemoTables tables) {
        List<DemoPerson> seniors = staff.stream()
                .filter(person -> teachers.entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(DemoPlans.PRIMARY)
                                && entry.getValue().contains(person)))
                .toList();
        int primary = 0;
        int senior = 0;
        for (int i = 0; i < plan.classes().size(); i++) {
            ClassPlan schoolClass = plan.classes().get(i);
            boolean small = schoolClass.grade() >= 1 && schoolClass.grade() <= 4;
            DemoPerson classTeacher = small ? teachers.get(DemoPlans.PRIMARY).get(primary++) : seniors.get(senior++);
            writeClass(tables, i, schoolClass, classTeacher);
        }
        if (large()) {
            writeElective(tables);
        }
    }

    private void writeClass(DemoTables tables, int index, ClassPlan schoolClass, DemoPerson classTeacher) {
        String id = classId(index);
        String course = course(tables, DemoPlans.CLASS_HOUR);
        tables.schoolClass(id, schoolClass.name(), grade(schoolClass), course, "homeroom", plan.id(), SESSION);
        tables.enrol(id, plan.id(), classTeacher, "teacher", true, "", "");
        List<DemoPerson> here = new ArrayList<>();
        for (Pupil pupil : families.pupils()) {
            if (pupil.schoolClass() == index) {
                boolean left = leaves(pupil);
                tables.enrol(id, plan.id(), pupil.person(), "student", false, "", left ? LEFT : "");
                if (!left) {
                    here.add(pupil.person());
                }
            }
        }
        comers(index).forEach(pupil -> {
            tables.enrol(id, plan.id(), pupil.person(), "student", false, LEFT, "");
            here.add(pupil.person());
        });
        for (String subject : schoolClass.subjects()) {
            writeSubject(tables, index, schoolClass, subject, classTeacher, here);
        }
    }

    private void writeSubject(
            DemoTables tables,
            int index,
            ClassPlan schoolClass,
            String subject,
            DemoPerson classTeacher,
            List<DemoPerson> pupils) {
        String course = course(tables, subject);
        String id = classId(index) + "-" + course.substring(plan.prefix().length() + 1);
        String title = schoolClass.name() + " " + subject;
        if (subject.equals(DemoPlans.ENGLISH)) {
            int half = pupils.size() / 2;
            writeGroup(
                    tables,
                    id + "-1",
                    title + ", группа 1",
                    course,
                    teacher(subject, 2 * index),
                    pupils.subList(0, half));
            writeGroup(
                    tables,
                    id + "-2",
                    title + ", группа 2",
                    course,
                    teacher(subject, 2 * index + 1),
                    pupils.subList(half, pupils.size()));
            return;
        }
        boolean own = DemoPlans.taughtByClassTeacher(schoolClass.grade(), subject);
        writeGroup(tables, id, title, course, own ? classTeacher : teacher(subject, index), pupils);
    }

    private void writeElective(DemoTables tables) {
        String course = course(tables, DemoPlans.ELECTIVE);
        List<DemoPerson> curious = families.pupils().stream()
                .filter(pupil -> plan.classes().get(pupil.schoolClass()).grade() == 10 && !leaves(pupil))
                .map(Pupil::person)
                .filter(person -> Integer.parseInt(person.id.substring(person.id.length() - 3)) % 2 == 0)
                .toList();
        writeGroup(
                tables,
                plan.prefix() + "-elective",
                "10 классы " + DemoPlans.ELECTIVE,
                course,
                teacher(DemoPlans.ELECTIVE, 0),
                curious);
    }

    private void writeGroup(
            DemoTables tables, String id, String title, String course, DemoPerson teacher, List<DemoPerson> pupils) {
        tables.schoolClass(id, title, "", course, "scheduled", plan.id(), SESSION);
        tables.enrol(id, plan.id(), teacher, "teacher", true, "", "");
        pupils.forEach(pupil -> tables.enrol(id, plan.id(), pupil, "student", false, "", ""));
    }

    private String course(DemoTables tables, String subject) {
        return courses.computeIfAbsent(subject, key -> {
            String id = "%s-c%02d".formatted(plan.prefix(), courses.size() + 1);
            tables.course(id, subject, plan.id());
            return id;
        });
    }

    private DemoPerson teacher(String subject, int turn) {
        List<DemoPerson> all = teachers.get(subject);
        return all.get(turn % all.size());
    }

    /** In the large school: one who left and has a brother or sister here, one who left, and one who moved next door. */
    private boolean leaves(Pupil pupil) {
        return large()
                && List.of(first(Kin.SIBLING_ELSEWHERE, 7), first(Kin.ONLY_CHILD, 15), mover())
                        .contains(pupil);
    }

    private Pupil mover() {
        return first(Kin.ONLY_CHILD, 18);
    }

    private List<Pupil> comers(int index) {
        return large() && index == 19 ? List.of(mover()) : List.of();
    }

    private boolean large() {
        return plan.number() == 1;
    }

    private Pupil first(Kin kin, int schoolClass) {
        return families.pupils().stream()
                .filter(pupil -> pupil.kin() == kin && pupil.schoolClass() == schoolClass)
                .findFirst()
                .orElseThrow();
    }

    private String classId(int index) {
        return "%s-k%02d".formatted(plan.prefix(), index + 1);
    }

    private static String grade(ClassPlan schoolClass) {
        return schoolClass.grade() == 0 ? "" : String.valueOf(schoolClass.grade());
    }
}
