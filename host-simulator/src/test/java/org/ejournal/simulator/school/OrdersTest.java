package org.ejournal.simulator.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.Position;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.StaffRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What orders do to the roster of a school with the classes 10А (p1, p2) and 10Б (p3). */
@Tag("CH-3")
class OrdersTest {
    private final OrderDesk desk = new OrderDesk();

    @Test
    void a_new_pupil_is_in_the_class_and_in_what_it_learns_together_with_a_guardian() {
        desk.issue(
                OrderKind.ENROL,
                "family",
                "Белов",
                "given",
                "Лев",
                "class",
                "k1",
                "guardian-family",
                "Белова",
                "guardian-given",
                "Ия");

        assertThat(desk.enrolled("k1")).containsExactly("p1", "p2", "pupil-key1");
        assertThat(desk.learning("x1:k1")).containsExactly("p1", "p2", "pupil-key1");
        assertThat(desk.name("pupil-key1")).isEqualTo("Белов Лев");
        assertThat(desk.guardiansOf("pupil-key1")).containsExactly("guardian-key1-2");
        assertThat(desk.name("guardian-key1-2")).isEqualTo("Белова Ия");
    }

    @Test
    void a_pupil_who_has_left_is_departed_and_may_come_back() {
        desk.issue(OrderKind.EXPEL, "person", "p1");
        assertThat(desk.schoolClass("k1").enrolments())
                .contains(new Enrolment(new PersonId("p1"), EnrolmentState.DEPARTED));
        assertThat(desk.learning("x1:k1")).containsExactly("p2");

        desk.issue(OrderKind.ENROL, "person", "p1", "class", "k2");
        assertThat(desk.enrolled("k2")).containsExactly("p3", "p1");
        assertThat(desk.guardiansOf("p1")).containsExactlyInAnyOrder("g1", "g2");
    }

    @Test
    void a_transferred_pupil_leaves_one_class_with_its_subjects_and_enters_the_other() {
        IssuedOrder order = desk.issue(OrderKind.TRANSFER, "person", "p1", "class", "k2");

        assertThat(desk.enrolled("k1")).containsExactly("p2");
        assertThat(desk.learning("x1:k1")).containsExactly("p2");
        assertThat(desk.enrolled("k2")).containsExactly("p3", "p1");
        assertThat(desk.learning("x1:k2")).containsExactly("p3", "p1");
        assertThat(order.decision().classes()).containsExactlyInAnyOrder(new ClassId("k1"), new ClassId("k2"));
        assertThat(order.decision().summary()).isEqualTo("Перевести: Зотов Иван Петрович, из класса 10А в класс 10Б");
    }

    @Test
    void a_cancelled_order_leaves_the_roster_as_it_was() {
        RosterSnapshot before = desk.snapshot();
        desk.issue(OrderKind.TRANSFER, "person", "p1", "class", "k2");
        IssuedOrder cancellation = desk.issue(OrderKind.CANCEL, "order", "1");

        assertThat(desk.snapshot().classes()).isEqualTo(before.classes());
        assertThat(desk.snapshot().subjectGroups()).isEqualTo(before.subjectGroups());
        assertThat(cancellation.decision().persons()).containsExactly(new PersonId("p1"));
        assertThat(OrderKind.CANCEL.change()).isEqualTo(RosterChange.Kind.ORDER_CANCELLED);
    }

    @Test
    void a_cancelled_cancellation_brings_the_order_back() {
        desk.issue(OrderKind.EXPEL, "person", "p1");
        desk.issue(OrderKind.CANCEL, "order", "1");
        assertThat(desk.enrolled("k1")).contains("p1");
        desk.issue(OrderKind.CANCEL, "order", "2");
        assertThat(desk.enrolled("k1")).doesNotContain("p1");
        assertThat(states())
                .containsExactly(OrderEntry.State.IN_FORCE, OrderEntry.State.CANCELLED, OrderEntry.State.IN_FORCE);
    }

