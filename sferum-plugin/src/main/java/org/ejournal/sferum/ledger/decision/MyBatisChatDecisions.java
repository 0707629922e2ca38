package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.decision.ChatDecisionMapper.MadeRow;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Follows;
import org.ejournal.sferum.rules.MadeChat;

/** Decisions about chats as a whole in the plugin's schema. */
class MyBatisChatDecisions implements ChatDecisions {
    private final ChatDecisionMapper mapper;

    MyBatisChatDecisions(ChatDecisionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Set<MadeChat> made(OrganisationId organisation) {
        return mapper.made(organisation.value()).stream()
                .map(row -> new MadeChat(ChatKey.parse(row.chatKey()), row.title(), Follows.parse(row.follows())))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean make(OrganisationId organisation, MadeChat chat, PersonId by, Instant at) {
        MadeRow row =
                new MadeRow(chat.key().value(), chat.title(), chat.follows().value());
        return mapper.make(organisation.value(), row, by.value(), at) > 0;
    }

    @Override
    public List<Deletion> deleted(OrganisationId organisation) {
        return mapper.deleted(organisation.value()).stream()
                .map(row -> new Deletion(ChatKey.parse(row.chatKey()), row.madeBy(), row.madeAt(), row.restsUntil()))
                .toList();
    }

    @Override
    public void delete(
            OrganisationId organisation, Collection<ChatKey> chats, PersonId by, Instant at, Instant restsUntil) {
        if (!chats.isEmpty()) {
            mapper.delete(organisation.value(), keys(chats), by.value(), at, restsUntil);
        }
    }

    @Override
    public void restore(OrganisationId organisation, Collection<ChatKey> chats) {
        if (!chats.isEmpty()) {
            mapper.restore(organisation.value(), keys(chats));
        }
    }

    private static String[] keys(Collection<ChatKey> chats) {
        return chats.stream().map(ChatKey::value).distinct().toArray(String[]::new);
    }
}
