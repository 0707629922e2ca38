package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisObservations}. */
interface ObservationMapper {
    List<DueChat> due(
            @Param("organisation") String organisation,
            @Param("waiting") Instant waiting,
            @Param("all") Instant all,
            @Param("atMost") int atMost);

    List<String> asked();

    void ask(@Param("organisation") String organisation, @Param("remoteId") String remoteId, @Param("at") Instant at);

    List<Place> places(@Param("chats") Long[] chats);

    void keep(@Param("chats") Long[] chats, @Param("people") String[] people, @Param("kept") String[] kept);

    void retitle(@Param("chats") Long[] chats, @Param("titles") String[] titles, @Param("kept") Boolean[] kept);

    void read(@Param("chats") Long[] chats, @Param("since") Instant since);

    void keepNoPlaces(@Param("organisation") String organisation);

    void keepNoTitles(@Param("organisation") String organisation);
}
