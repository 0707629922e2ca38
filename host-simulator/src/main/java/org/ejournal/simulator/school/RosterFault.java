package org.ejournal.simulator.school;

import java.time.Instant;

/**
 * What is wrong with the roster that one organisation's plugins are given, to see what they make of it (AH-1). The school
 * itself stays as it is.
 *
 * @param kind what is wrong
 * @param part which list {@link Kind#CUT_SHORT} cuts
 * @param percent how much of a list is left where one is cut short: 0 to 100, rounded down to whole rows
 * @param seed which rows are left: 0 for the first ones, any other number for a choice that is the same each time
 * @param schoolClass the id of the class that it is about, where it is about one; empty otherwise
 * @param moment how old the roster is, where it is {@link Kind#STALE}
 */
public record RosterFault(Kind kind, Part part, int percent, long seed, String schoolClass, Instant moment) {
    /** Everything comes over as it is. */
    public static final RosterFault NONE = of(Kind.NONE);

    /** Refuses a percentage that is none with {@link IllegalArgumentException}. */
    public RosterFault {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Not 0 to 100 percent: " + percent);
        }
    }

    /** Returns one of a kind that needs nothing more. */
    public static RosterFault of(Kind kind) {
        return new RosterFault(kind, Part.PERSONS, 100, 0, "", Instant.EPOCH);
    }

    /** Returns one that leaves so much of a list. */
    public static RosterFault cutShort(Part part, int percent, long seed) {
        return new RosterFault(Kind.CUT_SHORT, part, percent, seed, "", Instant.EPOCH);
    }

    /** Returns one that leaves a class without pupils. */
    public static RosterFault classEmpty(String schoolClass) {
        return new RosterFault(Kind.CLASS_EMPTY, Part.ENROLMENTS, 100, 0, schoolClass, Instant.EPOCH);
    }

    /** Returns one that leaves so much of a class. */
    public static RosterFault classCutShort(String schoolClass, int percent, long seed) {
        return new RosterFault(Kind.CLASS_CUT_SHORT, Part.ENROLMENTS, percent, seed, schoolClass, Instant.EPOCH);
    }

    /** Returns one that keeps everything back that came later. */
    public static RosterFault stale(Instant moment) {
        return new RosterFault(Kind.STALE, Part.PERSONS, 100, 0, "", moment);
    }

    /** What is wrong. */
    public enum Kind {
        /** Nothing. */
        NONE,
        /** It cannot be read. */
        UNAVAILABLE,
        /** Nobody is on it. */
        EMPTY,
        /** A list ends too early. */
        CUT_SHORT,
        /** One class has no pupils. */
        CLASS_EMPTY,
        /** One class's list of pupils ends too early. */
        CLASS_CUT_SHORT,
        /** It is that of an older moment, and says so in its {@code asOf}. */
        STALE
    }

    /** A list that can be cut short. */
    public enum Part {
        /** Whoever is cut off is nowhere. */
        PERSONS,
        /** Classes with their pupils and groups. */
        CLASSES,
        /** Pupils' places, over all classes. */
        ENROLMENTS
    }
}
