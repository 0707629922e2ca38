package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Patterns;
import org.ejournal.sferum.ledger.conference.ConferenceListMapper.Hit;
import org.ejournal.sferum.ledger.conference.ConferenceListMapper.Sought;

/** Lists of conferences from the plugin's schema. */
class MyBatisConferenceList implements ConferenceList {
    private final ConferenceListMapper mapper;

    MyBatisConferenceList(ConferenceListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Page search(Search search, Order order, long offset, int size) {
        List<Hit> hits = mapper.search(sought(search), order.by(), order.descending(), offset, size);
        return new Page(
                hits.stream().map(MyBatisConferenceList::line).toList(),
                hits.isEmpty() ? 0 : hits.get(0).total());
    }

    @Override
    public long count(Search search) {
        return mapper.count(sought(search));
    }

    @Override
    public Optional<ConferenceLine> find(Sight sight, long id) {
        Search all = new Search(
                sight, Optional.empty(), Optional.empty(), Instant.EPOCH, Optional.empty(), Optional.empty(), "");
        return Optional.ofNullable(mapper.find(sought(all), id)).map(MyBatisConferenceList::line);
    }

    @Override
    public Set<Long> administered(OrganisationId organisation, String person) {
        return mapper.administered(organisation.value(), person);
    }

    private static ConferenceLine line(Hit hit) {
        return new ConferenceLine(hit.conference(), hit.chatTitle(), hit.invited(), hit.host());
    }

    private static Sought sought(Search search) {
        Sight sight = search.sight();
        return new Sought(
                sight.organisation().value(),
                sight.person(),
                sight.all(),
                sight.administers(),
                sight.lessons().toArray(String[]::new),
                search.kind().map(Enum::name).orElse(""),
                search.status().map(Enum::name).orElse(""),
                search.now(),
                search.from().orElse(null),
                search.to().orElse(null),
                Patterns.containing(search.chat()));
    }
}
