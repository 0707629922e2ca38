package org.ejournal.sferum.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.roster.StaffRole;

/**
 * Why a person is in a chat (AH-9, AH-4). A member may have several reasons and leaves when the last one goes.
 *
 * @param kind the kind of reason
 * @param of what the reason hangs on, such as the child's id; empty where the chat itself says it
 */
public record Reason(Kind kind, String of) implements Comparable<Reason> {
    /** The kinds of reasons. */
    public enum Kind {
        /** Holds a position of the type named. */
        POSITION,
        /** Has the role named. */
        STAFF_ROLE,
        /** Holds a position «Руководитель 1 уровня». */
        HEAD,
        /** Is marked «Является ИО руководителя». */
        ACTING_HEAD,
        /** Is the organisation's chat administrator (OS-1). */
        CHAT_ADMINISTRATOR,
        /** Is the chat's class teacher or curator. */
        CLASS_TEACHER,
        /** Is a pupil of the chat's class. */
        PUPIL,
        /** Answers for the pupil named. */
        GUARDIAN,
        /** Teaches the subject group named. */
        SUBJECT_TEACHER,
        /** Learns in the subject group named. */
        SUBJECT_PUPIL,
        /** Was added by hand (CH-5); of who learns here and does not work here it says {@link #PUPIL} (AH-10). */
        BY_HAND,
        /** Stands in as the adult who answers for the chat (AH-10). */
        SUBSTITUTE
    }

    private static final Comparator<Reason> ORDER =
            Comparator.comparing(Reason::kind).thenComparing(Reason::of);

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }

    static Reason position(PositionType type) {
        return new Reason(Kind.POSITION, type.name());
    }

    static Reason role(StaffRole role) {
        return new Reason(Kind.STAFF_ROLE, role.name());
    }

    static Reason byHand(boolean pupil) {
        return new Reason(Kind.BY_HAND, pupil ? Kind.PUPIL.name() : "");
    }

    static Reason guardian(PersonId pupil) {
        return new Reason(Kind.GUARDIAN, pupil.value());
    }

    /** Returns whether it says that the person is in the chat as one who learns here. */
    public boolean ofPupil() {
        return switch (kind) {
            case PUPIL, SUBJECT_PUPIL -> true;
            case BY_HAND -> of.equals(Kind.PUPIL.name());
            default -> false;
        };
    }

    /**
     * Reads what {@link #value} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Reason parse(String value) {
        String[] parts = value.split(":", 2);
        return new Reason(Kind.valueOf(parts[0]), parts.length == 1 ? "" : Escape.out(parts[1]));
    }

    /**
     * Reads what {@link #join} wrote.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Set<Reason> parseAll(String values) {
        return values.isEmpty()
                ? Set.of()
                : Arrays.stream(values.split(",")).map(Reason::parse).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns all reasons as one text, in one order whatever the collection's: {@code CLASS_TEACHER,GUARDIAN:p-17}. */
    public static String join(Collection<Reason> reasons) {
        return reasons.size() == 1
                ? reasons.iterator().next().value()
                : reasons.stream().sorted().map(Reason::value).collect(Collectors.joining(","));
    }

    /** Returns the reason as text: {@code PUPIL}, {@code GUARDIAN:p-17}. */
    public String value() {
        return of.isEmpty() ? kind.name() : kind.name() + ':' + Escape.in(of);
    }

    /** Orders by kind, then by what the reason hangs on. */
    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@link #value}. */
    @Override
    public String toString() {
        return value();
    }
}