    @Test
    void an_order_that_a_later_one_stands_on_is_cancelled_after_it_only() {
        desk.issue(OrderKind.ENROL, "family", "Белов", "given", "Лев", "class", "k1");
        desk.issue(OrderKind.TRANSFER, "person", "pupil-key1", "class", "k2");

        refused("order", OrderKind.CANCEL, "order", "1").hasMessageContaining("№ 2");
        desk.issue(OrderKind.CANCEL, "order", "2");
        desk.issue(OrderKind.CANCEL, "order", "1");
        assertThat(desk.enrolled("k1")).containsExactly("p1", "p2");
    }

    @Test
    void an_order_is_cancelled_once() {
        desk.issue(OrderKind.EXPEL, "person", "p1");
        desk.issue(OrderKind.CANCEL, "order", "1");
        refused("order", OrderKind.CANCEL, "order", "1");
        refused("order", OrderKind.CANCEL, "order", "7");
    }

    @Test
    void somebody_hired_works_here_and_teaches_nobody_yet() {
        desk.issue(OrderKind.HIRE, "family", "Юдин", "given", "Ян", "post", "teacher", "title", "Учитель физики");

        Employee hired = desk.snapshot().employees().stream()
                .filter(employee -> employee.person().value().equals("employee-key1"))
                .findFirst()
                .orElseThrow();
        assertThat(hired.roles()).containsExactly(StaffRole.TEACHER);
        assertThat(hired.positions()).singleElement().satisfies(position -> {
            assertThat(position.title()).isEqualTo("Учитель физики");
            assertThat(position.type()).isEqualTo(PositionType.TEACHING);
        });
    }

    private List<String> positions(String employee) {
        return desk.snapshot().employees().stream()
                .filter(found -> found.person().value().equals(employee))
                .flatMap(found -> found.positions().stream())
                .map(Position::title)
                .toList();
    }

    private void appoint(String employee, String from) {
        desk.issue(OrderKind.APPOINT, appointment(employee, from));
    }

    private static String[] appointment(String employee, String from) {
        return new String[] {
            "person",
            employee,
            "position",
            "chats",
            "title",
            "Ответственный",
            "type",
            "SUPPORT",
            "number",
            "123",
            "date",
            "2026-11-20",
            "from",
            from
        };
    }

    private static String[] relief(String employee, String from) {
        return new String[] {
            "person", employee, "position", "chats", "number", "124", "date", "2026-11-21", "from", from
        };
    }

    @Test
    @Tag("RR-1")
    void an_employee_may_hold_a_second_position_and_lose_it_again() {
        appoint("t1", "2026-11-20");
        assertThat(positions("t1")).containsExactly("Учитель", "Ответственный");
        assertThat(desk.roster.appointments(SmallSchool.ID))
                .containsExactly(new Appointment(
                        new PersonId("t1"), "chats", "Ответственный", LocalDate.of(2026, 11, 20), LocalDate.MAX));

        IssuedOrder relief = desk.issue(OrderKind.RELIEVE, relief("t1", SmallSchool.TODAY));
        assertThat(positions("t1")).containsExactly("Учитель");
        assertThat(desk.roster.appointments(SmallSchool.ID)).isEmpty();
        assertThat(relief.decision().summary())
                .isEqualTo("Снять с должности «Ответственный»: Воронцова Елена Владимировна; "
                        + "приказ № 124 от 21.11.2026, действует с 22.11.2026");

        desk.issue(OrderKind.CANCEL, "order", "2");
        assertThat(positions("t1")).containsExactly("Учитель", "Ответственный");
    }

    @Test
    void a_position_that_is_held_from_another_day_on_is_not_held_yet() {
        appoint("t1", "2026-11-23");

        assertThat(positions("t1")).containsExactly("Учитель");
        assertThat(desk.roster.appointments(SmallSchool.ID)).singleElement().satisfies(appointment -> {
            assertThat(appointment.held(LocalDate.parse(SmallSchool.TODAY))).isFalse();
            assertThat(appointment.held(LocalDate.of(2026, 11, 23))).isTrue();
        });
    }

