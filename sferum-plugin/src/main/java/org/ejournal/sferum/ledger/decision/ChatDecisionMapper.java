package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisChatDecisions}. */
interface ChatDecisionMapper {
    List<MadeRow> made(@Param("organisation") String organisation);

    int make(
            @Param("organisation") String organisation,
            @Param("chat") MadeRow chat,
            @Param("by") String by,
            @Param("at") Instant at);

    List<DeletedRow> deleted(@Param("organisation") String organisation);

    void delete(
            @Param("organisation") String organisation,
            @Param("chats") String[] chats,
            @Param("by") String by,
            @Param("at") Instant at,
            @Param("restsUntil") Instant restsUntil);

    void restore(@Param("organisation") String organisation, @Param("chats") String[] chats);

    /** A chat made by hand. */
    record MadeRow(String chatKey, String title, String follows) {}

    /** A chat deleted by hand. */
    record DeletedRow(String chatKey, String madeBy, Instant madeAt, Instant restsUntil) {}
}
