package org.ejournal.simulator.desktop.access;

import java.util.List;
import org.ejournal.simulator.desktop.visitor.RightName;

/**
 * A group of access rights as a profile holds them.
 *
 * @param label its name, such as «Пользователи»
 * @param switches a switch for each access right, in the plugins' order
 */
public record AccessGroup(String label, List<Switch> switches) {
    /** Copies the list. */
    public AccessGroup {
        switches = List.copyOf(switches);
    }

    /**
     * The switch of an access right.
     *
     * @param right which one, by its plugin and its id
     * @param label its name
     * @param on whether the profile holds it
     */
    public record Switch(RightName right, String label, boolean on) {}
}
