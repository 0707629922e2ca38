package org.ejournal.sferum.ledger.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;
import org.springframework.transaction.support.TransactionOperations;

/** Proposed settings in the plugin's schema. */
class MyBatisProposedSettings implements ProposedSettings {
    private final ProposalMapper mapper;
    private final TransactionOperations transactions;

    MyBatisProposedSettings(ProposalMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public void propose(OrganisationId organisation, long plan, Map<String, String> values) {
        transactions.executeWithoutResult(status -> {
            mapper.forgetOld(organisation.value());
            values.forEach((name, content) -> mapper.insert(organisation.value(), plan, name, content));
        });
    }

    @Override
    public Map<String, String> of(OrganisationId organisation, long plan) {
        return byName(mapper.of(organisation.value(), plan));
    }

    @Override
    public void approve(OrganisationId organisation, long plan) {
        mapper.approve(organisation.value(), plan);
    }

    @Override
    public Map<String, String> approved(OrganisationId organisation) {
        return byName(mapper.approved(organisation.value()));
    }

    @Override
    public void stored(OrganisationId organisation) {
        mapper.forgetApproved(organisation.value());
    }

    /** Of two values of one name the later one counts. */
    private static Map<String, String> byName(List<ProposalMapper.Setting> settings) {
        Map<String, String> byName = new LinkedHashMap<>();
        settings.forEach(setting -> byName.put(setting.name(), setting.content()));
        return byName;
    }
}
