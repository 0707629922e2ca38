package org.ejournal.simulator.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows of the files come to under the orders, oldest first, without those that others cancel. An order that
 * does not fit, for the files were replaced or an order before it was cancelled, rests and changes nothing.
 */
final class Replay {
    private final Draft draft;
    private final Set<String> resting = new HashSet<>();
    private final Set<String> cancelled;

    Replay(RosterRows base, List<IssuedOrder> orders, ZoneId zone, Messages messages) {
        this.draft = new Draft(base);
        this.cancelled = cancelled(orders);
        for (IssuedOrder issued : orders) {
            Order order = issued.order();
            if (order.kind() != OrderKind.CANCEL && !cancelled.contains(order.key())) {
                try {
                    order.kind().decide(new Ruling(draft, order, day(order.at(), zone), messages));
                } catch (WrongOrderException misfit) {
                    resting.add(order.key());
                }
            }
        }
    }

    static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** From the newest back, so that a cancellation that is cancelled itself cancels nothing. */
    private static Set<String> cancelled(List<IssuedOrder> orders) {
        Set<String> keys = new HashSet<>();
        List<Order> cancellations = new ArrayList<>();
        for (int i = orders.size() - 1; i >= 0; i--) {
            Order order = orders.get(i).order();
            if (cancellations.stream().anyMatch(later -> names(later, order))) {
                keys.add(order.key());
            } else if (order.kind() == OrderKind.CANCEL) {
                cancellations.add(order);
            }
        }
        return keys;
    }

    static boolean names(Order cancellation, Order order) {
        return cancellation.organisation().equals(order.organisation())
                && cancellation.text("order").equals(String.valueOf(order.number()));
    }

    Draft draft() {
        return draft;
    }

    /** The keys of the orders that do not fit. */
    Set<String> resting() {
        return resting;
    }

    /** The keys of the orders that others cancel. */
    Set<String> cancelled() {
        return cancelled;
    }
}
