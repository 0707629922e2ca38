package org.ejournal.sferum.ledger.calendar;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires calendars. */
@Configuration(proxyBeanMethods = false)
public class CalendarLedgerConfiguration {
    @Bean
    Calendars calendars(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisCalendars(session.getMapper(CalendarMapper.class), transactions);
    }
}
