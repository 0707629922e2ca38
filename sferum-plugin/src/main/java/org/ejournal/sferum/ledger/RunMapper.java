package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisRuns}. */
interface RunMapper {
    void insert(
            @Param("organisation") String organisation,
            @Param("kinds") String kinds,
            @Param("request") Runs.Request request);

    int overtake(@Param("organisation") String organisation, @Param("at") Instant at);

    @Nullable Instant newestRoster(@Param("organisation") String organisation);

    void held(@Param("id") long id, @Param("lines") int lines);

    @Nullable Run open(@Param("organisation") String organisation);

    @Nullable Run newest(@Param("organisation") String organisation);

    @Nullable Run find(@Param("organisation") String organisation, @Param("id") long id);

    List<String> ready(@Param("now") Instant now);

    void started(@Param("id") long id, @Param("plan") Runs.Plan plan, @Param("asOf") Instant asOf);

    void paused(
            @Param("id") long id,
            @Param("state") Run.State state,
            @Param("failure") Failure failure,
            @Param("retryAt") Instant retryAt,
            @Param("attempts") int attempts);

    void resumed(@Param("id") long id);

    void hurry(@Param("id") long id);

    void finished(
            @Param("id") long id,
            @Param("state") Run.State state,
            @Param("failure") Failure failure,
            @Param("outcome") Runs.Outcome outcome,
            @Param("at") Instant at);

    List<Remark> remarks(@Param("id") long id, @Param("atMost") int atMost);
}
