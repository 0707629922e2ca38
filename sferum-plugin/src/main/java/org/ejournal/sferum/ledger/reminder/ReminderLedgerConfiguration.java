package org.ejournal.sferum.ledger.reminder;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires reminders. */
@Configuration(proxyBeanMethods = false)
public class ReminderLedgerConfiguration {
    @Bean
    Reminders reminders(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisReminders(session.getMapper(ReminderMapper.class), transactions);
    }
}
