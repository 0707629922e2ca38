package org.ejournal.simulator.desktop.visitor;

import java.util.Collections;
import java.util.Set;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.host.Metarole;

/**
 * A role of one organisation.
 *
 * @param key unique among the roles of the organisation
 * @param label its name
 * @param metaroles what it counts as: by that its rights are on until somebody switches them
 * @param given the rights that the plugin which added the role wants to be on as well; empty for the journal's own roles
 * @param accounts how many accounts of the organisation have it
 */
public record Role(String key, String label, Set<Metarole> metaroles, Set<RightName> given, int accounts) {
    /** Copies the sets. */
    public Role {
        metaroles = Set.copyOf(metaroles);
        given = Set.copyOf(given);
    }

    static Role own(Account account, String label) {
        return new Role(account.roleKey(), label, account.metaroles(), Set.of(), 1);
    }

    /** Returns whether a plugin has added it as a metarole. */
    public boolean added() {
        return !given.isEmpty();
    }

    Role oneMore() {
        return new Role(key, label, metaroles, given, accounts + 1);
    }

    boolean holdsByDefault(RightName name, RoleRights.Right right) {
        return given.contains(name) || !Collections.disjoint(right.onByDefault(), metaroles);
    }
}
