package org.ejournal.simulator.school;

import java.util.Set;
import org.ejournal.simulator.school.OrderField.Input;

/** Orders that make classes, rename them and dissolve them. */
final class ClassRules {
    private ClassRules() {}

    static Decision create(Ruling ruling) {
        String title = ruling.title("title");
        Set<String> teacher = ruling.given("person")
                ? Set.of(ruling.person("person", Input.EMPLOYEE).id())
                : Set.of();
        ClassRow made =
                new ClassRow(ruling.newId("class"), false, title, "", true, ruling.org(), Period.from(ruling.day()));
        ruling.draft().put(made);
        teacher.forEach(id -> StaffRules.teach(ruling, made, id));
        return ruling.decide(teacher, Set.of(made.id()), title);
    }

    static Decision rename(Ruling ruling) {
        ClassRow row = ruling.schoolClass("class");
        String title = ruling.title("title");
        ruling.draft().put(row.called(title));
        return ruling.decide(Set.of(), Set.of(row.id()), row.title(), title);
    }

    static Decision dissolve(Ruling ruling) {
        ClassRow row = ruling.schoolClass("class");
        Set<String> pupils = ruling.members().pupilsOf(row.id());
        ruling.draft().put(row.until(ruling.day()));
        ruling.draft().endEnrollments(ruling.day(), place -> place.schoolClass().equals(row.id()));
        return ruling.decide(pupils, Set.of(row.id()), row.title());
    }
}
