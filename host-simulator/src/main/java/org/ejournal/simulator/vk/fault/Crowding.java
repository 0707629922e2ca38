package org.ejournal.simulator.vk.fault;

import java.util.List;
import org.ejournal.simulator.vk.fault.Deed.Crowd;

/** The other clients that use a token at this moment. */
public final class Crowding {
    /** The token's owner is its only user. */
    public static final Crowding NONE = new Crowding(List.of());

    private final List<ActiveFault> crowds;

    Crowding(List<ActiveFault> crowds) {
        this.crowds = crowds;
    }

    /** How many of each second's requests the others make. */
    public int requests() {
        return crowds.stream()
                .mapToInt(fault -> fault.fault().deed() instanceof Crowd crowd ? crowd.requests() : 0)
                .sum();
    }

    /** Counts a request that was refused with the others about; says whether there are any. */
    public boolean refused() {
        crowds.forEach(ActiveFault::strikes);
        return !crowds.isEmpty();
    }
}
