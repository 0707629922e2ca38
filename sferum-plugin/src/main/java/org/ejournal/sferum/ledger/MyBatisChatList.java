package org.ejournal.sferum.ledger;

import java.util.List;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ChatListMapper.Criteria;

/** Lists from the plugin's schema. */
class MyBatisChatList implements ChatList {
    private final ChatListMapper mapper;

    MyBatisChatList(ChatListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long count(ChatFilter filter) {
        return mapper.count(criteria(filter));
    }

    @Override
    public List<ChatLine> page(ChatFilter filter, Order order, long offset, int size) {
        return mapper.page(criteria(filter), order, offset, size);
    }

    @Override
    public Optional<ChatLine> find(ChatFilter filter, long chat) {
        return Optional.ofNullable(mapper.find(criteria(filter), chat));
    }

    @Override
    public long countMembers(OrganisationId organisation, long chat, String surname) {
        return mapper.countMembers(organisation.value(), chat, Patterns.beginning(surname));
    }

    @Override
    public List<MemberLine> members(OrganisationId organisation, long chat, String surname, long offset, int size) {
        return mapper.members(organisation.value(), chat, Patterns.beginning(surname), offset, size);
    }

    @Override
    public Optional<PlaceLine> place(OrganisationId organisation, long chat, String person) {
        return Optional.ofNullable(mapper.place(organisation.value(), chat, person));
    }

    @Override
    public boolean administers(OrganisationId organisation, String person) {
        return mapper.countAdministered(organisation.value(), person) > 0;
    }

    @Override
    public ChatTally tally(OrganisationId organisation, long chat) {
        return mapper.tally(organisation.value(), chat);
    }

    @Override
    public List<AdminLine> admins(OrganisationId organisation, long chat) {
        return mapper.admins(organisation.value(), chat);
    }

    private static Criteria criteria(ChatFilter filter) {
        return new Criteria(
                filter.organisation().value(),
                filter.member(),
                filter.kinds().stream().map(Enum::name).toList(),
                Patterns.containing(filter.title()),
                Patterns.beginning(filter.surname()));
    }
}