    @Test
    @Tag("RR-4")
    void somebody_dismissed_holds_no_position_even_after_coming_back() {
        appoint("t1", "2026-11-20");
        desk.issue(OrderKind.DISMISS, "person", "t1");
        assertThat(desk.roster.appointments(SmallSchool.ID)).isEmpty();

        desk.issue(OrderKind.HIRE, "person", "t1", "post", "teacher");
        assertThat(positions("t1")).containsExactly("Учитель");
        assertThat(desk.roster.appointments(SmallSchool.ID)).isEmpty();
    }

    @Test
    void what_cannot_be_ordered_of_positions_names_its_field() {
        refused("person", OrderKind.APPOINT, appointment("p1", "2026-11-20"));
        refused("from", OrderKind.APPOINT, appointment("t1", "20.11.2026"));
        refused("from", OrderKind.APPOINT, appointment("t1", "+20261-01-01"));
        refused("position", OrderKind.RELIEVE, relief("t1", "2026-11-20"));
        appoint("t1", "2026-11-20");
        refused("position", OrderKind.APPOINT, appointment("t1", "2026-11-21"))
                .hasMessageContaining("уже занимает должность «Ответственный»");
        refused("position", OrderKind.RELIEVE, relief("t2", "2026-11-20"));
    }

    @Test
    void a_parent_who_is_hired_stays_a_parent() {
        desk.issue(OrderKind.HIRE, "person", "g1", "post", "teacher");

        assertThat(desk.employees()).contains("g1");
        assertThat(desk.guardiansOf("p1")).contains("g1");
    }

    @Test
    void somebody_dismissed_teaches_no_class_and_no_subject_even_after_coming_back() {
        desk.issue(OrderKind.DISMISS, "person", "t1");
        assertThat(desk.employees()).doesNotContain("t1");
        assertThat(desk.schoolClass("k1").classTeachers()).isEmpty();

        desk.issue(OrderKind.HIRE, "person", "t1", "post", "teacher");
        assertThat(desk.employees()).contains("t1");
        assertThat(desk.schoolClass("k1").classTeachers()).isEmpty();
    }

    @Test
    void the_last_administrator_stays() {
        refused("person", OrderKind.DISMISS, "person", "h");
    }

    @Test
    void a_class_gets_another_class_teacher_or_none() {
        IssuedOrder order = desk.issue(OrderKind.CLASS_TEACHER, "class", "k1", "person", "t2");
        assertThat(desk.schoolClass("k1").classTeachers()).containsExactly(new PersonId("t2"));
        assertThat(order.decision().persons()).containsExactlyInAnyOrder(new PersonId("t1"), new PersonId("t2"));

        desk.issue(OrderKind.CLASS_TEACHER, "class", "k1");
        assertThat(desk.schoolClass("k1").classTeachers()).isEmpty();
        refused("person", OrderKind.CLASS_TEACHER, "class", "k1");
    }

    @Test
    void a_subject_gets_another_teacher_in_every_class_that_learns_it_together() {
        IssuedOrder order = desk.issue(OrderKind.SUBJECT_TEACHER, "group", "x1", "person", "t1");

        assertThat(desk.group("x1:k1").teachers()).containsExactly(new PersonId("t1"));
        assertThat(desk.group("x1:k2").teachers()).containsExactly(new PersonId("t1"));
        assertThat(order.decision().classes()).containsExactlyInAnyOrder(new ClassId("k1"), new ClassId("k2"));
    }

    @Test
    @Tag("CH-6")
    void classes_are_made_renamed_and_dissolved() {
        desk.issue(OrderKind.CREATE_CLASS, "title", "1А", "person", "t2");
        assertThat(desk.schoolClass("class-key1").name()).isEqualTo("1А");
        assertThat(desk.schoolClass("class-key1").classTeachers()).containsExactly(new PersonId("t2"));

        desk.issue(OrderKind.RENAME_CLASS, "class", "k1", "title", "11А");
        assertThat(desk.schoolClass("k1").name()).isEqualTo("11А");

        desk.issue(OrderKind.DISSOLVE_CLASS, "class", "k1");
        assertThat(desk.snapshot().classes()).extracting(SchoolClass::name).containsExactly("10Б", "1А");
        desk.issue(OrderKind.ENROL, "person", "p1", "class", "class-key1");
        assertThat(desk.enrolled("class-key1")).containsExactly("p1");
    }

