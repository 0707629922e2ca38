package org.ejournal.sferum.ledger.journal;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the change journal. */
@Configuration(proxyBeanMethods = false)
public class JournalConfiguration {
    @Bean
    Journal journal(SqlSessionTemplate session) {
        return new MyBatisJournal(session.getMapper(JournalMapper.class));
    }
}
