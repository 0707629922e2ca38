package org.ejournal.simulator.office;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.simulator.school.Decision;
import org.ejournal.simulator.school.IssuedOrder;
import org.ejournal.simulator.school.Order;
import org.ejournal.simulator.school.OrderField;
import org.ejournal.simulator.school.OrderKind;
import org.ejournal.simulator.school.SchoolRoster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

/** Issues orders. */
public final class Office {
    private static final Logger LOG = LoggerFactory.getLogger(Office.class);

    private final SchoolRoster roster;
    private final OrderBook book;
    private final Consumer<RosterChange> listener;
    private final Clock clock;

    Office(SchoolRoster roster, OrderBook book, Consumer<RosterChange> listener, Clock clock) {
        this.roster = roster;
        this.book = book;
        this.listener = listener;
        this.clock = clock;
    }

    /**
     * Issues an order. When this returns, it is durable and every look at the roster contains it; plugins hear of it
     * soon after, and nobody waits for them (AH-16).
     *
     * @param values what stands in its fields, by name; names that the kind does not have are passed over
     * @param author who issues it
     * @throws org.ejournal.simulator.school.WrongOrderException when it cannot be issued; nothing was changed
     */
    public IssuedOrder issue(OrganisationId organisation, OrderKind kind, Map<String, String> values, String author) {
        IssuedOrder issued = write(organisation, kind, fields(kind, values), author);
        Order order = issued.order();
        LOG.info("Order {} of {}: {}", order.number(), organisation, kind);
        Decision decision = issued.decision();
        listener.accept(
                new RosterChange(organisation, kind.change(), decision.persons(), decision.classes(), order.at()));
        return issued;
    }

    private static Map<String, String> fields(OrderKind kind, Map<String, String> values) {
        Map<String, String> fields = new HashMap<>();
        for (OrderField field : kind.fields()) {
            String value = values.getOrDefault(field.name(), "").strip();
            if (!value.isEmpty()) {
                fields.put(field.name(), value);
            }
        }
        return fields;
    }

    /** Where another node took the number, what it ordered counts first, and the order is looked at again. */
    private synchronized IssuedOrder write(
            OrganisationId organisation, OrderKind kind, Map<String, String> values, String author) {
        while (true) {
            Order order = new Order(
                    organisation,
                    book.nextNumber(organisation),
                    kind,
                    values,
                    UUID.randomUUID().toString(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    author);
            IssuedOrder issued = new IssuedOrder(order, roster.orders().rehearse(order));
            try {
                book.add(issued);
                return issued;
            } catch (DuplicateKeyException taken) {
                LOG.info("Order {} of {} was issued by another node meanwhile", order.number(), organisation);
            }
        }
    }
}
