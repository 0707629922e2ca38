package org.ejournal.sferum.lesson;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** The words of the distance lesson as an organisation with its profile is used to them. */
class LessonWords {
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OrganisationConfigs configs;

    LessonWords(OrganisationConfigs configs) {
        this.configs = configs;
    }

    Words of(Viewer viewer) {
        return Words.of(viewer).in(configs.of(viewer.organisation()).profile());
    }

    /** Returns whether the lesson window ends a call before its time, which seed 002 alone does. */
    boolean endsCalls(Viewer viewer) {
        return configs.of(viewer.organisation()).profile().equals("electronic-school");
    }

    static String time(ZonedDateTime at) {
        return TIME.format(at);
    }

    static String dateAndTime(ZonedDateTime at) {
        return DATE_AND_TIME.format(at);
    }
}
