package org.ejournal.simulator.desktop.visitor;

import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;

/**
 * A way in for one person, who works in one organisation with it and never in another (RR-3).
 *
 * @param login what the person signs in with
 * @param password the password in the clear, since the accounts are made up and stand on the sign-in page
 * @param organisation where the person works with this account
 * @param person who it is
 * @param name what they are called
 * @param roleKey the key of the role's name
 * @param metaroles what the role counts as
 */
public record Account(
        String login,
        String password,
        Organisation organisation,
        PersonId person,
        PersonName name,
        String roleKey,
        Set<Metarole> metaroles) {
    /** Copies the set. */
    public Account {
        metaroles = Set.copyOf(metaroles);
    }

    /** Returns everything but the password. */
    @Override
    public String toString() {
        return "Account[" + login + " in " + organisation.id() + "]";
    }
}
