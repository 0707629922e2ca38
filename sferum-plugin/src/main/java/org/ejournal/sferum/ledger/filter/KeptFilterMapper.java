package org.ejournal.sferum.ledger.filter;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisKeptFilters}. */
interface KeptFilterMapper {
    List<KeptFilter> all(@Param("organisation") String organisation, @Param("person") String person);

    void insert(
            @Param("organisation") String organisation, @Param("person") String person, @Param("f") KeptFilter filter);

    void delete(@Param("organisation") String organisation, @Param("person") String person, @Param("ids") Long[] ids);
}
