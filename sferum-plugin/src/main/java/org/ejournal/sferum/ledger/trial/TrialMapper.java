package org.ejournal.sferum.ledger.trial;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisTrials}. */
interface TrialMapper {
    @Nullable Trial find(@Param("organisation") String organisation);

    void begin(@Param("organisation") String organisation, @Param("mark") String mark, @Param("at") Instant at);

    void conclude(
            @Param("organisation") String organisation,
            @Param("mark") String mark,
            @Param("state") Trial.State state,
            @Param("verdict") Verdict verdict,
            @Param("at") Instant at);

    void forget(@Param("organisation") String organisation, @Param("mark") String mark);

    List<Trial> untried();
}
