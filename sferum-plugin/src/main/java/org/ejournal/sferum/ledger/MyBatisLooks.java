package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.springframework.dao.DuplicateKeyException;

/** What is to be looked at, in the plugin's schema. */
class MyBatisLooks implements Looks {
    private static final Asked NEVER = new Asked(0, 0, 0);

    private final LookMapper mapper;

    MyBatisLooks(LookMapper mapper) {
        this.mapper = mapper;
    }

    /** Of two who ask first at once one fails to make the row; asking again finds it. */
    @Override
    public void ask(OrganisationId organisation) {
        try {
            mapper.ask(organisation.value());
        } catch (DuplicateKeyException theirs) {
            mapper.ask(organisation.value());
        }
    }

    @Override
    public void askByHand(OrganisationId organisation) {
        try {
            mapper.askByHand(organisation.value());
        } catch (DuplicateKeyException theirs) {
            mapper.askByHand(organisation.value());
        }
    }

    @Override
    public Asked of(OrganisationId organisation) {
        return Optional.ofNullable(mapper.find(organisation.value())).orElse(NEVER);
    }

    @Override
    public void seen(OrganisationId organisation, Asked asked) {
        if (asked.waiting()) {
            mapper.seen(organisation.value(), asked.asked());
        }
    }

    @Override
    public List<OrganisationId> waiting(Instant now) {
        return mapper.waiting(now).stream().map(OrganisationId::new).toList();
    }

    @Override
    public List<OrganisationId> scheduled(Instant now) {
        return mapper.scheduled(now).stream().map(OrganisationId::new).toList();
    }

    @Override
    public Optional<Instant> next(OrganisationId organisation) {
        return Optional.ofNullable(mapper.next(organisation.value()));
    }
}
