package org.ejournal.sferum.ledger.health;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires how organisations are doing. */
@Configuration(proxyBeanMethods = false)
public class HealthLedgerConfiguration {
    @Bean
    Health health(SqlSessionTemplate session) {
        return new MyBatisHealth(session.getMapper(HealthMapper.class));
    }
}
