package org.ejournal.sferum.chat.bulk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.pick.PickScreen;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.chat.pick.Scope;
import org.ejournal.sferum.rules.Party;

/** The window in which people are picked for many chats; which of them may be where is said by the plan. */
class BulkPeople extends PickScreen {
    static final String NAME = "bulk-people";

    private final Bulk bulk;
    private final OrganisationRules rules;

    BulkPeople(Bulk bulk, OrganisationRules rules, Roster roster) {
        super(NAME, roster);
        this.bulk = bulk;
        this.rules = rules;
    }

    @Override
    protected Scope scope(Viewer viewer, ScreenRef screen, Input input) {
        bulk.require(viewer);
        Map<PersonId, String> taken = new HashMap<>();
        Picked.there(input).forEach(person -> taken.put(person, Scope.PENDING));
        Set<Party> parties = EnumSet.noneOf(Party.class);
        parties.addAll(Arrays.asList(Party.values()));
        return new Scope(rules.of(viewer).profile(), parties, person -> true, taken);
    }
}
