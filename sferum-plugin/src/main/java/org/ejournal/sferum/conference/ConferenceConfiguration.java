package org.ejournal.sferum.conference;

import java.time.Clock;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.OwnTokens;
import org.ejournal.sferum.ledger.ChatList;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.conference.ConferenceList;
import org.ejournal.sferum.ledger.conference.Conferences;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.rights.Rights;
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

    @Bean
    Keepers keepers(ConferenceList list, Rights rights, Roster roster, Timetable timetable) {
        return new Keepers(list, rights, roster, timetable);
    }

    @Bean
    VideoConferences videoConferences(
            ConferenceList list,
            Conferences conferences,
            Keepers keepers,
            Timetable timetable,
            Sync sync,
            Clock clock) {
        return new VideoConferences(list, conferences, keepers, timetable, sync, clock);
    }

    @Bean
    Materials materials(
            Keepers keepers,
            ChatList chats,
            Roster roster,
            Timetable timetable,
            OrganisationConfigs configs,
            LessonContents lessons,
            Conferences conferences) {
        Attendees attendees = new Attendees(chats, roster, configs, lessons);
        return new Materials(keepers, attendees, chats, timetable, conferences);
    }

    @Bean
    Drafts drafts(
            Conferences conferences,
            VideoConferences seen,
            Keepers keepers,
            Materials materials,
            LessonContents lessons,
            OrganisationConfigs configs,
            OwnTokens tokens,
            Sync sync,
            Clock clock) {
        Callers callers = new Callers(configs, tokens);
        Deliberation deliberation = new Deliberation(conferences, keepers, materials, lessons, callers, clock);
        return new Drafts(conferences, seen, deliberation, sync);
    }

    @Bean
    Lookups lookups(
            Keepers keepers,
            Materials materials,
            ChatList chats,
            Conferences conferences,
            LessonContents contents,
            Timetable timetable,
            Clock clock) {
        return new Lookups(keepers, materials, chats, conferences, contents, timetable, clock);
    }
}
