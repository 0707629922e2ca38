package org.ejournal.sferum.rules;

/**
 * What a profile calls the things of a school, in lower case and the nominative.
 *
 * @param schoolClass «класс», «группа»
 * @param pupil «ученик», «студент»
 * @param lesson «урок», «занятие»
 * @param classTeacher «классный руководитель», «куратор»
 * @param subject «предмет», «дисциплина»
 */
public record Words(String schoolClass, String pupil, String lesson, String classTeacher, String subject) {}
