package org.ejournal.sferum.conference.series;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.conference.LessonContents;
import org.ejournal.sferum.conference.overlap.Engagements;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what makes the conferences of many lessons. */
@Configuration(proxyBeanMethods = false)
public class SeriesConfiguration {
    @Bean
    LessonSeries lessonSeries(
            Rights rights,
            Roster roster,
            Timetable timetable,
            LessonContents contents,
            Conferences conferences,
            Engagements engagements,
            Links links,
            OwnTokens tokens,
            OrganisationConfigs configs,
            Sync sync,
            Clock clock) {
        SeriesLessons lessons =
                new SeriesLessons(timetable, conferences, engagements, new Callers(links, tokens, configs), clock);
        return new LessonSeries(rights, roster, lessons, contents, conferences, configs, sync, clock);
    }
}
