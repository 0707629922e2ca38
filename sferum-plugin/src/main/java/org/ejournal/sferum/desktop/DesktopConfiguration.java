package org.ejournal.sferum.desktop;

import org.ejournal.sferum.account.Links;
import org.ejournal.sferum.account.WebMessenger;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.conference.series.LessonSeries;
import org.ejournal.sferum.rights.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the desktop. */
@Configuration(proxyBeanMethods = false)
public class DesktopConfiguration {
    @Bean
    Desktop desktop(Links links, Rights rights, WebMessenger messenger, OrganisationRules rules, LessonSeries series) {
        return new Desktop(links, rights, messenger, rules, series);
    }
}
