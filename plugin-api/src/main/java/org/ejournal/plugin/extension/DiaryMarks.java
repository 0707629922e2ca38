package org.ejournal.plugin.extension;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.Target;
import org.pf4j.ExtensionPoint;

/**
 * Puts marks beside lessons in the diary of pupils and their parents (JR-4). Asked each time a part of the diary is
 * drawn, on request threads; it waits for no other system.
 *
 * <p>A viewer is a pupil who learns in all of those lessons, or answers for a pupil who does.
 *
 * <pre>{@code
 * public Map<LessonId, Mark> marks(Viewer viewer, List<Lesson> lessons) {
 *     return lessons.stream()
 *             .filter(greetings::awaits)
 *             .collect(Collectors.toMap(Lesson::id, lesson -> new Mark(Icon.CHATS, "Будет приветствие",
 *                     Target.window(ScreenRef.of("greeting", "lesson", lesson.id().value())))));
 * }
 * }</pre>
 */
public interface DiaryMarks extends ExtensionPoint {
    /**
     * Returns the marks by lesson; a lesson that is not in it bears none.
     *
     * @param viewer who looks at the diary
     * @param lessons the lessons that it shows, by their beginning
     */
    Map<LessonId, Mark> marks(Viewer viewer, List<Lesson> lessons);

    /**
     * A mark beside a lesson.
     *
     * @param icon its picture
     * @param label what it says, for those who do not see it too
     * @param target where a click leads
     */
    record Mark(Icon icon, String label, Target target) {}
}
