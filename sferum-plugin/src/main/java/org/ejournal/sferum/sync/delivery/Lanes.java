package org.ejournal.sferum.sync.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parcels in the order in which they should go, see {@link Lane}. */
final class Lanes {
    private final Map<Lane, Deque<Parcel>> lanes = new EnumMap<>(Lane.class);
    private final Deque<List<Parcel>> apart = new ArrayDeque<>();
    private boolean onlyUrgent;

    Lanes() {
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new ArrayDeque<>());
        }
    }

    private Deque<Parcel> lane(Parcel parcel) {
        return lanes.getOrDefault(Lane.of(parcel.operation()), new ArrayDeque<>());
    }

    void put(Parcel parcel) {
        lane(parcel).addLast(parcel);
    }

    /** Puts a parcel back to go before the others of its kind. */
    void again(Parcel parcel) {
        lane(parcel).addFirst(parcel);
    }

    /** Puts the two halves down to go before all else, each in a request of its own. */
    void halve(List<Parcel> parcels) {
        int middle = (parcels.size() + 1) / 2;
        apart.addFirst(List.copyOf(parcels.subList(middle, parcels.size())));
        apart.addFirst(List.copyOf(parcels.subList(0, middle)));
    }

    /** From now on nothing is handed out but what is urgent. */
    void onlyUrgent() {
        onlyUrgent = true;
    }

    /** Returns the parcels that make chats. */
    List<Parcel> creations() {
        return apartAndInLanes().filter(Parcel::creates).toList();
    }

    private Stream<Parcel> apartAndInLanes() {
        return Stream.concat(
                apart.stream().flatMap(List::stream), lanes.values().stream().flatMap(Deque::stream));
    }

    /** Counts what may be handed out; asked before every request, so it counts lanes and not what is in them. */
    int ready(boolean adding) {
        long inHalves = apart.stream()
                .flatMap(List::stream)
                .filter(parcel -> open(Lane.of(parcel.operation()), adding))
                .count();
        return lanes.entrySet().stream()
                .filter(lane -> open(lane.getKey(), adding))
                .mapToInt(lane -> lane.getValue().size())
                .reduce((int) inHalves, Integer::sum);
    }

    private boolean open(Lane lane, boolean adding) {
        return lane.adds() == adding && (lane.urgent() || !onlyUrgent);
    }

    /** Returns whether a half waits to go in a request of its own. */
    boolean halved(boolean adding) {
        return apart.stream().anyMatch(half -> open(half, adding));
    }

    /** Parcels of a request stand in the order of the lanes, so the first is the most urgent. */
    private boolean open(List<Parcel> half, boolean adding) {
        return open(Lane.of(half.get(0).operation()), adding);
    }

    /** Takes the next parcels for one request. */
    List<Parcel> take(boolean adding, int atMost) {
        for (List<Parcel> half : apart) {
            if (open(half, adding)) {
                apart.remove(half);
                return half;
            }
        }
        List<Parcel> parcels = new ArrayList<>();
        lanes.forEach((lane, waiting) -> {
            while (open(lane, adding) && parcels.size() < atMost && !waiting.isEmpty()) {
                parcels.add(waiting.removeFirst());
            }
        });
        return parcels;
    }
}
