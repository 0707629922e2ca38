package org.ejournal.simulator.school.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejournal.simulator.school.demo.DemoFamilies.Kin;
import org.ejournal.simulator.school.demo.DemoFamilies.Pupil;
import org.ejournal.simulator.school.demo.SchoolPlan.ClassPlan;

/** One organisation of the demo: its people, classes, and who learns and teaches what. */
final class DemoSchool {
    static final String SESSION = "year";

    private static final String LEFT = "2024-11-05";

    private final SchoolPlan plan;
    private final DemoStaff staff;
    private final Map<String, String> courses = new LinkedHashMap<>();
    private final DemoFamilies families;

    DemoSchool(SchoolPlan plan, Random random) {
        this.plan = plan;
        DemoNames names = new DemoNames(random);
        this.staff = new DemoStaff(plan, names, random);
        this.families = new DemoFamilies(plan, names, random, staff.mothers());
    }

    DemoStaff staff() {
        return staff;
    }

    void write(DemoTables tables) {
        String kind = plan.profile().equals("college") ? "college" : "";
        tables.org(plan.id(), plan.name(), "school", "department", kind);
        writeClasses(tables);
    }

    /** People come after all classes of all organisations, when everything about them is known. */
    void writePeople(DemoTables tables) {
        staff.people().forEach(tables::person);
        families.pupils().forEach(pupil -> tables.person(pupil.person()));
        families.guardians().forEach(tables::person);
    }

    private void writeClasses(DemoTables tables) {
        List<DemoPerson> seniors = staff.subjectTeachers();
        int primary = 0;
        int senior = 0;
        for (int i = 0; i < plan.classes().size(); i++) {
            ClassPlan schoolClass = plan.classes().get(i);
            boolean small = schoolClass.grade() >= 1 && schoolClass.grade() <= 4;
            DemoPerson classTeacher = small ? staff.teacher(DemoSubjects.PRIMARY, primary++) : seniors.get(senior++);
            writeClass(tables, i, schoolClass, classTeacher);
        }
        if (large()) {
            writeElective(tables);
        }
    }

    private void writeClass(DemoTables tables, int index, ClassPlan schoolClass, DemoPerson classTeacher) {
        String id = classId(index);
        String course = course(tables, DemoSubjects.CLASS_HOUR);
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
        if (subject.equals(DemoSubjects.ENGLISH)) {
            int half = pupils.size() / 2;
            writeGroup(
                    tables,
                    id + "-1",
                    title + ", группа 1",
                    course,
                    staff.teacher(subject, 2 * index),
                    pupils.subList(0, half));
            writeGroup(
                    tables,
                    id + "-2",
                    title + ", группа 2",
                    course,
                    staff.teacher(subject, 2 * index + 1),
                    pupils.subList(half, pupils.size()));
            return;
        }
        boolean own = DemoSubjects.taughtByClassTeacher(schoolClass.grade(), subject);
        writeGroup(tables, id, title, course, own ? classTeacher : staff.teacher(subject, index), pupils);
    }

    private void writeElective(DemoTables tables) {
        String course = course(tables, DemoSubjects.ELECTIVE);
        List<DemoPerson> curious = families.pupils().stream()
                .filter(pupil -> plan.classes().get(pupil.schoolClass()).grade() == 10 && !leaves(pupil))
                .map(Pupil::person)
                .filter(person -> Integer.parseInt(person.id.substring(person.id.length() - 3)) % 2 == 0)
                .toList();
        writeGroup(
                tables,
                plan.prefix() + "-elective",
                "10 классы " + DemoSubjects.ELECTIVE,
                course,
                staff.teacher(DemoSubjects.ELECTIVE, 0),
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
