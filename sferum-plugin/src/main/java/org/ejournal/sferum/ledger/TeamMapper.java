package org.ejournal.sferum.ledger;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisTeams}. */
interface TeamMapper {
    long count(@Param("organisation") String organisation);

    List<TeamChat> page(
            @Param("organisation") String organisation, @Param("offset") long offset, @Param("size") int size);
}
