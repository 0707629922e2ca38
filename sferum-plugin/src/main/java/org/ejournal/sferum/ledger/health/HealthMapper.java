package org.ejournal.sferum.ledger.health;

import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisHealth}. */
interface HealthMapper {
    Beginning beginning(@Param("organisation") String organisation);
}
