package org.ejournal.sferum.ledger.callback;

import org.mybatis.spring.SqlSessionTemplate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires registrations. */
@Configuration(proxyBeanMethods = false)
public class CallbackLedgerConfiguration {
    @Bean
    Registrations registrations(SqlSessionTemplate session) {
        return new MyBatisRegistrations(session.getMapper(RegistrationMapper.class));
    }
}
