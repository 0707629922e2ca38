package org.ejournal.simulator.school;

import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;

/**
 * Somebody of the roster that one may sign in as to see the journal with their eyes. The simulator has no other
 * accounts; a real journal has its own.
 *
 * @param login the login, such as {@code school1-admin}: lower-case latin letters, digits and hyphens
 * @param password the password, the same for all and shown on the sign-in page
 * @param organisation where the person works or learns
 * @param person who it is
 * @param roleKey the key of the part's name in the bundle {@code school/messages}
 * @param metaroles the metaroles held in the organisation
 * @param name the person's name
 */
public record DemoAccount(
        String login,
        String password,
        OrganisationId organisation,
        PersonId person,
        String roleKey,
        Set<Metarole> metaroles,
        PersonName name) {
    /** The password of every demo account. */
    public static final String PASSWORD = "demo";

    /** Copies the set. */
    public DemoAccount {
        metaroles = Set.copyOf(metaroles);
    }
}
