package org.ejournal.sferum.account.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;

/**
 * How many of the organisation that a viewer is working in have linked an account, by what they are there: figures alone, for
 * who changes its settings.
 */
public class LinkShares {
    private final Register register;
    private final Rights rights;

    LinkShares(Register register, Rights rights) {
        this.register = register;
        this.rights = rights;
    }

    /**
     * Returns the share of each role, the roles that nobody has left out. Who is two things counts as both.
     *
     * @throws AccessDeniedException when the viewer has not {@link Permission#CHANGE_SETTINGS}
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster does not answer
     */
    public Map<Role, Share> of(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        Map<Role, Share> shares = new EnumMap<>(Role.class);
        List<Entry> people = register.read(viewer.organisation()).entries();
        for (Role role : Role.values()) {
            List<Entry> theirs = people.stream()
                    .filter(entry -> entry.roles().contains(role))
                    .toList();
            if (!theirs.isEmpty()) {
                shares.put(role, Share.of(theirs));
            }
        }
        return shares;
    }
}
