package org.ejournal.sferum.ledger.filter;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires kept filters. */
@Configuration(proxyBeanMethods = false)
public class KeptFilterConfiguration {
    @Bean
    KeptFilters keptFilters(SqlSessionTemplate session) {
        return new MyBatisKeptFilters(session.getMapper(KeptFilterMapper.class));
    }
}
