package org.ejournal.simulator.school;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.RosterSnapshot;

/**
 * What a reading and the orders come to on one day.
 *
 * @param reading the reading
 * @param orders how many orders there were
 * @param date the day
 * @param model the rows under the orders
 * @param snapshots every organisation's roster
 */
record RosterDay(
        Reading reading,
        long orders,
        LocalDate date,
        RosterModel model,
        Map<OrganisationId, RosterSnapshot> snapshots) {
    static RosterDay of(Reading reading, List<IssuedOrder> orders, Instant now, ZoneId zone, Messages messages) {
        RosterModel model = orders.isEmpty()
                ? reading.model()
                : new RosterModel(new Replay(reading.model().rows(), orders, zone, messages)
                        .draft()
                        .rows());
        LocalDate date = Replay.day(now, zone);
        Map<OrganisationId, RosterSnapshot> snapshots = new LinkedHashMap<>();
        for (OrgRow org : model.organisations()) {
            OrganisationId id = new OrganisationId(org.id());
            Instant newest = newest(reading.report().readAt(), orders, id);
            snapshots.put(id, new SnapshotMaker(model, messages, date, newest).make(org));
        }
        return new RosterDay(reading, orders.size(), date, model, snapshots);
    }

    private static Instant newest(Instant readAt, List<IssuedOrder> orders, OrganisationId organisation) {
        return orders.stream()
                .map(IssuedOrder::order)
                .filter(order -> order.organisation().equals(organisation))
                .map(Order::at)
                .filter(readAt::isBefore)
                .max(Instant::compareTo)
                .orElse(readAt);
    }

    List<Appointment> appointments(OrganisationId organisation) {
        Set<String> staff = Optional.ofNullable(snapshots.get(organisation)).stream()
                .flatMap(snapshot -> snapshot.employees().stream())
                .map(employee -> employee.person().value())
                .collect(Collectors.toSet());
        return model.appointmentsIn(organisation.value()).stream()
                .filter(row -> staff.contains(row.user()) && !row.period().over(date))
                .map(row -> new Appointment(
                        new PersonId(row.user()),
                        row.key(),
                        row.position().title(),
                        row.period().begin(),
                        row.period().end()))
                .toList();
    }

    boolean shows(Reading current, long size, LocalDate today) {
        return reading == current && orders == size && date.equals(today);
    }
}
