package org.ejournal.sferum.ledger.plan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The statements of {@link MyBatisPlans}. */
interface PlanMapper {
    void insert(
            @Param("organisation") String organisation, @Param("kinds") String kinds, @Param("p") Plans.NewPlan plan);

    void insertLines(@Param("plan") long plan, @Param("l") LineColumns columns);

    @Nullable KeptPlan find(@Param("organisation") String organisation, @Param("id") long id);

    @Nullable KeptPlan newest(@Param("organisation") String organisation, @Param("purpose") KeptPlan.Purpose purpose);

    List<PlanLine> lines(@Param("plan") long plan, @Param("offset") long offset, @Param("size") int size);

    void tick(@Param("plan") long plan, @Param("unticked") Integer[] unticked);

    void forget(@Param("organisation") String organisation, @Param("purpose") KeptPlan.Purpose purpose);

    void forgetOlder(@Param("organisation") String organisation, @Param("before") Instant before);

    /** The columns of lines. */
    record LineColumns(
            Integer[] numbers,
            String[] chats,
            String[] titles,
            String[] actions,
            String[] people,
            String[] details,
            String[] reasons) {}
}
