package org.ejournal.sferum.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatListMapper.Named;

/** People from the plugin's schema. */
class MyBatisPeople implements People {
    private final ChatListMapper mapper;

    MyBatisPeople(ChatListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Account> account(OrganisationId organisation, PersonId person) {
        return Optional.ofNullable(mapper.account(organisation.value(), person.value()));
    }

    @Override
    public Map<String, String> names(OrganisationId organisation, Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : mapper.names(organisation.value(), people.toArray(String[]::new)).stream()
                        .collect(Collectors.toUnmodifiableMap(Named::person, Named::name));
    }
}
