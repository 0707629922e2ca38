package org.ejournal.sferum.ledger.conference;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires conferences. */
@Configuration(proxyBeanMethods = false)
public class ConferenceLedgerConfiguration {
    @Bean
    Conferences conferences(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisConferences(session.getMapper(ConferenceMapper.class), transactions);
    }

    @Bean
    ConferenceList conferenceList(SqlSessionTemplate session) {
        return new MyBatisConferenceList(session.getMapper(ConferenceListMapper.class));
    }
}
