package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongRowTest {
    private final SmallSchool school = new SmallSchool();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            users.csv       | t2,,,true          | t2,,,yes              | users.csv:4:enabledUser: недопустимое значение «yes», допустимы: false, true; строка пропущена
            users.csv       | Игорь,Панов        | Игорь,                | users.csv:4:familyName: обязательное значение не заполнено; строка пропущена
            users.csv       | t2,,,              | t2,gone,,             | users.csv:4:status: недопустимое значение «gone», допустимы: active, tobedeleted; строка пропущена
            roles.csv       | r3,,,t2,           | r3,,,t7,              | roles.csv:4:userSourcedId: идентификатора «t7» нет в файле users.csv; строка пропущена
            roles.csv       | t2,primary,teacher | t2,primary,boss       | roles.csv:4:role: недопустимое значение «boss», допустимы: administrator, aide, counselor, districtAdministrator, guardian, parent, principal, proctor, relative, siteAdministrator, student, systemAdministrator, teacher; строка пропущена
            roles.csv       | t2,primary,teacher,,,s | t2,primary,teacher,,,z | roles.csv:4:orgSourcedId: идентификатора «z» нет в файле orgs.csv; строка пропущена
            roles.csv       | r3,                | r2,                   | roles.csv:4:sourcedId: идентификатор «r2» уже встречался в этом файле; строка пропущена
            roles.csv       | t2,primary,teacher,, | t2,primary,teacher,1.9.2026, | roles.csv:4:beginDate: «1.9.2026» — не дата вида ГГГГ-ММ-ДД; строка пропущена
            classes.csv     | x1,,,Краеведение,,c1 | x1,,,Краеведение,,c9 | classes.csv:4:courseSourcedId: идентификатора «c9» нет в файле courses.csv; строка пропущена
            classes.csv     | 10Б,,,,homeroom    | 10Б,,,,lesson         | classes.csv:3:classType: недопустимое значение «lesson», допустимы: homeroom, scheduled; строка пропущена
            classes.csv     | 10Б,,,,homeroom,,s | 10Б,,,,homeroom,,d    | classes.csv:3:schoolSourcedId: организация «d» — не школа (type=school); строка пропущена
            enrollments.csv | e4,,,k2            | e4,,,k9               | enrollments.csv:5:classSourcedId: идентификатора «k9» нет в файле classes.csv; строка пропущена
            enrollments.csv | k2,s,p3            | k2,z,p3               | enrollments.csv:5:schoolSourcedId: идентификатора «z» нет в файле orgs.csv; строка пропущена
            enrollments.csv | k2,s,p3,student,,  | k2,s,p3,student,,2026-13-01 | enrollments.csv:5:beginDate: «2026-13-01» — не дата вида ГГГГ-ММ-ДД; строка пропущена
            enrollments.csv | k2,s,p3,student,,, | k2,s,p3,student,,2026-10-02,2026-10-01 | enrollments.csv:5:endDate: дата окончания 2026-10-01 раньше даты начала 2026-10-02; строка пропущена
            enrollments.csv | k2,s,p3,student,,, | k2,s,p3,student,,     | enrollments.csv:5: ожидалось значений: 10, в строке их 9; строка пропущена
            orgs.csv        | Департамент,district | Департамент,office  | orgs.csv:2:type: недопустимое значение «office», допустимы: department, district, local, national, school, state; строка пропущена
            users.csv       | {VK:3}             | VK:3                  | users.csv:4:userIds: «VK:3» — не список вида {VK:123},{LDAP:ivanov}; значение не учтено
            users.csv       | {VK:3}             | {VK:id3}              | users.csv:4:userIds: «id3» — не номер профиля VK; значение не учтено
            users.csv       | {VK:3}             | {VK:2}                | users.csv:4:userIds: профиль VK «2» уже указан у пользователя «t1»; значение не учтено
            users.csv       | {VK:3}             | "{VK:3},{VK:33}"      | users.csv:4:userIds: второй идентификатор системы VK: «33»; значение не учтено
            users.csv       | "g1,g2"            | "g1,g9"               | users.csv:5:agentSourcedIds: идентификатора «g9» нет в файле users.csv; значение не учтено
            users.csv       | Ильич,,,,,,        | Ильич,,,Учитель,expert,, | users.csv:4:metadata.jrnl.positionType: недопустимое значение «expert», допустимы: administration, support, teaching; значение не учтено
            users.csv       | Ильич,,,,,,        | Ильич,,,,,first,      | users.csv:4:metadata.jrnl.headLevel: «first» — не уровень руководителя, нужна одна цифра; значение не учтено
            users.csv       | Ильич,,,,,,        | Ильич,,,,,,да         | users.csv:4:metadata.jrnl.actingHead: недопустимое значение «да», допустимы: false, true; значение не учтено
            """)
    void it_is_reported_with_file_line_column_and_reason(String file, String from, String to, String report) {
        school.change(file, from, to);
        assertThat(school.roster().report().problems().get(0)).hasToString(report);
    }

    @Test
    void an_unknown_term_leaves_the_class_without_it() {
        school.change("classes.csv", "10Б,,,,homeroom,,s,\"q1,q2\"", "10Б,,,,homeroom,,s,\"q1,q9\"");
        assertThat(school.roster().report().problems())
                .extracting(RosterProblem::toString)
                .containsExactly("classes.csv:3:termSourcedIds: идентификатора «q9» нет в файле academicSessions.csv; "
                        + "значение не учтено");
        assertThat(school.snapshotOn("2026-10-25").classes()).hasSize(2);
    }

    @Test
    void the_rest_is_loaded() {
        school.change("users.csv", "Игорь,Панов", "Игорь,");
        assertThat(school.snapshot().persons())
                .extracting(Person::id)
                .doesNotContain(new PersonId("t2"))
                .hasSize(8);
        assertThat(school.snapshot().subjectGroups()).hasSize(2);
    }

    @Test
    void the_first_of_two_rows_with_one_id_counts() {
        school.change("classes.csv", "k2,,,10Б", "k1,,,10Б");
        assertThat(school.snapshot().classes()).hasSize(1);
        assertThat(school.snapshot().classes().get(0).name()).isEqualTo("10А");
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_line_alone() {
        school.change("users.csv", "Игорь,Панов", "\"Игорь,Панов");
        assertThat(school.roster().report().problems())
                .extracting(RosterProblem::toString)
                .contains("users.csv:4: кавычки в строке не закрыты или стоят не на месте; строка пропущена");
        assertThat(school.snapshot().persons()).hasSize(8);
    }

    @Test
    void a_quote_out_of_place_costs_its_line_alone() {
        school.change("orgs.csv", "Департамент", "\"Департамент \"Образование\"\"");
        assertThat(school.roster().report().problems())
                .extracting(RosterProblem::toString)
                .containsExactly("orgs.csv:2: кавычки в строке не закрыты или стоят не на месте; строка пропущена");
        assertThat(school.snapshot().classes()).hasSize(2);
    }

    @Test
    void problems_come_file_by_file_and_line_by_line() {
        school.change("users.csv", "{VK:3}", "VK:3")
                .change("users.csv", "h,,,true,h", "h,,,true")
                .change("users.csv", "\"g1,g2\"", "g9")
                .change("classes.csv", "10Б,,,,homeroom", "10Б,,,,lesson");
        assertThat(school.roster().report().problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .startsWith("users.csv:2", "users.csv:4", "users.csv:5", "roles.csv:2", "classes.csv:3");
    }
}
