package org.ejournal.sferum.ledger.calendar;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ejournal.sferum.ledger.conference.Conference;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisCalendars}. */
interface CalendarMapper {
    @Nullable Instant given(@Param("organisation") String organisation, @Param("person") String person);

    void add(
            @Param("organisation") String organisation,
            @Param("person") String person,
            @Param("fingerprint") String fingerprint,
            @Param("at") Instant at);

    void revoke(@Param("organisation") String organisation, @Param("person") String person);

    @Nullable Owner owner(@Param("fingerprint") String fingerprint);

    List<Conference> conferences(
            @Param("organisation") String organisation,
            @Param("organiser") String organiser,
            @Param("people") String[] people,
            @Param("groups") String[] groups,
            @Param("from") Instant from,
            @Param("to") Instant to);

    List<Revision> revisions(@Param("ids") Long[] ids);

    void first(@Param("r") Revision revision);

    int next(@Param("r") Revision revision);
}
