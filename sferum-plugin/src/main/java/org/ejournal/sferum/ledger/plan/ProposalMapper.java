package org.ejournal.sferum.ledger.plan;

import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisProposedSettings}. */
interface ProposalMapper {
    void forgetOld(@Param("organisation") String organisation);

    void insert(
            @Param("organisation") String organisation,
            @Param("plan") long plan,
            @Param("name") String name,
            @Param("content") String content);

    List<Setting> of(@Param("organisation") String organisation, @Param("plan") long plan);

    void approve(@Param("organisation") String organisation, @Param("plan") long plan);

    List<Setting> approved(@Param("organisation") String organisation);

    void forgetApproved(@Param("organisation") String organisation);

    /** A setting by its name. */
    record Setting(String name, String content) {}
}
