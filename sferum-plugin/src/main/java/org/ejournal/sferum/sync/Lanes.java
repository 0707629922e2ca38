package org.ejournal.sferum.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.ejournal.sferum.messenger.Operation;

/**
 * Parcels in the order in which they should go: people who must leave first, then new chats, since all else in them
 * waits for those.
 */
final class Lanes {
    private static final List<Class<? extends Operation>> ORDER = List.of(
            Operation.Remove.class,
            Operation.CreateChat.class,
            Operation.Rename.class,
            Operation.SetAdmin.class,
            Operation.AskLink.class,
            Operation.LetServiceIn.class,
            Operation.Add.class);

    private final List<Deque<Parcel>> lanes = new ArrayList<>();

    Lanes() {
        ORDER.forEach(kind -> lanes.add(new ArrayDeque<>()));
    }

    /** Only a person's token may do what stands last in the order. */
    private static boolean adds(int lane) {
        return ORDER.get(lane) == Operation.LetServiceIn.class || ORDER.get(lane) == Operation.Add.class;
    }

    private Deque<Parcel> lane(Operation operation) {
        return lanes.get(ORDER.indexOf(operation.getClass()));
    }

    void put(Parcel parcel) {
        lane(parcel.operation()).addLast(parcel);
    }

    /** Puts a parcel back to go before the others of its kind. */
    void again(Parcel parcel) {
        lane(parcel.operation()).addFirst(parcel);
    }

    List<Parcel> of(Class<? extends Operation> kind) {
        return List.copyOf(lanes.get(ORDER.indexOf(kind)));
    }

    int ready(boolean adding) {
        int ready = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            ready += adds(lane) == adding ? lanes.get(lane).size() : 0;
        }
        return ready;
    }

    List<Parcel> take(boolean adding, int atMost) {
        List<Parcel> parcels = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            while (adds(lane) == adding
                    && parcels.size() < atMost
                    && !lanes.get(lane).isEmpty()) {
                parcels.add(lanes.get(lane).removeFirst());
            }
        }
        return parcels;
    }
}
