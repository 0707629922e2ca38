package org.ejournal.sferum.ledger.decision;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ejournal.sferum.rules.HandMade;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisDecisions}. */
interface DecisionMapper {
    List<DecisionRow> all(@Param("organisation") String organisation);

    List<DecisionRow> inChat(@Param("organisation") String organisation, @Param("chat") String chat);

    void merge(
            @Param("organisation") String organisation,
            @Param("d") DecisionColumns columns,
            @Param("by") String by,
            @Param("at") Instant at);

    void delete(@Param("organisation") String organisation, @Param("d") DecisionColumns columns);

    List<TitleRow> titles(@Param("organisation") String organisation);

    @Nullable GivenTitle title(@Param("organisation") String organisation, @Param("chat") String chat);

    void mergeTitle(
            @Param("organisation") String organisation,
            @Param("chat") String chat,
            @Param("title") String title,
            @Param("by") String by,
            @Param("at") Instant at);

    void deleteTitle(@Param("organisation") String organisation, @Param("chat") String chat);

    /** A chat's title. */
    record TitleRow(String chatKey, String title) {}

    /** A row of the table. */
    record DecisionRow(
            String chatKey, String person, HandMade.About about, boolean wanted, String madeBy, Instant madeAt) {}

    /** The columns of decisions. */
    record DecisionColumns(String[] chats, String[] people, String[] abouts, Boolean[] wanted) {}
}
