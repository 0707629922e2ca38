package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.conference.ConferenceMapper.Seat;
import org.ejournal.sferum.rules.Party;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionOperations;

/** Conferences in the plugin's schema. */
class MyBatisConferences implements Conferences {
    private final ConferenceMapper mapper;
    private final TransactionOperations transactions;

    MyBatisConferences(ConferenceMapper mapper, TransactionOperations transactions) {
        this.mapper = mapper;
        this.transactions = transactions;
    }

    @Override
    public boolean add(OrganisationId organisation, NewConference conference) {
        try {
            transactions.executeWithoutResult(status -> {
                release(organisation, conference.content());
                mapper.add(organisation.value(), conference);
                Content content = conference.content();
                write(
                        Objects.requireNonNull(mapper.marked(conference.mark())),
                        content.invited().places());
            });
            return true;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    @Override
    public Optional<Conference> of(OrganisationId organisation, LessonId lesson) {
        return Optional.ofNullable(mapper.find(organisation.value(), lesson.value()));
    }

    @Override
    public List<Conference> between(OrganisationId organisation, Instant from, Instant to) {
        return mapper.between(organisation.value(), from, to);
    }

    @Override
    public Optional<Conference> get(OrganisationId organisation, long id) {
        return Optional.ofNullable(mapper.get(organisation.value(), id));
    }

    @Override
    public boolean isGone(long id) {
        return mapper.there(id) == 0;
    }

    @Override
    public List<Guest> guests(long id) {
        return mapper.guests(id, true);
    }

    @Override
    public Map<Long, List<Guest>> guests(Collection<Long> ids) {
        return seats(ids)
                .filter(Seat::invited)
                .collect(byConference(seat -> seat.place().guest()));
    }

    @Override
    public Map<Long, List<Place>> places(Collection<Long> ids) {
        return seats(ids).collect(byConference(Seat::place));
    }

    private Stream<Seat> seats(Collection<Long> ids) {
        return ids.isEmpty() ? Stream.of() : mapper.seats(ids.toArray(Long[]::new)).stream();
    }

    private static <T> Collector<Seat, ?, Map<Long, List<T>>> byConference(Function<Seat, T> part) {
        return Collectors.groupingBy(Seat::conference, Collectors.mapping(part, Collectors.toList()));
    }

    @Override
    public List<Guest> leftOut(long id) {
        return mapper.guests(id, false);
    }

    /** What is over makes room for another one of the same lesson. */
    private void release(OrganisationId organisation, Content content) {
        mapper.release(organisation.value(), content.lesson().id());
    }

    private void write(long id, List<Place> places) {
        if (!places.isEmpty()) {
            mapper.addGuests(
                    id,
                    places.stream().map(place -> place.guest().person()).toArray(String[]::new),
                    places.stream().map(place -> place.guest().party().name()).toArray(String[]::new),
                    places.stream().map(Place::invited).toArray(Boolean[]::new),
                    places.stream().map(place -> place.why().name()).toArray(String[]::new));
        }
    }

    private void rewrite(long id, List<Place> places) {
        mapper.forgetGuests(id);
        write(id, places);
    }

    @Override
    public void arrange(long id, long version, List<Place> places, boolean news) {
        transactions.executeWithoutResult(status -> {
            if (mapper.arrange(id, version, news) > 0) {
                rewrite(id, places);
            }
        });
    }

    @Override
    public Set<Long> leavingOut(Collection<Long> ids, Collection<String> people) {
        return ids.isEmpty() || people.isEmpty()
                ? Set.of()
                : mapper.leavingOut(ids.toArray(Long[]::new), people.toArray(String[]::new));
    }

    @Override
    public Changed change(OrganisationId organisation, long id, long version, Content content) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> {
                release(organisation, content);
                if (mapper.change(organisation.value(), id, version, content) == 0) {
                    return why(organisation, id, version);
                }
                rewrite(id, content.invited().places());
                return Changed.DONE;
            }));
        } catch (DuplicateKeyException another) {
            return Changed.TAKEN;
        }
    }

    @Override
    public Changed adjust(OrganisationId organisation, long id, long version, Adjustment adjustment) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (mapper.adjust(organisation.value(), id, version, adjustment) == 0) {
                return why(organisation, id, version);
            }
            rewrite(id, adjustment.invited().places());
            return Changed.DONE;
        }));
    }

    private Changed why(OrganisationId organisation, long id, long version) {
        return get(organisation, id).filter(now -> now.version() != version).isPresent()
                ? Changed.OVERTAKEN
                : Changed.LATE;
    }

    @Override
    public void remove(OrganisationId organisation, long id) {
        transactions.executeWithoutResult(status -> {
            if (mapper.removeWithoutCall(organisation.value(), id) == 0) {
                mapper.removeWithCall(organisation.value(), id);
            }
        });
    }

    @Override
    public void remove(OrganisationId organisation, LessonId lesson) {
        of(organisation, lesson).ifPresent(conference -> remove(organisation, conference.id()));
    }

    @Override
    public void end(OrganisationId organisation, long id, Instant now) {
        mapper.end(organisation.value(), id, now);
    }

    @Override
    public void end(OrganisationId organisation, LessonId lesson, Instant now) {
        of(organisation, lesson).ifPresent(conference -> end(organisation, conference.id(), now));
    }

    @Override
    public List<Conference> unfinished(OrganisationId organisation) {
        return mapper.unfinished(organisation.value());
    }

    @Override
    public List<OrganisationId> due(Instant now) {
        return mapper.due(now).stream().map(OrganisationId::new).toList();
    }

    @Override
    public void reschedule(long id, Time time, Time lesson) {
        mapper.reschedule(id, time, lesson);
    }

    @Override
    public void opens(long id, Instant at) {
        mapper.opens(id, at);
    }

    @Override
    public void taught(long id, Taught taught) {
        transactions.executeWithoutResult(status -> {
            mapper.taught(id, taught);
            if (!taught.left().isEmpty()) {
                mapper.uninvite(id, taught.left());
                mapper.uninvite(id, taught.taughtBy());
                write(
                        id,
                        List.of(
                                new Place(new Guest(taught.taughtBy(), Party.STAFF), true, Place.Why.UNSETTLED),
                                new Place(new Guest(taught.left(), Party.STAFF), false, Place.Why.HAND)));
            }
        });
    }

    @Override
    public void starting(Collection<Long> ids, String caller, Instant at) {
        if (!ids.isEmpty()) {
            mapper.starting(ids, caller, at);
        }
    }

    @Override
    public void started(long id, String callId, String link, String hostLink, Instant at) {
        mapper.started(id, callId, link, hostLink, at);
    }

    @Override
    public void failed(long id, boolean known, Failure failure, Instant retryAt) {
        mapper.failed(id, known, failure.kind(), failure.code(), retryAt);
    }

    @Override
    public void finished(long id) {
        transactions.executeWithoutResult(status -> {
            if (mapper.forget(id) == 0) {
                mapper.finish(id);
            }
        });
    }
}
