package org.ejournal.sferum.chat.hand;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.chat.EditWindow;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.pick.PickScreen;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.chat.pick.Scope;
import org.ejournal.sferum.rules.ChatRule;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Parameters;

/** The window in which people are picked for a chat that is being changed. */
class EditPeople extends PickScreen {
    private static final String NAME = "chat-edit-people";

    private final Edits edits;
    private final OrganisationRules rules;

    EditPeople(Edits edits, OrganisationRules rules, Roster roster) {
        super(NAME, roster);
        this.edits = edits;
        this.rules = rules;
    }

    static ScreenRef of(long chat) {
        return ScreenRef.of(NAME, EditWindow.CHAT, String.valueOf(chat));
    }

    @Override
    protected Scope scope(Viewer viewer, ScreenRef screen, Input input) {
        Opened now = edits.open(viewer, Parameters.number(screen, EditWindow.CHAT));
        Map<PersonId, String> taken = new HashMap<>();
        Picked.there(input).forEach(person -> taken.put(person, Scope.PENDING));
        Pending.people(now.members(), member -> true).forEach(person -> taken.put(person, Scope.MEMBER));
        RuleProfile profile = rules.of(viewer).profile();
        return new Scope(
                profile,
                profile.rule(now.chat().kind()).map(ChatRule::pickable).orElse(Set.of()),
                person -> true,
                taken);
    }
}
