package org.ejournal.sferum.conference;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.sync.Errand;
import org.ejournal.sferum.sync.Sync;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the life of conferences. */
@Configuration(proxyBeanMethods = false)
public class ConferenceConfiguration {
    @Bean
    Errand conferenceErrand(
            Conferences conferences,
            Timetable timetable,
            OwnTokens tokens,
            OrganisationConfigs configs,
            MessengerProvider messengers,
            Clock clock) {
        Opening opening = new Opening(
                conferences, organisation -> configs.of(organisation).calls().lead());
        Following following = new Following(conferences, timetable, opening, clock);
        CallWork work = new CallWork(conferences, new Phones(messengers, tokens), clock);
        return new ConferenceErrand(conferences, following, work, configs);
    }

    @Bean
    LessonContents lessonContents(Roster roster, Ledger ledger) {
        return new LessonContents(roster, ledger);
    }

    @Bean
    LessonCalls lessonCalls(
            Conferences conferences,
            LessonContents contents,
            Timetable timetable,
            Roster roster,
            OrganisationConfigs configs,
            Links links,
            OwnTokens tokens,
            Sync sync,
            Clock clock) {
        return new LessonCalls(conferences, contents, timetable, roster, configs, links, tokens, sync, clock);
    }
}
