package org.ejournal.simulator.desktop.visitor;

import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.simulator.desktop.text.Texts;

/**
 * The person of this request.
 *
 * @param account what they signed in with
 * @param rights the rights that they hold, by plugin
 */
public record Visitor(Account account, Map<String, Set<String>> rights) {
    /** Copies the map. */
    public Visitor {
        rights = Map.copyOf(rights);
    }

    /** Returns the person as one plugin sees them: with its own rights and no other's. */
    public Viewer viewer(String plugin) {
        return new Viewer(
                account.person(),
                account.organisation().id(),
                account.metaroles(),
                rights.getOrDefault(plugin, Set.of()),
                Texts.RUSSIAN);
    }

    /** Returns whether the person may change how the organisation works. */
    public boolean administersOrganisation() {
        return account.metaroles().contains(Metarole.ORGANISATION_ADMINISTRATOR) || administersJournal();
    }

    /** Returns whether the person may change the journal itself. */
    public boolean administersJournal() {
        return account.metaroles().contains(Metarole.SUPERADMINISTRATOR);
    }
}
