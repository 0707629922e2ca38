package org.ejournal.sferum.lesson.series;

import java.time.Clock;
import org.ejournal.sferum.conference.series.LessonSeries;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the window of many lessons. */
@Configuration(proxyBeanMethods = false)
public class SeriesScreenConfiguration {
    @Bean
    PluginScreen seriesScreen(LessonSeries series, OrganisationConfigs configs, Clock clock) {
        return new SeriesScreen(series, configs, clock);
    }
}
