package org.ejournal.sferum.ledger.trial;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is known of candidates. */
@Configuration(proxyBeanMethods = false)
public class TrialConfiguration {
    @Bean
    Trials trials(SqlSessionTemplate session) {
        return new MyBatisTrials(session.getMapper(TrialMapper.class));
    }
}
