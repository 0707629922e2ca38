package org.ejournal.sferum.ledger;

import java.time.Clock;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.ejournal.sferum.ledger.calendar.Calendars;
import org.ejournal.sferum.ledger.callback.Registrations;
import org.ejournal.sferum.ledger.conference.ConferenceList;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.ledger.exchange.Exchanges;
import org.ejournal.sferum.ledger.filter.KeptFilters;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.ledger.journal.Journal;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.ledger.plan.ProposedSettings;
import org.ejournal.sferum.ledger.reminder.Reminders;
import org.ejournal.sferum.ledger.trial.Trials;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The real ledger over a database of its own, for tests. */
public final class TestLedger implements AutoCloseable {
    /** Ledgers in memory that were closed and are empty again: making the schema takes longer than most tests. */
    private static final Queue<TestLedger> IDLE = new ConcurrentLinkedQueue<>();

    private static final int MOST_CONNECTIONS = 100;

    private final DataSource dataSource;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestLedger(DataSource dataSource) {
        this.dataSource = dataSource;
        new LedgerSchema(dataSource).upgrade();
        context.getBeanFactory().registerSingleton("dataSource", dataSource);
        context.getBeanFactory()
                .registerSingleton("transactions", new TransactionTemplate(new JdbcTransactionManager(dataSource)));
        context.getBeanFactory().registerSingleton("clock", Clock.systemUTC());
        context.register(LedgerConfiguration.class);
        context.refresh();
    }

    /** Opens an empty ledger in memory. */
    public static TestLedger open() {
        TestLedger idle = IDLE.poll();
        return idle == null ? inMemory() : idle;
    }

    private static TestLedger inMemory() {
        return open(pool(UUID.randomUUID().toString()));
    }

    /**
     * Opens a database in memory whose connections are kept: each knows the statements that it has read, and reading one
     * takes longer than carrying it out.
     */
    public static DataSource pool(String name) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=500");
        JdbcConnectionPool pool = JdbcConnectionPool.create(database);
        pool.setMaxConnections(MOST_CONNECTIONS);
        return pool;
    }

    /** Opens the ledger in that database. */
    public static TestLedger open(DataSource dataSource) {
        return new TestLedger(dataSource);
    }

    /** Returns the ledger. */
    public Ledger ledger() {
        return context.getBean(Ledger.class);
    }

    /** Returns the runs. */
    public Runs runs() {
        return context.getBean(Runs.class);
    }

    /** Returns what is to be looked at. */
    public Looks looks() {
        return context.getBean(Looks.class);
    }

    /** Returns what was decided by hand. */
    public Decisions decisions() {
        return context.getBean(Decisions.class);
    }

    /** Returns the filters that people have kept. */
    public KeptFilters filters() {
        return context.getBean(KeptFilters.class);
    }

    /** Returns the kept plans. */
    public Plans plans() {
        return context.getBean(Plans.class);
    }

    /** Returns the settings that plans would set. */
    public ProposedSettings proposedSettings() {
        return context.getBean(ProposedSettings.class);
    }

    /** Returns the change journal. */
    public Journal journal() {
        return context.getBean(Journal.class);
    }

    /** Returns the connections. */
    public Connections connections() {
        return context.getBean(Connections.class);
    }

    /** Returns what is known of candidates. */
    public Trials trials() {
        return context.getBean(Trials.class);
    }

    /** Returns what is read in the messenger. */
    public Observations observations() {
        return context.getBean(Observations.class);
    }

    /** Returns the conferences. */
    public Conferences conferences() {
        return context.getBean(Conferences.class);
    }

    /** Returns the lists of conferences. */
    public ConferenceList conferenceList() {
        return context.getBean(ConferenceList.class);
    }

    /** Returns the exchanges. */
    public Exchanges exchanges() {
        return context.getBean(Exchanges.class);
    }

    /** Returns the reminders. */
    public Reminders reminders() {
        return context.getBean(Reminders.class);
    }

    /** Returns the calendars. */
    public Calendars calendars() {
        return context.getBean(Calendars.class);
    }

    /** Returns the addresses that messengers were given. */
    public Registrations registrations() {
        return context.getBean(Registrations.class);
    }

    /** Returns what people have decided about their accounts. */
    public LinkBook links() {
        return context.getBean(LinkBook.class);
    }

    /** Returns how organisations are doing. */
    public Health health() {
        return context.getBean(Health.class);
    }

    /** Returns the lists. */
    public ChatList chatList() {
        return context.getBean(ChatList.class);
    }

    /** Returns the chats of classes and of the staff. */
    public Teams teams() {
        return context.getBean(Teams.class);
    }

    /** Returns who people are. */
    public People people() {
        return context.getBean(People.class);
    }

    /** Returns what runs transactions. */
    public TransactionOperations transactions() {
        return context.getBean(TransactionOperations.class);
    }

    /** Returns a way to look past the mappers. */
    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    /** Returns the database. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Empties all tables. */
    public void clear() {
        jdbc().execute("SET REFERENTIAL_INTEGRITY FALSE");
        jdbc()
                .queryForList(
                        "SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = 'sferum'",
                        String.class)
                .stream()
                .filter(table -> !table.toLowerCase(Locale.ROOT).startsWith("sferum_changelog"))
                .forEach(table -> jdbc().execute("TRUNCATE TABLE sferum.\"" + table + "\" RESTART IDENTITY"));
        jdbc().execute("SET REFERENTIAL_INTEGRITY TRUE");
    }

    @Override
    public void close() {
        if (dataSource instanceof JdbcConnectionPool) {
            clear();
            IDLE.add(this);
        } else {
            context.close();
        }
    }
}
