package org.ejournal.simulator.vk.fault;

/**
 * How often a fault strikes what it may strike.
 *
 * @param number per cent, or a count
 * @param seed of the random numbers of a share, so that a run can be repeated
 */
public record Timing(Rule rule, int number, long seed) {
    /** The ways to count. */
    public enum Rule {
        /** So many per cent, by random numbers. */
        SHARE,
        /** The next so many, and then no more. */
        NEXT,
        /** Every so many: the first to be struck is the one of that number. */
        EVERY
    }

    /** All, until it is switched off. */
    public static Timing always() {
        return share(100, 0);
    }

    /** This share; the same seed strikes the same ones again. */
    public static Timing share(int percent, long seed) {
        return new Timing(Rule.SHARE, percent, seed);
    }

    /** The next so many. */
    public static Timing next(int count) {
        return new Timing(Rule.NEXT, count, 0);
    }

    /** Each one whose number can be divided by this. */
    public static Timing every(int count) {
        return new Timing(Rule.EVERY, count, 0);
    }
}
