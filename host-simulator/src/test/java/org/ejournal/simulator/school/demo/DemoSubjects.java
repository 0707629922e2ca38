package org.ejournal.simulator.school.demo;

import java.util.ArrayList;
import java.util.List;

/** What is taught in which grade. */
final class DemoSubjects {
    static final String PRIMARY = "начальные классы";
    static final String ENGLISH = "Английский язык";
    static final String ELECTIVE = "Астрономия";
    static final String CLASS_HOUR = "Классный час";

    private static final List<String> PRIMARY_SUBJECTS =
            List.of("Русский язык", "Математика", "Литературное чтение", "Окружающий мир");
    static final String MUSIC = "Музыка";
    static final String ART = "Изобразительное искусство";
    static final String SPORT = "Физическая культура";

    private DemoSubjects() {}

    static List<String> of(int grade) {
        List<String> subjects = new ArrayList<>();
        if (grade <= 4) {
            subjects.addAll(PRIMARY_SUBJECTS);
            subjects.addAll(grade == 1 ? List.of() : List.of(ENGLISH));
            subjects.addAll(List.of(MUSIC, ART, SPORT));
            return subjects;
        }
        subjects.addAll(List.of("Русский язык", "Литература", "Математика", ENGLISH, "История"));
        subjects.addAll(
                switch (grade) {
                    case 5 -> List.of("Биология", "Труд (технология)", "Краеведение");
                    case 6 -> List.of("Биология", "География", "Краеведение");
                    case 7 -> List.of("Физика", "География", "Биология");
                    case 8 -> List.of("Физика", "Химия", "Основы безопасности и защиты Родины");
                    case 9 -> List.of("Физика", "Химия", "Биология");
                    case 10 -> List.of("Физика", "Краеведение");
                    default -> List.of("Физика", "Обществознание", "Информатика");
                });
        subjects.add(SPORT);
        return subjects;
    }

    static boolean taughtByClassTeacher(int grade, String subject) {
        return grade >= 1 && grade <= 4 && PRIMARY_SUBJECTS.contains(subject);
    }
}
