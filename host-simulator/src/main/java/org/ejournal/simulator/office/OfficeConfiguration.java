package org.ejournal.simulator.office;

import java.time.Clock;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.school.FaultyRoster;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the office together. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {
    @Bean
    OrderBook orderBook(JdbcClient database, PlatformTransactionManager transactions) {
        return new OrderBook(database, new TransactionTemplate(transactions));
    }

    @Bean
    Announcer announcer(Extensions extensions, ApplicationEventPublisher events) {
        return new Announcer(extensions, events::publishEvent);
    }

    @Bean
    Office office(SchoolRoster roster, OrderBook book, Announcer announcer, Clock clock) {
        return new Office(roster, book, announcer, clock);
    }

    @Bean
    FaultBook faultBook(JdbcClient database, PlatformTransactionManager transactions) {
        return new FaultBook(database, new TransactionTemplate(transactions));
    }

    /** What plugins are given; the journal itself asks the school. */
    @Bean
    @Primary
    FaultyRoster rosterAsItComesOver(SchoolRoster roster, FaultBook faults) {
        return new FaultyRoster(roster, faults);
    }
}
