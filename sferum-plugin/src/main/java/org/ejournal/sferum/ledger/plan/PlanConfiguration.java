package org.ejournal.sferum.ledger.plan;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Wires kept plans. */
@Configuration(proxyBeanMethods = false)
public class PlanConfiguration {
    @Bean
    Plans plans(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisPlans(session.getMapper(PlanMapper.class), transactions);
    }

    @Bean
    ProposedSettings proposedSettings(SqlSessionTemplate session, TransactionOperations transactions) {
        return new MyBatisProposedSettings(session.getMapper(ProposalMapper.class), transactions);
    }
}
