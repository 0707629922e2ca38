package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisConnections}. */
interface ConnectionMapper {
    @Nullable ConnectionState find(@Param("organisation") String organisation);

    void note(
            @Param("organisation") String organisation,
            @Param("state") ConnectionState.State state,
            @Param("failure") Failure failure,
            @Param("at") Instant at);

    int conclude(
            @Param("organisation") String organisation,
            @Param("before") ConnectionState.State before,
            @Param("asked") Instant asked,
            @Param("state") ConnectionState.State state,
            @Param("failure") Failure failure,
            @Param("at") Instant at);

    void belongs(
            @Param("organisation") String organisation,
            @Param("community") String community,
            @Param("serviceUser") String serviceUser,
            @Param("lacking") String lacking);

    void open(@Param("organisation") String organisation, @Param("at") Instant at);

    int take(
            @Param("organisation") String organisation,
            @Param("before") String before,
            @Param("mark") String mark,
            @Param("at") Instant at);

    List<String> unscheduled();

    List<String> unproven(@Param("trouble") Instant trouble, @Param("flood") Instant flood);
}
