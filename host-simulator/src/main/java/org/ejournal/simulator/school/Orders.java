package org.ejournal.simulator.school;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;

/** The orders of the organisations: what has been issued, what may be, and what an order would come to. */
public final class Orders {
    private final Supplier<RosterRows> rows;
    private final OrderLog log;
    private final Clock clock;
    private final Messages messages;

    Orders(Supplier<RosterRows> rows, OrderLog log, Clock clock, Messages messages) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
        this.messages = messages;
    }

    /** Returns the organisation's journal of orders, newest first. */
    public List<OrderEntry> journal(OrganisationId organisation) {
        List<IssuedOrder> all = log.orders();
        Replay replay = replay(all);
        List<OrderEntry> entries = new ArrayList<>();
        all.stream()
                .filter(issued -> issued.order().organisation().equals(organisation))
                .forEach(issued -> entries.add(new OrderEntry(issued, state(issued.order(), replay))));
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    private static OrderEntry.State state(Order order, Replay replay) {
        if (replay.cancelled().contains(order.key())) {
            return OrderEntry.State.CANCELLED;
        }
        return replay.resting().contains(order.key()) ? OrderEntry.State.RESTING : OrderEntry.State.IN_FORCE;
    }

    /** Returns what may be chosen for each field of such an order today; fields for words are left out. */
    public Map<String, List<Choice>> choices(OrganisationId organisation, OrderKind kind) {
        Choices choices = new Choices(
                replay(log.orders()).draft(),
                organisation.value(),
                Replay.day(clock.instant(), clock.getZone()),
                messages);
        return kind.fields().stream()
                .filter(field -> field.input() != OrderField.Input.TEXT)
                .collect(Collectors.toMap(OrderField::name, field -> choices.of(field.input())));
    }

    /** Returns whether the organisation is a college, which says group and curator for class and class teacher. */
    public boolean college(OrganisationId organisation) {
        return new Draft(rows.get()).college(organisation.value());
    }

    /**
     * Returns what an order would come to if it were issued now.
     *
     * @throws WrongOrderException when it cannot be issued
     */
    public Decision rehearse(Order order) {
        List<IssuedOrder> before = log.orders();
        if (order.kind() == OrderKind.CANCEL) {
            return cancel(order, before);
        }
        Draft draft = replay(before).draft();
        return order.kind().decide(ruling(draft, order));
    }

    /** What the files or a former order no longer allow stays out of it: it rested before as well. */
    private Decision cancel(Order order, List<IssuedOrder> before) {
        Replay without = replay(before);
        Ruling ruling = ruling(without.draft(), order);
        IssuedOrder target = before.stream()
                .filter(issued -> Replay.names(order, issued.order()))
                .filter(issued -> !without.cancelled().contains(issued.order().key()))
                .findFirst()
                .orElseThrow(() -> ruling.wrong("order", "order.cancel.none"));
        Decision decision =
                new Decision("", target.decision().persons(), target.decision().classes());
        List<IssuedOrder> after = new ArrayList<>(before);
        after.add(new IssuedOrder(order, decision));
        refuseWhereNeeded(ruling, before, replay(after), without);
        return ruling.decide(
                ids(decision.persons(), Object::toString),
                ids(decision.classes(), Object::toString),
                String.valueOf(target.order().number()),
                target.decision().summary());
    }

    private static <T> List<String> ids(java.util.Set<T> ids, Function<T, String> text) {
        return ids.stream().map(text).toList();
    }

    private static void refuseWhereNeeded(Ruling ruling, List<IssuedOrder> before, Replay after, Replay now) {
        before.stream()
                .map(IssuedOrder::order)
                .filter(order -> after.resting().contains(order.key())
                        && !now.resting().contains(order.key())
                        && !now.cancelled().contains(order.key()))
                .findFirst()
                .ifPresent(needing -> {
                    throw ruling.wrong("order", "order.cancel.needed", String.valueOf(needing.number()));
                });
    }

    private Replay replay(List<IssuedOrder> orders) {
        return new Replay(rows.get(), orders, clock.getZone(), messages);
    }

    private Ruling ruling(Draft draft, Order order) {
        return new Ruling(draft, order, Replay.day(order.at(), clock.getZone()), messages);
    }
}
