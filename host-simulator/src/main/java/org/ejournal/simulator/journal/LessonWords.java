package org.ejournal.simulator.journal;

import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.school.SchoolRoster;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the organisation calls the lesson window: «Журнал на урок», «Выставить оценки», in a college «Занятие». */
@Component
class LessonWords {
    private static final String NAMES = "simulator.lesson-windows.";

    private final SchoolRoster roster;
    private final Environment environment;
    private final Texts texts;

    LessonWords(SchoolRoster roster, Environment environment, Texts texts) {
        this.roster = roster;
        this.environment = environment;
        this.texts = texts;
    }

    String window(OrganisationId organisation) {
        String name = roster.isCollege(organisation)
                ? "college"
                : environment.getProperty(NAMES + organisation.value(), "journal");
        return texts.say("lesson.window." + name);
    }
}
