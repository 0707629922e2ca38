package org.ejournal.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import liquibase.integration.spring.SpringLiquibase;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.school.Decision;
import org.ejournal.simulator.school.IssuedOrder;
import org.ejournal.simulator.school.Order;
import org.ejournal.simulator.school.OrderKind;
import org.ejournal.simulator.school.RosterFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class OrderBookTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final TransactionTemplate transactions =
            new TransactionTemplate(new DataSourceTransactionManager(database));
    private final OrderBook book = new OrderBook(JdbcClient.create(database), transactions);
    private final FaultBook faults = new FaultBook(JdbcClient.create(database), transactions);

    @BeforeEach
    void createTables() throws Exception {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    private static IssuedOrder order(long number, String key) {
        Order order = new Order(
                SCHOOL,
                number,
                OrderKind.TRANSFER,
                Map.of("person", "p1", "class", "k2"),
                key,
                Instant.parse("2026-11-22T09:00:00.123Z"),
                "Седова Ольга");
        return new IssuedOrder(
                order,
                new Decision(
                        "Перевести: Зотов", Set.of(new PersonId("p1")), Set.of(new ClassId("k1"), new ClassId("k2"))));
    }

    @Test
    void an_order_comes_back_as_it_was_written() {
        book.add(order(1, "a"));
        book.add(order(2, "b"));

        assertThat(book.orders()).containsExactly(order(1, "a"), order(2, "b"));
        assertThat(book.size()).isEqualTo(2);
        assertThat(book.nextNumber(SCHOOL)).isEqualTo(3);
        assertThat(book.nextNumber(new OrganisationId("college"))).isEqualTo(1);
    }

    @Test
    void a_number_is_given_once_and_the_loser_leaves_nothing_behind() {
        book.add(order(1, "a"));

        assertThatThrownBy(() -> book.add(order(1, "b"))).isInstanceOf(DuplicateKeyException.class);
        assertThat(book.orders()).containsExactly(order(1, "a"));
    }

    @Test
    void a_book_that_cannot_be_read_makes_the_roster_unavailable_and_never_empty() {
        JdbcClient.create(database).sql("drop table school_order_value").update();
        assertThatThrownBy(book::orders).isInstanceOf(RosterUnavailableException.class);
    }

    @Test
    void a_fault_is_kept_until_another_takes_its_place() {
        assertThat(faults.apply(SCHOOL)).isEqualTo(RosterFault.NONE);
        RosterFault cut = RosterFault.classCutShort("k1", 50, 7);
        faults.set(SCHOOL, cut);
        assertThat(faults.apply(SCHOOL)).isEqualTo(cut);
        RosterFault stale = RosterFault.stale(Instant.parse("2026-11-22T09:00:00Z"));
        faults.set(SCHOOL, stale);
        assertThat(faults.apply(SCHOOL)).isEqualTo(stale);
        faults.set(SCHOOL, RosterFault.NONE);
        assertThat(faults.apply(SCHOOL)).isEqualTo(RosterFault.NONE);
    }
}
