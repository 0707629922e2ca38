package org.ejournal.sferum.lesson;

import java.time.Clock;
import org.ejournal.sferum.conference.LessonCalls;
import org.ejournal.sferum.conference.overlap.Engagements;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the distance lesson's row, windows and mark. */
@Configuration(proxyBeanMethods = false)
public class LessonConfiguration {
    @Bean
    LessonWords lessonWords(OrganisationConfigs configs) {
        return new LessonWords(configs);
    }

    @Bean
    CallRow callRow(LessonCalls calls, LessonWords words, Clock clock) {
        return new CallRow(calls, words, clock);
    }

    @Bean
    CallMarks callMarks(LessonCalls calls, LessonWords words, Clock clock) {
        return new CallMarks(calls, words, clock);
    }

    @Bean
    PluginScreen callScreen(LessonCalls calls, Engagements engagements, LessonWords words) {
        return new CallScreen(calls, engagements, words);
    }

    @Bean
    PluginScreen callOpenScreen(LessonCalls calls, LessonWords words, Clock clock) {
        return new OpenScreen(calls, words, clock);
    }

    @Bean
    PluginScreen callRemoveScreen(LessonCalls calls, LessonWords words) {
        return new RemoveScreen(calls, words);
    }

    @Bean
    PluginScreen callFinishScreen(LessonCalls calls, LessonWords words) {
        return new FinishScreen(calls, words);
    }
}
