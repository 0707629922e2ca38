package org.ejournal.simulator.desktop.visitor;

import java.util.Set;
import org.ejournal.plugin.host.Metarole;

/**
 * A role of one organisation.
 *
 * @param key the key of its name, unique among the journal's roles
 * @param metaroles what it counts as: by that its rights are on until somebody switches them
 * @param accounts how many accounts of the organisation have it
 */
public record Role(String key, Set<Metarole> metaroles, int accounts) {
    /** Copies the set. */
    public Role {
        metaroles = Set.copyOf(metaroles);
    }
}
