package org.ejournal.sferum.sync;

/**
 * Tells a messenger that fails now and then from one that is away: failures in a row without anything done between them
 * mean that it is away. Used by the courier's thread alone.
 */
final class Patience {
    private final int most;
    private int inARow;

    Patience(int most) {
        this.most = most;
    }

    /** Notes that something was answered as it should be. */
    void restored() {
        inARow = 0;
    }

    /** Notes a failure and returns whether patience is at its end. */
    boolean ends() {
        inARow++;
        return inARow >= most;
    }
}
