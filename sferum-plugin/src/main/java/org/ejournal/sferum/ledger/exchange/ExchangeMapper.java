package org.ejournal.sferum.ledger.exchange;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.ejournal.sferum.ledger.Failure;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisExchanges}. */
interface ExchangeMapper {
    void add(@Param("organisation") String organisation, @Param("person") String person, @Param("at") Instant at);

    @Nullable Long asked(@Param("organisation") String organisation);

    void breakOff(@Param("organisation") String organisation, @Param("at") Instant at);

    void begin(@Param("id") long id, @Param("at") Instant at);

    void forgetAsked(@Param("organisation") String organisation);

    void trim(@Param("organisation") String organisation, @Param("kept") int kept);

    void end(@Param("id") long id, @Param("run") long run, @Param("failure") Failure failure, @Param("at") Instant at);

    int replan(@Param("organisation") String organisation, @Param("next") Instant next);

    void plan(@Param("organisation") String organisation, @Param("next") Instant next);

    @Nullable Instant next(@Param("organisation") String organisation);

    @Nullable ExchangeLine newest(@Param("organisation") String organisation);

    List<ExchangeLine> lines(
            @Param("organisation") String organisation, @Param("offset") long offset, @Param("size") int size);

    long count(@Param("organisation") String organisation);
}
