package org.ejournal.sferum.ledger.decision;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires decisions. */
@Configuration(proxyBeanMethods = false)
public class DecisionConfiguration {
    @Bean
    Decisions decisions(SqlSessionTemplate session) {
        return new MyBatisDecisions(
                session.getMapper(DecisionMapper.class), session.getMapper(ChatDecisionMapper.class));
    }
}
