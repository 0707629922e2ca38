package org.ejournal.simulator.vk.fault;

/** A rule by which something goes wrong: what, with whom, and how often. */
public record Fault(Target target, Timing timing, Deed deed) {
    /** Something that always goes wrong. */
    public static Fault always(Target target, Deed deed) {
        return new Fault(target, Timing.always(), deed);
    }
}
