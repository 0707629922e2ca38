package org.ejournal.sferum.ledger.callback;

import java.time.Instant;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisRegistrations}. */
interface RegistrationMapper {
    @Nullable Registration find(@Param("organisation") String organisation);

    @Nullable Registration byKey(@Param("pathKey") String pathKey);

    void note(@Param("r") Registration registration);

    void answered(@Param("pathKey") String pathKey, @Param("at") Instant at);
}
