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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

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
    Attendees attendees(ChatList chats, Roster roster, OrganisationConfigs configs, LessonContents lessons) {
        return new Attendees(chats, roster, configs, lessons);
    }

    @Bean
    GuestRule guestRule(Attendees attendees, ChatList chats, Timetable timetable, Roster roster) {
        return new GuestRule(attendees, chats, timetable, roster);
    }

    @Bean
    GuestLists guestLists(Conferences conferences, GuestRule rule, Clock clock) {
        return new GuestLists(conferences, rule, clock);
    }

    /** Before the others, which speak to those who are on the lists. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Errand guestErrand(GuestLists lists) {
        return new GuestErrand(lists);
    }

    @Bean
    Materials materials(
            Keepers keepers, Attendees attendees, ChatList chats, Timetable timetable, Conferences conferences) {
        return new Materials(keepers, attendees, chats, timetable, conferences);
    }

    @Bean
    Drafts drafts(
            Conferences conferences, VideoConferences seen, Deliberation deliberation, GuestLists lists, Sync sync) {
        return new Drafts(conferences, seen, deliberation, lists, sync);
    }

    @Bean
    Deliberation deliberation(
            DraftGuests guests,
            Keepers keepers,
            Materials materials,
            LessonContents lessons,
            OrganisationConfigs configs,
            OwnTokens tokens,
            Clock clock) {
        return new Deliberation(guests, keepers, materials, lessons, new Callers(configs, tokens), clock);
    }

    @Bean
    DraftGuests draftGuests(Conferences conferences, Attendees attendees, GuestRule rule) {
        return new DraftGuests(conferences, attendees, rule);
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
