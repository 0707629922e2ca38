package org.ejournal.sferum.sync.pace;

/** Tells a delivery that what it works from is out of date. Asked before every request, so it must be cheap. */
public interface News {
    /** Returns whether the organisation was asked to be looked at anew since this delivery's work was read. */
    boolean arrived();

    /** To be called inside a transaction that is made anyway: who would have to make one soon to know asks now. */
    default void alongTheWay() {}
}
