package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.ejournal.sferum.rules.Party;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisConferences}. */
interface ConferenceMapper {
    void add(@Param("organisation") String organisation, @Param("c") Conferences.NewConference conference);

    void release(@Param("organisation") String organisation, @Param("lesson") String lesson);

    @Nullable Conference find(@Param("organisation") String organisation, @Param("lesson") String lesson);

    List<Conference> between(
            @Param("organisation") String organisation, @Param("from") Instant from, @Param("to") Instant to);

    @Nullable Conference get(@Param("organisation") String organisation, @Param("id") long id);

    int there(@Param("id") long id);

    @Nullable Long marked(@Param("mark") String mark);

    List<Conferences.Guest> guests(@Param("id") long id, @Param("invited") boolean invited);

    List<Seat> seats(@Param("ids") Long[] ids);

    int arrange(@Param("id") long id, @Param("version") long version, @Param("news") boolean news);

    void forgetGuests(@Param("id") long id);

    void addGuests(
            @Param("id") long id,
            @Param("people") String[] people,
            @Param("parties") String[] parties,
            @Param("invited") Boolean[] invited,
            @Param("reasons") String[] reasons);

    Set<Long> leavingOut(@Param("ids") Long[] ids, @Param("people") String[] people);

    int change(
            @Param("organisation") String organisation,
            @Param("id") long id,
            @Param("version") long version,
            @Param("c") Conferences.Content content);

    int adjust(
            @Param("organisation") String organisation,
            @Param("id") long id,
            @Param("version") long version,
            @Param("a") Conferences.Adjustment adjustment);

    int removeWithoutCall(@Param("organisation") String organisation, @Param("id") long id);

    void removeWithCall(@Param("organisation") String organisation, @Param("id") long id);

    void end(@Param("organisation") String organisation, @Param("id") long id, @Param("now") Instant now);

    List<Conference> unfinished(@Param("organisation") String organisation);

    List<String> due(@Param("now") Instant now);

    void reschedule(
            @Param("id") long id, @Param("time") Conferences.Time time, @Param("lesson") Conferences.Time lesson);

    void uninvite(@Param("id") long id, @Param("person") String person);

    void opens(@Param("id") long id, @Param("at") Instant at);

    void taught(@Param("id") long id, @Param("t") Conferences.Taught taught);

    void starting(@Param("ids") Collection<Long> ids, @Param("caller") String caller, @Param("at") Instant at);

    void started(
            @Param("id") long id,
            @Param("callId") String callId,
            @Param("link") String link,
            @Param("hostLink") String hostLink,
            @Param("at") Instant at);

    void failed(
            @Param("id") long id,
            @Param("known") boolean known,
            @Param("kind") String kind,
            @Param("code") int code,
            @Param("retryAt") Instant retryAt);

    int forget(@Param("id") long id);

    void finish(@Param("id") long id);

    /** The place of somebody on the list of a conference. */
    record Seat(long conference, String person, Party party, boolean invited, Place.Why why) {
        Place place() {
            return new Place(new Conferences.Guest(person, party), invited, why);
        }
    }
}
