package org.ejournal.sferum.ledger.link;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires the book of links. */
@Configuration(proxyBeanMethods = false)
public class LinkConfiguration {
    @Bean
    LinkBook linkBook(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisLinkBook(session.getMapper(LinkMapper.class), transactions);
    }
}
