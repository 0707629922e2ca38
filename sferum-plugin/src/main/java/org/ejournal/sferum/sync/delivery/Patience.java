package org.ejournal.sferum.sync.delivery;

/**
 * Tells what fails now and then from what fails altogether, by failures in a row with nothing done between them. Used by
 * the courier's thread alone.
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
        return ended();
    }

    /** Returns whether patience came to its end and nothing was done since. */
    boolean ended() {
        return inARow >= most;
    }
}
