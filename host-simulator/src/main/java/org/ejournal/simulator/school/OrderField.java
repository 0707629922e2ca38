package org.ejournal.simulator.school;

/**
 * Something that an order says.
 *
 * @param name its name in {@link Order#values}
 * @param input what may stand there
 * @param required whether it must not be left empty
 */
public record OrderField(String name, Input input, boolean required) {
    /** What may stand in a field. */
    public enum Input {
        /** Words typed by the author. */
        TEXT,
        /** The id of a pupil of a class. */
        PUPIL,
        /** The id of somebody who learns in no class and has learnt here before. */
        FORMER_PUPIL,
        /** The id of somebody who works here. */
        EMPLOYEE,
        /** The id of a grown-up whom the organisation knows and who does not work here. */
        OUTSIDER,
        /** The id of an employee, a parent or another grown-up. */
        ADULT,
        /** The id of somebody who answers for a pupil. */
        GUARDIAN,
        /** The id of anybody whom the organisation knows. */
        ANYBODY,
        /** The id of a class or group. */
        CLASS,
        /** The id of a class in which one subject is taught. */
        SUBJECT_CLASS,
        /** What an employee does. */
        POST,
        /** The number of an order. */
        ORDER
    }

    static OrderField required(String name, Input input) {
        return new OrderField(name, input, true);
    }

    static OrderField optional(String name, Input input) {
        return new OrderField(name, input, false);
    }
}