    @Test
    void guardians_come_and_go() {
        desk.issue(OrderKind.ADD_GUARDIAN, "person", "p3", "guardian", "g1");
        assertThat(desk.guardiansOf("p3")).containsExactly("g1");
        refused("guardian", OrderKind.ADD_GUARDIAN, "person", "p3", "guardian", "g1");

        desk.issue(OrderKind.REMOVE_GUARDIAN, "person", "p2", "guardian", "g3");
        assertThat(desk.guardiansOf("p2")).isEmpty();
        refused("guardian", OrderKind.REMOVE_GUARDIAN, "person", "p2", "guardian", "g1");
    }

    @Test
    void a_teacher_becomes_a_guardian_and_stays_a_teacher() {
        desk.issue(OrderKind.ADD_GUARDIAN, "person", "p3", "guardian", "t1");

        assertThat(desk.guardiansOf("p3")).containsExactly("t1");
        assertThat(desk.employees()).contains("t1");
    }

    @Test
    void a_new_surname_keeps_the_rest_of_the_name() {
        desk.issue(OrderKind.CHANGE_NAME, "person", "t1", "family", "Орлова");
        assertThat(desk.name("t1")).isEqualTo("Орлова Елена Владимировна");
    }

    @Test
    @Tag("AC-8")
    void a_vk_profile_belongs_to_one_person() {
        refused("vk", OrderKind.CHANGE_VK, "person", "p3", "vk", "4");
        refused("vk", OrderKind.CHANGE_VK, "person", "p3", "vk", "id4");
        desk.issue(OrderKind.CHANGE_VK, "person", "p1");
        desk.issue(OrderKind.CHANGE_VK, "person", "p3", "vk", "4");

        assertThat(vk("p1")).isEmpty();
        assertThat(vk("p3")).isEqualTo(Map.of("VK", "4"));
    }

    private Map<String, String> vk(String person) {
        return desk.snapshot().persons().stream()
                .filter(found -> found.id().value().equals(person))
                .findFirst()
                .orElseThrow()
                .externalIds();
    }

    @ParameterizedTest
    @CsvSource({
        "ENROL, class, family=Белов given=Лев",
        "ENROL, person, class=k1",
        "ENROL, person, person=p1 class=k1",
        "ENROL, person, person=g1 class=k1",
        "ENROL, given, family=Белов class=k1",
        "ENROL, family, family=7 given=Лев class=k1",
        "ENROL, class, family=Белов given=Лев class=x1",
        "ENROL, guardian, family=Белов given=Лев class=k1 guardian=p2",
        "EXPEL, person, person=t1",
        "TRANSFER, class, person=p1 class=k1",
        "HIRE, person, person=t1 post=teacher",
        "HIRE, post, family=Юдин given=Ян post=student",
        "DISMISS, person, person=p1",
        "CLASS_TEACHER, person, class=k2 person=g1",
        "SUBJECT_TEACHER, group, group=k1 person=t1",
        "CREATE_CLASS, title, title=10а",
        "RENAME_CLASS, title, class=k1 title=10Б",
        "RENAME_CLASS, class, title=11Б",
        "CHANGE_NAME, family, person=t1 family=Воронцова"
    })
    void a_wrong_order_names_its_field_and_changes_nothing(OrderKind kind, String field, String values) {
        RosterSnapshot before = desk.snapshot();

        refused(field, kind, values.split("[ =]"))
                .message()
                .isNotBlank()
                .doesNotContain("{")
                .doesNotContain("order.");
        assertThat(desk.snapshot()).isEqualTo(before);
    }

