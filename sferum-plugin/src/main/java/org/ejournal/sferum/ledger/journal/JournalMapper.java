package org.ejournal.sferum.ledger.journal;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisJournal}. */
interface JournalMapper {
    long count(
            @Param("organisation") String organisation,
            @Param("f") JournalFilter filter,
            @Param("surname") String surname,
            @Param("title") String title);

    List<JournalEntry> page(
            @Param("organisation") String organisation,
            @Param("f") JournalFilter filter,
            @Param("surname") String surname,
            @Param("title") String title,
            @Param("offset") long offset,
            @Param("size") int size);

    long newest(@Param("organisation") String organisation, @Param("chat") long chat);

    List<JournalEntry> between(
            @Param("organisation") String organisation,
            @Param("chat") long chat,
            @Param("after") long after,
            @Param("upTo") long upTo);
}
