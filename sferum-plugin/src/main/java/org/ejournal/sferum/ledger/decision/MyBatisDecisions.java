package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.decision.DecisionMapper.DecisionColumns;
import org.ejournal.sferum.ledger.decision.DecisionMapper.DecisionRow;
import org.ejournal.sferum.ledger.decision.DecisionMapper.TitleRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.HandMade;

/** Decisions in the plugin's schema. */
class MyBatisDecisions extends MyBatisChatDecisions implements Decisions {
    private final DecisionMapper mapper;

    MyBatisDecisions(DecisionMapper mapper, ChatDecisionMapper chats) {
        super(chats);
        this.mapper = mapper;
    }

    @Override
    public Set<HandMade> of(OrganisationId organisation) {
        return mapper.all(organisation.value()).stream()
                .map(MyBatisDecisions::what)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Decision> in(OrganisationId organisation, ChatKey chat) {
        return mapper.inChat(organisation.value(), chat.value()).stream()
                .map(row -> new Decision(what(row), row.madeBy(), row.madeAt()))
                .toList();
    }

    private static HandMade what(DecisionRow row) {
        return new HandMade(ChatKey.parse(row.chatKey()), new PersonId(row.person()), row.about(), row.wanted());
    }

    @Override
    public void record(OrganisationId organisation, Collection<HandMade> decisions, PersonId by, Instant at) {
        if (!decisions.isEmpty()) {
            mapper.merge(organisation.value(), columns(decisions), by.value(), at);
        }
    }

    @Override
    public Map<ChatKey, String> titles(OrganisationId organisation) {
        return mapper.titles(organisation.value()).stream()
                .collect(Collectors.toUnmodifiableMap(row -> ChatKey.parse(row.chatKey()), TitleRow::title));
    }

    @Override
    public Optional<GivenTitle> title(OrganisationId organisation, ChatKey chat) {
        return Optional.ofNullable(mapper.title(organisation.value(), chat.value()));
    }

    @Override
    public void name(OrganisationId organisation, ChatKey chat, String title, PersonId by, Instant at) {
        mapper.mergeTitle(organisation.value(), chat.value(), title, by.value(), at);
    }

    @Override
    public void nameByRule(OrganisationId organisation, ChatKey chat) {
        mapper.deleteTitle(organisation.value(), chat.value());
    }

    @Override
    public void takeBack(OrganisationId organisation, Collection<HandMade> decisions) {
        if (!decisions.isEmpty()) {
            mapper.delete(organisation.value(), columns(decisions));
        }
    }

    private static DecisionColumns columns(Collection<HandMade> decisions) {
        return new DecisionColumns(
                decisions.stream().map(decision -> decision.chat().value()).toArray(String[]::new),
                decisions.stream().map(decision -> decision.person().value()).toArray(String[]::new),
                decisions.stream().map(decision -> decision.about().name()).toArray(String[]::new),
                decisions.stream().map(HandMade::wanted).toArray(Boolean[]::new));
    }
}
