package org.ejournal.sferum.ledger;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisLooks}. */
interface LookMapper {
    void ask(@Param("organisation") String organisation);

    void askByHand(@Param("organisation") String organisation);

    Looks.@Nullable Asked find(@Param("organisation") String organisation);

    void seen(@Param("organisation") String organisation, @Param("asked") long asked);

    List<String> waiting(@Param("now") Instant now);

    List<String> scheduled(@Param("now") Instant now);

    @Nullable Instant next(@Param("organisation") String organisation);
}
