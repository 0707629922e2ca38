package org.ejournal.sferum.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.ledger.ChatListMapper.Criteria;
import org.ejournal.sferum.ledger.ChatListMapper.HeadRow;
import org.ejournal.sferum.ledger.ChatListMapper.Hit;
import org.ejournal.sferum.ledger.filter.KeptFilter;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.rules.ChatKind;

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
    public ChatHead head(OrganisationId organisation, PersonId person) {
        Map<String, List<HeadRow>> rows = mapper.head(organisation.value(), person.value()).stream()
                .collect(Collectors.groupingBy(HeadRow::what));
        Map<ChatKind, Long> counts = rows.getOrDefault("CHATS", List.of()).stream()
                .collect(Collectors.toMap(row -> ChatKind.valueOf(row.name()), HeadRow::number));
        Optional<Boolean> linked = rows.getOrDefault("LINK", List.of()).stream()
                .map(row -> row.name().equals(Link.State.LINKED.name()))
                .findFirst();
        Optional<ChatHead.Held> held = rows.getOrDefault("HELD", List.of()).stream()
                .map(row -> new ChatHead.Held(row.number(), Objects.requireNonNull(row.madeAt())))
                .findFirst();
        List<KeptFilter> filters = rows.getOrDefault("FILTER", List.of()).stream()
                .map(HeadRow::filter)
                .sorted(Comparator.comparing(KeptFilter::name))
                .toList();
        return new ChatHead(new ChatCounts(counts), linked, held, filters);
    }

    @Override
    public List<ChatLine> page(ChatFilter filter, Order order, ChatCounts counts, long offset, int size) {
        List<Slice> slices = Slice.of(filter, order, counts, offset, size);
        if (slices.stream().allMatch(slice -> slice.rows() == 0)) {
            return List.of();
        }
        List<ChatLine> lines = new ArrayList<>(mapper.page(filter.organisation().value(), order.by(), slices));
        arrange(lines, order, slices.get(0));
        return lines;
    }

    /** The rows of one slice come in its own order; those of several are told apart by what they were ordered by. */
    private static void arrange(List<ChatLine> lines, Order order, Slice slice) {
        if (order.by() == ChatOrder.TYPE) {
            Comparator<ChatLine> upwards = Comparator.<ChatLine>comparingInt(
                            line -> order.kinds().indexOf(line.kind()))
                    .thenComparing(ChatLine::id);
            lines.sort(order.descending() ? upwards.reversed() : upwards);
        } else if (slice.descending() != order.descending()) {
            Collections.reverse(lines);
        }
    }

    @Override
    public ChatPage search(ChatFilter filter, Order order, long offset, int size) {
        List<Hit> hits = mapper.search(criteria(filter), order, offset, size);
        return new ChatPage(
                hits.stream().map(Hit::line).toList(),
                hits.isEmpty() ? 0 : hits.get(0).total());
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
