package org.ejournal.simulator.timetable;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the timetable together. */
@Configuration(proxyBeanMethods = false)
class TimetableConfiguration {
    @Bean
    TimetableBook timetableBook(JdbcClient database, PlatformTransactionManager transactions) {
        return new TimetableBook(database, new TransactionTemplate(transactions));
    }

    @Bean
    SchoolZones schoolZones(@Value("${simulator.school-zone}") ZoneId usual, Environment environment) {
        Map<String, String> others = Binder.get(environment)
                .bind("simulator.school-zones", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        return new SchoolZones(
                usual,
                others.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, zone -> ZoneId.of(zone.getValue()))));
    }

    @Bean
    SchoolTimetable schoolTimetable(SchoolRoster roster, TimetableBook book, SchoolZones zones, Clock clock) {
        return new SchoolTimetable(roster, book, zones, clock);
    }

    @Bean
    LessonAnnouncer lessonAnnouncer(Extensions extensions) {
        return new LessonAnnouncer(extensions);
    }

    @Bean
    TimetableOffice timetableOffice(
            SchoolTimetable timetable,
            TimetableBook book,
            SchoolRoster roster,
            LessonAnnouncer announcer,
            Clock clock) {
        return new TimetableOffice(timetable, book, roster, announcer, clock);
    }
}
