package org.ejournal.sferum.desktop;

import java.util.List;
import org.ejournal.plugin.extension.LessonPanels;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.lesson.CallRow;
import org.pf4j.Extension;

/** The distance lesson in the journal's lesson window (JR-1, JR-2). */
@Extension
public class SferumLessonPanels implements LessonPanels {
    private final CallRow row;

    /** Made by the host. */
    public SferumLessonPanels(SferumPlugin plugin) {
        this.row = plugin.service(CallRow.class);
    }

    @Override
    public List<Row> rows(Viewer viewer, Lesson lesson) {
        return row.of(viewer, lesson);
    }
}
