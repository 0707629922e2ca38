package org.ejournal.sferum.ledger.exchange;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires exchanges. */
@Configuration(proxyBeanMethods = false)
public class ExchangeLedgerConfiguration {
    @Bean
    Exchanges exchanges(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisExchanges(session.getMapper(ExchangeMapper.class), transactions);
    }
}
