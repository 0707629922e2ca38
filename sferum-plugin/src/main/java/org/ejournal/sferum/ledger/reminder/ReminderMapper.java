package org.ejournal.sferum.ledger.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;

/** The statements of {@link MyBatisReminders}. */
interface ReminderMapper {
    List<Reminder> of(@Param("organisation") String organisation);

    int change(@Param("r") Reminder reminder);

    void add(@Param("organisation") String organisation, @Param("r") Reminder reminder);

    void postpone(@Param("organisation") String organisation, @Param("until") Instant until);

    Set<String> people(@Param("conference") long conference);

    void remind(@Param("conference") long conference, @Param("people") String[] people);

    void forgetPeople(@Param("conference") long conference);

    void forget(@Param("conference") long conference);

    List<String> due(@Param("now") Instant now);
}
