package org.ejournal.sferum.ledger;

import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.ejournal.sferum.ledger.calendar.CalendarLedgerConfiguration;
import org.ejournal.sferum.ledger.callback.CallbackLedgerConfiguration;
import org.ejournal.sferum.ledger.conference.ConferenceLedgerConfiguration;
import org.ejournal.sferum.ledger.decision.DecisionConfiguration;
import org.ejournal.sferum.ledger.exchange.ExchangeLedgerConfiguration;
import org.ejournal.sferum.ledger.filter.KeptFilterConfiguration;
import org.ejournal.sferum.ledger.health.HealthLedgerConfiguration;
import org.ejournal.sferum.ledger.journal.JournalConfiguration;
import org.ejournal.sferum.ledger.link.LinkConfiguration;
import org.ejournal.sferum.ledger.plan.PlanConfiguration;
import org.ejournal.sferum.ledger.reminder.ReminderLedgerConfiguration;
import org.ejournal.sferum.ledger.trial.TrialConfiguration;
import org.mybatis.spring.SqlSessionFactoryBean;
import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Wires the ledger. Mappers are asked for one by one and the factory bean stays a local variable, since a scanner and an
 * application listener of the plugin's would keep its class loader alive in the host's Spring.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    CallbackLedgerConfiguration.class,
    CalendarLedgerConfiguration.class,
    ConferenceLedgerConfiguration.class,
    DecisionConfiguration.class,
    HealthLedgerConfiguration.class,
    ExchangeLedgerConfiguration.class,
    KeptFilterConfiguration.class,
    PlanConfiguration.class,
    ReminderLedgerConfiguration.class,
    JournalConfiguration.class,
    LinkConfiguration.class,
    TrialConfiguration.class
})
public class LedgerConfiguration {
    @Bean
    SqlSessionFactory sqlSessionFactory(DataSource dataSource) throws Exception {
        org.apache.ibatis.session.Configuration settings = new org.apache.ibatis.session.Configuration();
        settings.setMapUnderscoreToCamelCase(true);
        settings.setArgNameBasedConstructorAutoMapping(true);
        SqlSessionFactoryBean factory = new SqlSessionFactoryBean();
        factory.setDataSource(dataSource);
        factory.setConfiguration(settings);
        factory.setMapperLocations(
                xml("LedgerMapper"),
                xml("RunMapper"),
                xml("LookMapper"),
                xml("ConnectionMapper"),
                xml("ChatListMapper"),
                xml("TeamMapper"),
                xml("ObservationMapper"),
                xml("decision/DecisionMapper"),
                xml("decision/ChatDecisionMapper"),
                xml("exchange/ExchangeMapper"),
                xml("filter/KeptFilterMapper"),
                xml("plan/PlanMapper"),
                xml("plan/ProposalMapper"),
                xml("journal/JournalMapper"),
                xml("callback/RegistrationMapper"),
                xml("calendar/CalendarMapper"),
                xml("reminder/ReminderMapper"),
                xml("conference/ConferenceMapper"),
                xml("conference/ConferenceListMapper"),
                xml("link/LinkMapper"),
                xml("health/HealthMapper"),
                xml("trial/TrialMapper"));
        factory.afterPropertiesSet();
        SqlSessionFactory made = factory.getObject();
        if (made == null) {
            throw new IOException("MyBatis made no session factory");
        }
        return made;
    }

    private static Resource xml(String mapper) {
        return new ClassPathResource(mapper + ".xml", LedgerConfiguration.class);
    }

    @Bean
    SqlSessionTemplate sqlSession(SqlSessionFactory factory) {
        return new SqlSessionTemplate(factory);
    }

    @Bean
    Ledger ledger(SqlSessionTemplate session, TransactionOperations transactions, Clock clock) {
        return new MyBatisLedger(session.getMapper(LedgerMapper.class), transactions, clock);
    }

    @Bean
    Looks looks(SqlSessionTemplate session) {
        return new MyBatisLooks(session.getMapper(LookMapper.class));
    }

    @Bean
    Runs runs(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisRuns(session.getMapper(RunMapper.class), transactions);
    }

    @Bean
    Observations observations(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisObservations(
                session.getMapper(ObservationMapper.class), session.getMapper(LedgerMapper.class), transactions);
    }

    @Bean
    Connections connections(SqlSessionTemplate session) {
        return new MyBatisConnections(session.getMapper(ConnectionMapper.class));
    }

    @Bean
    ChatList chatList(SqlSessionTemplate session) {
        return new MyBatisChatList(session.getMapper(ChatListMapper.class));
    }

    @Bean
    Teams teams(SqlSessionTemplate session) {
        return new MyBatisTeams(session.getMapper(TeamMapper.class));
    }

    @Bean
    People people(SqlSessionTemplate session) {
        return new MyBatisPeople(session.getMapper(ChatListMapper.class));
    }
}
