package org.ejournal.simulator.school.demo;

import java.util.ArrayList;
import java.util.List;
import org.ejournal.simulator.school.demo.SchoolPlan.ClassPlan;
import org.ejournal.simulator.school.demo.SchoolPlan.Families;
import org.ejournal.simulator.school.demo.SchoolPlan.StaffPlan;

/** The four organisations, one for each rule profile. */
final class DemoPlans {
    private DemoPlans() {}

    static List<SchoolPlan> all() {
        return List.of(school12(), gymnasium3(), college1(), school204());
    }

    private static SchoolPlan school12() {
        List<ClassPlan> classes = new ArrayList<>();
        for (int grade = 1; grade <= 11; grade++) {
            String letters = grade >= 9 ? "АБ" : "АБВ";
            for (char letter : letters.toCharArray()) {
                int size = classes.size() % 3 == 0 ? 26 : 27;
                classes.add(new ClassPlan(grade + "" + letter, grade, size, DemoSubjects.of(grade)));
            }
        }
        List<StaffPlan> staff = new ArrayList<>(List.of(
                head("Директор", 1),
                deputy("Заместитель директора по учебно-воспитательной работе", "siteAdministrator"),
                deputy("Заместитель директора по воспитательной работе", "siteAdministrator"),
                deputy("Заместитель директора по безопасности", "aide"),
                administrator("Администратор организации"),
                support("systemAdministrator", "Системный администратор")));
        staff.addAll(teachers(12, "Учитель начальных классов", DemoSubjects.PRIMARY));
        staff.addAll(teachers(5, "Учитель русского языка и литературы", "Русский язык", "Литература"));
        staff.addAll(teachers(5, "Учитель математики", "Математика"));
        staff.addAll(teachers(6, "Учитель английского языка", DemoSubjects.ENGLISH));
        staff.addAll(teachers(3, "Учитель истории и обществознания", "История", "Обществознание", "Краеведение"));
        staff.addAll(teachers(2, "Учитель биологии", "Биология"));
        staff.addAll(teachers(2, "Учитель физики", "Физика", DemoSubjects.ELECTIVE));
        staff.addAll(teachers(4, "Учитель физической культуры", DemoSubjects.SPORT));
        staff.addAll(teachers(1, "Учитель географии", "География"));
        staff.addAll(teachers(1, "Учитель химии", "Химия"));
        staff.addAll(teachers(1, "Учитель информатики", "Информатика"));
        staff.addAll(teachers(1, "Учитель музыки", DemoSubjects.MUSIC));
        staff.addAll(teachers(1, "Учитель изобразительного искусства", DemoSubjects.ART));
        staff.addAll(teachers(1, "Учитель труда", "Труд (технология)"));
        staff.addAll(teachers(1, "Учитель основ безопасности", "Основы безопасности и защиты Родины"));
        staff.addAll(helpers());
        return new SchoolPlan(
                "school-12", "Средняя школа № 12", "net-school", "s12", 1, classes, staff, new Families(56, 2, 3, 0));
    }

    private static SchoolPlan gymnasium3() {
        List<StaffPlan> staff = new ArrayList<>(List.of(
                head("Директор", 1),
                deputy("Заместитель директора", "siteAdministrator"),
                support("systemAdministrator", "Инженер-электроник")));
        staff.addAll(teachers(3, "Учитель начальных классов", DemoSubjects.PRIMARY));
        staff.addAll(commonTeachers());
        staff.addAll(helpers().subList(0, 3));
        return new SchoolPlan(
                "gymnasium-3",
                "Гимназия № 3",
                "electronic-school",
                "g3",
                2,
                classes(25, "1 Б", "2 А", "3 К", "5 А", "6 Б", "7 К", "8 К", "9 А"),
                staff,
                new Families(12, 1, 1, 0));
    }

    private static SchoolPlan school204() {
        List<StaffPlan> staff = new ArrayList<>(List.of(
                head("Директор", 1),
                new StaffPlan("teacher", "Заместитель директора", "administration", 2, true, List.of()),
                administrator("Администратор")));
        staff.addAll(teachers(3, "Учитель начальных классов", DemoSubjects.PRIMARY));
        staff.addAll(commonTeachers());
        staff.addAll(helpers().subList(0, 2));
        return new SchoolPlan(
                "school-204",
                "Школа № 204",
                "paragraph",
                "s204",
                4,
                classes(20, "1 а", "1 б", "3 а", "5 а", "7 б", "9 а"),
                staff,
                new Families(8, 0, 1, 0));
    }

