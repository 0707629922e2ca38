package org.ejournal.sferum.matrix;

import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.ScreenRef;

/**
 * What an action is asked for on.
 *
 * @param name what it is called in this matrix
 * @param organisation whose it is
 * @param chat its chat's key, or a lesson's name; empty for none
 * @param parameters what a screen is told of it
 */
record Thing(String name, OrganisationId organisation, String chat, Map<String, String> parameters) {
    ScreenRef on(String screen) {
        return new ScreenRef(screen, parameters);
    }

    /** Returns the person that it is about; empty for none. */
    String person() {
        return parameters.getOrDefault("person", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
