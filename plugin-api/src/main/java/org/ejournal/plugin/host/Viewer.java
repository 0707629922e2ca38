package org.ejournal.plugin.host;

import java.util.Locale;
import java.util.Set;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;

/**
 * Who is asking. The host makes one afresh for every request, so a changed role applies at the holder's next action
 * (RR-4). What is not in here is not allowed.
 *
 * @param person the person signed in
 * @param organisation the organisation that the person is working in; nothing of another may be shown (RR-3)
 * @param metaroles the metaroles held there
 * @param rights the ids of this plugin's rights that are switched on for the person there
 * @param locale the language to answer in
 */
public record Viewer(
        PersonId person, OrganisationId organisation, Set<Metarole> metaroles, Set<String> rights, Locale locale) {
    /** Copies the sets. */
    public Viewer {
        metaroles = Set.copyOf(metaroles);
        rights = Set.copyOf(rights);
    }

    /** Returns whether the right is switched on for the person. */
    public boolean may(String right) {
        return rights.contains(right);
    }
}