    private static SchoolPlan college1() {
        List<String> disciplines = List.of(
                "История",
                "Русский язык",
                "Математика",
                DemoSubjects.ENGLISH,
                "Анатомия и физиология человека",
                "Основы латинского языка",
                DemoSubjects.SPORT);
        List<ClassPlan> groups = new ArrayList<>();
        for (String name : List.of("ЭБ-23-1", "ЛД-23-1", "СД-24-1", "СД-24-2", "ФМ-24-1", "АК-25-1")) {
            groups.add(new ClassPlan(name, 0, 22, disciplines));
        }
        List<StaffPlan> staff = new ArrayList<>(List.of(
                head("Директор", 1),
                deputy("Заместитель директора по учебной работе", "siteAdministrator"),
                support("systemAdministrator", "Системный администратор")));
        String title = "Преподаватель";
        staff.addAll(teachers(2, title, "История"));
        staff.addAll(teachers(2, title, "Русский язык"));
        staff.addAll(teachers(2, title, "Математика"));
        staff.addAll(teachers(3, title, DemoSubjects.ENGLISH));
        staff.addAll(teachers(2, title, "Анатомия и физиология человека"));
        staff.addAll(teachers(1, title, "Основы латинского языка"));
        staff.addAll(teachers(2, title, DemoSubjects.SPORT));
        staff.add(support("counselor", "Педагог-психолог"));
        staff.add(support("aide", "Секретарь учебной части"));
        return new SchoolPlan(
                "college-1", "Медицинский колледж", "college", "c1", 3, groups, staff, new Families(2, 0, 1, 50));
    }

    private static List<ClassPlan> classes(int size, String... names) {
        List<ClassPlan> classes = new ArrayList<>();
        for (String name : names) {
            int grade = Integer.parseInt(name.substring(0, name.indexOf(' ')));
            classes.add(new ClassPlan(name, grade, size, DemoSubjects.of(grade)));
        }
        return classes;
    }

    private static List<StaffPlan> commonTeachers() {
        List<StaffPlan> staff = new ArrayList<>();
        staff.addAll(teachers(2, "Учитель русского языка и литературы", "Русский язык", "Литература"));
        staff.addAll(teachers(2, "Учитель математики", "Математика"));
        staff.addAll(teachers(2, "Учитель английского языка", DemoSubjects.ENGLISH));
        staff.addAll(teachers(1, "Учитель истории", "История", "Краеведение"));
        staff.addAll(teachers(1, "Учитель биологии и географии", "Биология", "География"));
        staff.addAll(teachers(1, "Учитель физики и химии", "Физика", "Химия"));
        staff.addAll(teachers(1, "Учитель музыки и изобразительного искусства", DemoSubjects.MUSIC, DemoSubjects.ART));
        staff.addAll(teachers(
                2,
                "Учитель физической культуры",
                DemoSubjects.SPORT,
                "Основы безопасности и защиты Родины",
                "Труд (технология)"));
        return staff;
    }

    private static List<StaffPlan> helpers() {
        return List.of(
                support("aide", "Секретарь"),
                support("aide", "Библиотекарь"),
                support("counselor", "Педагог-психолог"),
                support("counselor", "Социальный педагог"),
                support("aide", "Учитель-логопед"),
                support("aide", "Тьютор"),
                support("aide", "Лаборант"),
                support("proctor", "Вожатый"));
    }

    private static List<StaffPlan> teachers(int count, String title, String... subjects) {
        List<StaffPlan> staff = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            staff.add(new StaffPlan("teacher", title, "teaching", 0, false, List.of(subjects)));
        }
        return staff;
    }

    private static StaffPlan head(String title, int level) {
        return new StaffPlan("principal", title, "administration", level, false, List.of());
    }

    private static StaffPlan deputy(String title, String role) {
        return new StaffPlan(role, title, "administration", 2, false, List.of());
    }

    private static StaffPlan administrator(String title) {
        return new StaffPlan("siteAdministrator", title, "administration", 0, false, List.of());
    }

    private static StaffPlan support(String role, String title) {
        return new StaffPlan(role, title, "support", 0, false, List.of());
    }
}
