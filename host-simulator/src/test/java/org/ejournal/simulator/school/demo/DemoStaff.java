package org.ejournal.simulator.school.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejournal.simulator.school.demo.SchoolPlan.StaffPlan;

/** The staff of one organisation, and who teaches what. */
final class DemoStaff {
    private final SchoolPlan plan;
    private final DemoNames names;
    private final Random random;
    private final List<DemoPerson> people = new ArrayList<>();
    private final Map<String, List<DemoPerson>> teachers = new LinkedHashMap<>();

    DemoStaff(SchoolPlan plan, DemoNames names, Random random) {
        this.plan = plan;
        this.names = names;
        this.random = random;
        plan.staff().forEach(this::hire);
    }

    List<DemoPerson> people() {
        return people;
    }

    /** Teachers take the classes in turn. */
    DemoPerson teacher(String subject, int turn) {
        List<DemoPerson> all = teachers.get(subject);
        return all.get(turn % all.size());
    }

    /** Those who teach a subject to older pupils. */
    List<DemoPerson> subjectTeachers() {
        return people.stream()
                .filter(person -> teachers.entrySet().stream()
                        .anyMatch(entry -> !entry.getKey().equals(DemoSubjects.PRIMARY)
                                && entry.getValue().contains(person)))
                .toList();
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
        return people.stream()
                .filter(person -> person.roles.get(0).role().equals("siteAdministrator"))
                .findFirst()
                .orElseThrow();
    }

    private void hire(StaffPlan place) {
        boolean male = random.nextInt(100) < 20;
        String patronymic = DemoNames.patronymic(names.father(), male);
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(random.nextInt(365 * 22));
        DemoPerson person =
                new DemoPerson(names.surname(), male ? names.father() : names.mother(), patronymic, male, birth);
        person.id = "%s-t%02d".formatted(plan.prefix(), people.size() + 1);
        person.linked = people.size() % 14 != 13;
        person.post = "%s,%s,%s,%s"
                .formatted(
                        place.title(),
                        place.type(),
                        place.headLevel() == 0 ? "" : place.headLevel(),
                        place.actingHead() ? "true" : "");
        person.roles.add(new DemoPerson.Role(plan.id(), place.role()));
        people.add(person);
        place.subjects()
                .forEach(subject -> teachers.computeIfAbsent(subject, key -> new ArrayList<>())
                        .add(person));
    }

    /** Every ninth of the teachers who are women has a child here. */
    List<DemoPerson> mothers() {
        List<DemoPerson> women = people.stream()
                .filter(person -> !person.male && person.roles.get(0).role().equals("teacher"))
                .toList();
        List<DemoPerson> mothers = new ArrayList<>();
        for (int i = 2; i < women.size(); i += 9) {
            mothers.add(women.get(i));
        }
        return mothers;
    }
}