    @Test
    @Tag("AH-1")
    void a_snapshot_is_as_new_as_the_newest_order() {
        Instant read = desk.snapshot().asOf();
        desk.issue(OrderKind.EXPEL, "person", "p1");
        assertThat(desk.snapshot().asOf()).isEqualTo(desk.now()).isAfter(read);
        desk.issue(OrderKind.CANCEL, "order", "1");
        assertThat(desk.snapshot().asOf()).isEqualTo(desk.now());
    }

    @Test
    @Tag("AH-1")
    void a_snapshot_of_an_older_moment_has_its_age_and_none_of_the_later_orders() {
        desk.issue(OrderKind.EXPEL, "person", "p1");
        Instant then = desk.now();
        desk.issue(OrderKind.EXPEL, "person", "p2");

        RosterSnapshot older = desk.roster.snapshotAt(SmallSchool.ID, then.plusSeconds(1));
        assertThat(older.asOf()).isEqualTo(then);
        assertThat(older.classes().get(0).enrolments())
                .containsExactly(
                        new Enrolment(new PersonId("p1"), EnrolmentState.DEPARTED),
                        new Enrolment(new PersonId("p2"), EnrolmentState.ENROLLED));
        Instant longAgo = then.minusSeconds(7200);
        assertThat(desk.roster.snapshotAt(SmallSchool.ID, longAgo).asOf()).isEqualTo(longAgo);
    }

    @Test
    void an_order_that_new_files_do_not_fit_rests_and_says_so() {
        desk.issue(OrderKind.EXPEL, "person", "p3");
        desk.school.change("enrollments.csv", "e4,,,k2,s,p3", "e4,,,k2,s,p1");
        desk.roster.reload();

        assertThat(desk.enrolled("k2")).containsExactly("p1");
        assertThat(states()).containsExactly(OrderEntry.State.RESTING);
    }

    private List<OrderEntry.State> states() {
        return desk.roster.orders().journal(SmallSchool.ID).stream()
                .map(OrderEntry::state)
                .toList();
    }

    @Test
    void the_forms_offer_those_who_fit() {
        Map<String, List<Choice>> enrol = desk.roster.orders().choices(SmallSchool.ID, OrderKind.ENROL);
        assertThat(enrol.get("person")).isEmpty();
        assertThat(enrol.get("class")).extracting(Choice::label).containsExactly("10А", "10Б");
        assertThat(enrol.get("guardian"))
                .extracting(Choice::value)
                .contains("g1", "t1", "h")
                .doesNotContain("p1");

        Map<String, List<Choice>> transfer = desk.roster.orders().choices(SmallSchool.ID, OrderKind.TRANSFER);
        assertThat(transfer.get("person"))
                .contains(new Choice("p1", "Зотов Иван Петрович", "10А"))
                .hasSize(3);
        assertThat(desk.roster.orders().choices(SmallSchool.ID, OrderKind.HIRE).get("person"))
                .extracting(Choice::value)
                .containsExactlyInAnyOrder("g1", "g2", "g3");
    }

    @Test
    void a_college_says_group_where_a_school_says_class() {
        OrderDesk college = new OrderDesk(new SmallSchool().with("orgs.csv", """
                sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.jrnl.kind
                s,,,Колледж,school,,,college
                """));
        assertThat(college.roster.orders().college(SmallSchool.ID)).isTrue();
        assertThat(college.issue(OrderKind.DISSOLVE_CLASS, "class", "k1")
                        .decision()
                        .summary())
                .isEqualTo("Расформировать группу 10А");
        assertThat(desk.roster.orders().college(SmallSchool.ID)).isFalse();
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(String field, OrderKind kind, String... values) {
        WrongOrderException wrong = org.assertj.core.api.Assertions.catchThrowableOfType(
                WrongOrderException.class, () -> desk.issue(kind, values));
        assertThat(wrong).as("%s is refused", kind).isNotNull();
        assertThat(wrong.field()).isEqualTo(field);
        return assertThat((Throwable) wrong);
    }
}
