package org.ejournal.sferum.chat.create;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.sferum.chat.OrganisationRules;
import org.ejournal.sferum.chat.hand.Creations;
import org.ejournal.sferum.chat.hand.Offer;
import org.ejournal.sferum.chat.pick.PickScreen;
import org.ejournal.sferum.chat.pick.Picked;
import org.ejournal.sferum.chat.pick.Scope;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.ChatRule;
import org.ejournal.sferum.rules.Party;
import org.ejournal.sferum.rules.RuleProfile;

/** The window in which people are picked for a chat that is being made; of which kind, the asking window tells. */
class CreatePeople extends PickScreen {
    private static final String NAME = "chat-add-people";
    private static final String BETWEEN = ":";

    private final Creations creations;
    private final OrganisationRules rules;

    CreatePeople(Creations creations, OrganisationRules rules, Roster roster) {
        super(NAME, roster);
        this.creations = creations;
        this.rules = rules;
    }

    /**
     * Opens it.
     *
     * @param party on whose tab it was asked for; empty for all that may be picked
     * @param there who stands in the asking window
     */
    static Outcome open(ChatKind kind, Optional<Party> party, Collection<PersonId> there) {
        String about = kind.name() + BETWEEN + party.map(Party::name).orElse("");
        return Picked.open(ScreenRef.of(NAME), there, about);
    }

    @Override
    protected Scope scope(Viewer viewer, ScreenRef screen, Input input) {
        String[] about = Picked.about(input).split(BETWEEN, 2);
        ChatKind kind = kind(viewer, about[0]);
        Set<PersonId> allowed = creations.people(viewer, kind);
        RuleProfile profile = rules.of(viewer).profile();
        Map<PersonId, String> taken =
                Picked.there(input).stream().collect(Collectors.toMap(Function.identity(), person -> Scope.MEMBER));
        return new Scope(profile, parties(profile, kind, about[about.length - 1]), allowed::contains, taken);
    }

    /** Whoever tells no kind gets one that they may make. */
    private ChatKind kind(Viewer viewer, String name) {
        return Arrays.stream(ChatKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .or(() -> creations.offers(viewer).stream().map(Offer::kind).findFirst())
                .orElseThrow(() -> new AccessDeniedException(
                        "%s may make no chat in %s".formatted(viewer.person(), viewer.organisation())));
    }

    private static Set<Party> parties(RuleProfile profile, ChatKind kind, String only) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        parties.addAll(profile.rule(kind).map(ChatRule::pickable).orElse(Set.of()));
        Arrays.stream(Party.values())
                .filter(party -> party.name().equals(only))
                .forEach(party -> parties.retainAll(Set.of(party)));
        return parties;
    }
}
