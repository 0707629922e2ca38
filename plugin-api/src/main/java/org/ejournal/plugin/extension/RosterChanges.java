package org.ejournal.plugin.extension;

import org.ejournal.plugin.roster.RosterChange;
import org.pf4j.ExtensionPoint;

/**
 * Hears that a roster has changed, so that a plugin need not wait for its next look (EX-3).
 *
 * <p>The host calls it after its change is committed, on a thread of its own on which no request waits; what {@link
 * org.ejournal.plugin.host.Roster#snapshot} returns from then on contains the change. Several calls may run at once.
 *
 * <p>A call is a hint and nothing more (AH-5). It may come twice, late, out of order, or not at all: for a plugin that
 * was stopped, for a host that was killed, for a source that changed outside the host. So a plugin notes that the
 * organisation is to be looked at and compares the whole of it with what it knows; it never applies the change itself.
 *
 * <pre>{@code
 * public void changed(RosterChange change) {
 *     greetings.lookSoonAt(change.organisation()); // one row in a table; a task of the plugin's does the rest
 * }
 * }</pre>
 */
public interface RosterChanges extends ExtensionPoint {
    /**
     * Notes the change; returns within milliseconds and asks no other system (AH-16). An exception is logged and shown
     * as a failure of the plugin's. It neither undoes the host's change nor keeps other plugins from hearing of it, and
     * the host does not call again on its account.
     */
    void changed(RosterChange change);
}
