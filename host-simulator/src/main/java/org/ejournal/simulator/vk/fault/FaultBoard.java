package org.ejournal.simulator.vk.fault;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The switchboard: faults are switched on and off while the local VK runs, and forgotten when it ends.
 *
 * <p>Several may strike the same call, in the order in which they were switched on; the first that refuses it is its
 * answer. Only calls of clients are struck, not what people do on the messenger's pages.
 */
public final class FaultBoard {
    private final SortedSet<String> methods;
    private final List<ActiveFault> faults = new CopyOnWriteArrayList<>();
    private final AtomicLong lastId = new AtomicLong();

    /**
     * Makes one with nothing switched on.
     *
     * @param methods the names of all methods that can be struck
     */
    public FaultBoard(Set<String> methods) {
        this.methods = Collections.unmodifiableSortedSet(new TreeSet<>(methods));
    }

    /** Returns the methods a fault can be aimed at, in alphabetical order. */
    public SortedSet<String> methods() {
        return methods;
    }

    /** Switches a fault on, and returns the id by which it is switched off. */
    public long add(Fault fault) {
        long id = lastId.incrementAndGet();
        faults.add(new ActiveFault(id, fault));
        return id;
    }

    /** Switches a fault off; says whether there was one of this id. */
    public boolean remove(long id) {
        return faults.removeIf(fault -> fault.report().id() == id);
    }

    /** Switches all faults off. */
    public void clear() {
        faults.clear();
    }

    /** Returns the faults that are switched on, in the order in which they were. */
    public List<FaultReport> active() {
        return faults.stream().map(ActiveFault::report).toList();
    }

    /** Whether nothing is switched on, so that nobody needs to ask further. */
    public boolean isQuiet() {
        return faults.isEmpty();
    }

    /** The faults of this kind that may strike, in order; what is worked out is whether each of them does. */
    <T extends Deed> Stream<ActiveFault> aimed(Class<T> kind, Predicate<Target> at) {
        return faults.stream()
                .filter(fault -> kind.isInstance(fault.fault().deed()))
                .filter(fault -> at.test(fault.fault().target()));
    }

    <T extends Deed> Optional<T> first(Class<T> kind, Predicate<Target> at, Predicate<T> which) {
        return aimed(kind, at)
                .filter(fault -> which.test(kind.cast(fault.fault().deed())))
                .filter(ActiveFault::strikes)
                .map(fault -> kind.cast(fault.fault().deed()))
                .findFirst();
    }
}
