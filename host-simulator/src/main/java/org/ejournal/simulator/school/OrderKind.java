package org.ejournal.simulator.school;

import static org.ejournal.simulator.school.OrderField.optional;
import static org.ejournal.simulator.school.OrderField.required;

import java.util.List;
import java.util.function.Function;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.simulator.school.OrderField.Input;

/** What can be ordered. */
public enum OrderKind {
    /** A new or former pupil enters a class, with a guardian where one is named. */
    ENROL(
            RosterChange.Kind.ENROLLED,
            PupilRules::enrol,
            optional("person", Input.FORMER_PUPIL),
            optional("family", Input.TEXT),
            optional("given", Input.TEXT),
            optional("patronymic", Input.TEXT),
            required("class", Input.CLASS),
            optional("guardian", Input.ADULT),
            optional("guardian-family", Input.TEXT),
            optional("guardian-given", Input.TEXT),
            optional("guardian-patronymic", Input.TEXT)),
    /** A pupil leaves the organisation. */
    EXPEL(RosterChange.Kind.DEPARTED, PupilRules::expel, required("person", Input.PUPIL)),
    /** A pupil goes to another class. */
    TRANSFER(
            RosterChange.Kind.TRANSFERRED,
            PupilRules::transfer,
            required("person", Input.PUPIL),
            required("class", Input.CLASS)),
    /** A person begins to work here. */
    HIRE(
            RosterChange.Kind.HIRED,
            StaffRules::hire,
            optional("person", Input.OUTSIDER),
            optional("family", Input.TEXT),
            optional("given", Input.TEXT),
            optional("patronymic", Input.TEXT),
            required("post", Input.POST),
            optional("title", Input.TEXT)),
    /** An employee works here no longer. */
    DISMISS(RosterChange.Kind.DISMISSED, StaffRules::dismiss, required("person", Input.EMPLOYEE)),
    /** An employee gets one more position of the organisation's list; its title and type stand as on that day. */
    APPOINT(
            RosterChange.Kind.POSITIONS_CHANGED,
            PositionRules::appoint,
            required("person", Input.EMPLOYEE),
            required("position", Input.TEXT),
            required("title", Input.TEXT),
            required("type", Input.TEXT),
            required("number", Input.TEXT),
            required("date", Input.TEXT),
            required("from", Input.TEXT)),
    /** An employee holds a position no longer to which an order has appointed them. */
    RELIEVE(
            RosterChange.Kind.POSITIONS_CHANGED,
            PositionRules::relieve,
            required("person", Input.EMPLOYEE),
            required("position", Input.TEXT),
            required("number", Input.TEXT),
            required("date", Input.TEXT),
            required("from", Input.TEXT)),
    /** A class gets another class teacher or curator, or none. */
    CLASS_TEACHER(
            RosterChange.Kind.CLASS_TEACHER_CHANGED,
            StaffRules::classTeacher,
            required("class", Input.CLASS),
            optional("person", Input.EMPLOYEE)),
    /** A subject of a class gets another teacher, or none. */
    SUBJECT_TEACHER(
            RosterChange.Kind.SUBJECT_TEACHER_CHANGED,
            StaffRules::subjectTeacher,
            required("group", Input.SUBJECT_CLASS),
            optional("person", Input.EMPLOYEE)),
    /** A class or group is made. */
    CREATE_CLASS(
            RosterChange.Kind.CLASS_CREATED,
            ClassRules::create,
            required("title", Input.TEXT),
            optional("person", Input.EMPLOYEE)),
    /** A class or group gets another name. */
    RENAME_CLASS(
            RosterChange.Kind.CLASS_RENAMED,
            ClassRules::rename,
            required("class", Input.CLASS),
            required("title", Input.TEXT)),
    /** A class or group exists no longer; its pupils are in no class until somebody enrols them again. */
    DISSOLVE_CLASS(RosterChange.Kind.CLASS_DISSOLVED, ClassRules::dissolve, required("class", Input.CLASS)),
    /** A pupil gets one more guardian. */
    ADD_GUARDIAN(
            RosterChange.Kind.GUARDIAN_CHANGED,
            PersonRules::addGuardian,
            required("person", Input.PUPIL),
            optional("guardian", Input.ADULT),
            optional("guardian-family", Input.TEXT),
            optional("guardian-given", Input.TEXT),
            optional("guardian-patronymic", Input.TEXT)),
    /** Somebody answers for a pupil no longer. */
    REMOVE_GUARDIAN(
            RosterChange.Kind.GUARDIAN_CHANGED,
            PersonRules::removeGuardian,
            required("person", Input.PUPIL),
            required("guardian", Input.GUARDIAN)),
    /** A person is called otherwise. */
    CHANGE_NAME(
            RosterChange.Kind.PERSON_CHANGED,
            PersonRules::changeName,
            required("person", Input.ANYBODY),
            required("family", Input.TEXT),
            optional("given", Input.TEXT),
            optional("patronymic", Input.TEXT)),
    /** A person has another VK profile, or none. */
    CHANGE_VK(
            RosterChange.Kind.PERSON_CHANGED,
            PersonRules::changeVk,
            required("person", Input.ANYBODY),
            optional("vk", Input.TEXT)),
    /** A former order counts no longer; to cancel a cancellation brings back what it had cancelled. */
    CANCEL(
            RosterChange.Kind.ORDER_CANCELLED,
            ruling -> {
                throw new IllegalStateException("A cancellation leaves an order out and changes nothing itself");
            },
            required("order", Input.ORDER));

    private final RosterChange.Kind change;
    private final Function<Ruling, Decision> rule;
    private final List<OrderField> fields;

    OrderKind(RosterChange.Kind change, Function<Ruling, Decision> rule, OrderField... fields) {
        this.change = change;
        this.rule = rule;
        this.fields = List.of(fields);
    }

    /** Returns what plugins hear of it. */
    public RosterChange.Kind change() {
        return change;
    }

    /** Returns what such an order says, in the order of its form. */
    public List<OrderField> fields() {
        return fields;
    }

    /** Changes the ruling's draft, or throws {@link WrongOrderException} and leaves it fit for nothing. */
    Decision decide(Ruling ruling) {
        return rule.apply(ruling);
    }
}
