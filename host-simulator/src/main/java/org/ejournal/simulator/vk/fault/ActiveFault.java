package org.ejournal.simulator.vk.fault;

import java.util.Random;

/** A fault that is switched on, and how often it has struck. */
final class ActiveFault {
    private static final int WHOLE = 100;

    private final long id;
    private final Fault fault;
    private final Random random;
    private long met;
    private long struck;

    ActiveFault(long id, Fault fault) {
        this.id = id;
        this.fault = fault;
        this.random = new Random(fault.timing().seed());
    }

    Fault fault() {
        return fault;
    }

    /** Counts one more that could be struck, and says whether it is. */
    synchronized boolean strikes() {
        met++;
        boolean strikes = hits();
        struck += strikes ? 1 : 0;
        return strikes;
    }

    synchronized FaultReport report() {
        boolean spent = fault.timing().rule() == Timing.Rule.NEXT
                && struck >= fault.timing().number();
        return new FaultReport(id, fault, met, struck, spent);
    }

    private boolean hits() {
        int number = fault.timing().number();
        return switch (fault.timing().rule()) {
            case SHARE -> random.nextDouble() * WHOLE < number;
            case NEXT -> struck < number;
            case EVERY -> met % number == 0;
        };
    }
}
