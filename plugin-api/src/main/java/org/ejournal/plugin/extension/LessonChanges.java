package org.ejournal.plugin.extension;

import org.ejournal.plugin.roster.LessonChange;
import org.pf4j.ExtensionPoint;

/**
 * Hears that a lesson was moved, substituted or cancelled, so that what hangs on it goes along without waiting (AH-17).
 *
 * <p>The host calls it after its change is committed, on a thread of its own on which no request waits; what {@link
 * org.ejournal.plugin.host.Timetable} returns from then on contains the change. Several calls may run at once.
 *
 * <p>A call is a hint and nothing more (AH-5). It may come twice, late, out of order, or not at all. So a plugin looks
 * by itself, too, before it relies on a lesson's time; it never applies the change itself.
 *
 * <pre>{@code
 * public void changed(LessonChange change) {
 *     reminders.lookSoonAt(change.organisation(), change.lesson()); // one row in a table; a task does the rest
 * }
 * }</pre>
 */
public interface LessonChanges extends ExtensionPoint {
    /**
     * Notes the change; returns within milliseconds and asks no other system (AH-16). An exception is logged and shown
     * as a failure of the plugin's. It neither undoes the host's change nor keeps other plugins from hearing of it, and
     * the host does not call again on its account.
     */
    void changed(LessonChange change);
}
