package org.ejournal.sferum.desktop;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.DiaryMarks;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.lesson.CallMarks;
import org.pf4j.Extension;

/** The distance lesson in the diary (JR-4). */
@Extension
public class SferumDiaryMarks implements DiaryMarks {
    private final CallMarks marks;

    /** Made by the host. */
    public SferumDiaryMarks(SferumPlugin plugin) {
        this.marks = plugin.service(CallMarks.class);
    }

    @Override
    public Map<LessonId, Mark> marks(Viewer viewer, List<Lesson> lessons) {
        return marks.of(viewer, lessons);
    }
}
