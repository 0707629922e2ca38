package org.ejournal.sferum.ledger.health;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisHealth}. Where an organisation may be named, an empty name stands for all of them. */
interface HealthMapper {
    Beginning beginning(@Param("organisation") String organisation);

    List<Tokens> tokens(@Param("organisation") String organisation);

    List<Places> places(@Param("organisation") String organisation);

    List<Chats> chats(@Param("organisation") String organisation);

    List<LastRun> runs(@Param("organisation") String organisation, @Param("since") Instant since);

    List<HeldPlan> held(@Param("organisation") String organisation);

    List<Count> unattended(@Param("organisation") String organisation);

    @Nullable Instant oldest(@Param("organisation") String organisation);
}
