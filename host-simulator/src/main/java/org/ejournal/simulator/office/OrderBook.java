package org.ejournal.simulator.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.school.Decision;
import org.ejournal.simulator.school.IssuedOrder;
import org.ejournal.simulator.school.Order;
import org.ejournal.simulator.school.OrderKind;
import org.ejournal.simulator.school.OrderLog;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The orders in the host's database, which nodes may share: each sees at its next look what the others have issued. */
final class OrderBook implements OrderLog {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    OrderBook(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public long size() {
        return read(() -> database.sql("select count(*) from school_order")
                .query(Long.class)
                .single());
    }

    @Override
    public List<IssuedOrder> orders() {
        return read(() -> {
            List<Head> heads = database.sql("select * from school_order order by id")
                    .query((row, at) -> head(row))
                    .list();
            // After the orders, so that each of them has its lines.
            Map<String, List<Line>> lines = database
                    .sql("select order_key, part, name, content from school_order_value")
                    .query((row, at) -> line(row))
                    .list()
                    .stream()
                    .collect(Collectors.groupingBy(Line::order));
            return heads.stream()
                    .map(head -> order(head, lines.getOrDefault(head.key(), List.of())))
                    .toList();
        });
    }

    private static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException failure) {
            throw unavailable(failure);
        }
    }

    private static RosterUnavailableException unavailable(DataAccessException failure) {
        RosterUnavailableException unavailable =
                new RosterUnavailableException("The orders cannot be read: " + failure.getMessage());
        unavailable.initCause(failure);
        return unavailable;
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                new OrganisationId(row.getString("organisation")),
                row.getLong("order_number"),
                OrderKind.valueOf(row.getString("kind")),
                row.getString("order_key"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("summary"));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("order_key"),
                Part.of(row.getString("part")),
                row.getString("name"),
                row.getString("content"));
    }

    private static IssuedOrder order(Head head, List<Line> lines) {
        Map<String, String> values = lines.stream()
                .filter(line -> line.part() == Part.FIELD)
                .collect(Collectors.toMap(Line::name, Line::content));
        Set<PersonId> persons = ids(lines, Part.PERSON).map(PersonId::new).collect(Collectors.toSet());
        Set<ClassId> classes = ids(lines, Part.CLASS).map(ClassId::new).collect(Collectors.toSet());
        return new IssuedOrder(
                new Order(
                        head.organisation(), head.number(), head.kind(), values, head.key(), head.at(), head.author()),
                new Decision(head.summary(), persons, classes));
    }

    private static Stream<String> ids(List<Line> lines, Part part) {
        return lines.stream().filter(line -> line.part() == part).map(Line::name);
    }

    /** Returns the number of the organisation's next order. */
    long nextNumber(OrganisationId organisation) {
        return database.sql("select coalesce(max(order_number), 0) + 1 from school_order where organisation = ?")
                .param(organisation.value())
                .query(Long.class)
                .single();
    }

    /**
     * Adds an order, all or nothing, durable on return.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the organisation has an order of that number
     */
    void add(IssuedOrder issued) {
        Order order = issued.order();
        transactions.executeWithoutResult(transaction -> {
            insert(order, issued.decision().summary());
            order.values().forEach((name, content) -> insert(order, Part.FIELD, name, content));
            insert(order, Part.PERSON, issued.decision().persons());
            insert(order, Part.CLASS, issued.decision().classes());
        });
    }

    private void insert(Order order, String summary) {
        database.sql("""
                        insert into school_order
                          (organisation, order_number, kind, order_key, issued_at, author, summary)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        order.organisation().value(),
                        order.number(),
                        order.kind().name(),
                        order.key(),
                        moment(order.at()),
                        order.author(),
                        summary)
                .update();
    }

    private void insert(Order order, Part part, Collection<?> ids) {
        ids.forEach(id -> insert(order, part, id.toString(), ""));
    }

    private void insert(Order order, Part part, String name, String content) {
        database.sql("insert into school_order_value (order_key, part, name, content) values (?, ?, ?, ?)")
                .params(order.key(), part.text(), name, content)
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** What a line of an order's is about. */
    private enum Part {
        FIELD,
        PERSON,
        CLASS;

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Part of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    private record Head(
            OrganisationId organisation,
            long number,
            OrderKind kind,
            String key,
            Instant at,
            String author,
            String summary) {}

    private record Line(String order, Part part, String name, String content) {}
}
