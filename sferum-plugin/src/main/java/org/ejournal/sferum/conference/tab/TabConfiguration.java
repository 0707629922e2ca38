package org.ejournal.sferum.conference.tab;

import java.time.Clock;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.conference.Drafts;
import org.ejournal.sferum.conference.Lookups;
import org.ejournal.sferum.conference.Materials;
import org.ejournal.sferum.conference.VideoConferences;
import org.ejournal.sferum.conference.overlap.Engagements;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the tab «Видеоконференции» and its windows. */
@Configuration(proxyBeanMethods = false)
public class TabConfiguration {
    @Bean
    TabLanguage tabLanguage(OrganisationConfigs configs, VideoConferences conferences) {
        return new TabLanguage(configs, conferences);
    }

    @Bean
    Meanwhile conferenceMeanwhile(Materials materials, Lookups lookups, Names names) {
        return new Meanwhile(materials, lookups, names);
    }

    @Bean
    Clashes clashes(Engagements engagements) {
        return new Clashes(engagements);
    }

    @Bean
    WindowReader windowReader(Materials materials, Lookups lookups) {
        return new WindowReader(materials, lookups);
    }

    @Bean
    PluginScreen conferencesScreen(VideoConferences conferences, TabLanguage language, Names names) {
        return new ConferencesScreen(conferences, language, new TabTable(conferences, names));
    }

    @Bean
    PluginScreen conferenceAddScreen(
            VideoConferences conferences,
            Drafts drafts,
            WindowReader reader,
            TabLanguage language,
            Clashes clashes,
            Clock clock) {
        return new AddScreen(conferences, drafts, reader, language, clashes, clock);
    }

    @Bean
    PluginScreen conferenceEditScreen(
            VideoConferences conferences,
            Drafts drafts,
            WindowReader reader,
            TabLanguage language,
            Clashes clashes,
            Meanwhile meanwhile) {
        return new EditScreen(conferences, drafts, reader, language, clashes, meanwhile);
    }

    @Bean
    PluginScreen conferenceChatScreen(Lookups lookups, OrganisationRules rules, TabLanguage language) {
        return new ChatLookup(lookups, rules, language);
    }

    @Bean
    PluginScreen conferenceLessonScreen(Lookups lookups, Names names, TabLanguage language, Clock clock) {
        return new LessonLookup(lookups, names, language, clock);
    }
}
