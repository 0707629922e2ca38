package org.ejournal.sferum.ledger.conference;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisConferenceList}. */
interface ConferenceListMapper {
    List<Hit> search(
            @Param("s") Sought sought,
            @Param("by") ConferenceOrder by,
            @Param("descending") boolean descending,
            @Param("offset") long offset,
            @Param("size") int size);

    long count(@Param("s") Sought sought);

    @Nullable Hit find(@Param("s") Sought sought, @Param("id") long id);

    Set<Long> administered(@Param("organisation") String organisation, @Param("person") String person);

    /** A search as the statements take it: a pattern in place of what it was made from, and empty words for all. */
    record Sought(
            String organisation,
            String person,
            boolean all,
            boolean administers,
            String[] lessons,
            String kind,
            String status,
            Instant now,
            @Nullable Instant from,
            @Nullable Instant to,
            String chat) {}

    /** A conference among so many that were found; told from the others by its number. */
    record Hit(long id, long total, String chatTitle, boolean invited, boolean host, Conference conference) {}
}
