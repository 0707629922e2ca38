package org.ejournal.sferum.sync.plan;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.ledger.ChatRow;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.LedgerState;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.decision.Decisions;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Desire;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;

/** Looks at an organisation: what its roster and rules desire, compared with the ledger. Writes nothing. */
public class Looker {
    private final Roster roster;
    private final Profiles profiles;
    private final OrganisationConfigs configs;
    private final Ledger ledger;
    private final Decisions decisions;
    private final Runs runs;
    private final String system;

    /**
     * Makes one.
     *
     * @param system the messenger's name in people's external ids
     */
    public Looker(
            Roster roster,
            Profiles profiles,
            OrganisationConfigs configs,
            Ledger ledger,
            Decisions decisions,
            Runs runs,
            String system) {
        this.roster = roster;
        this.profiles = profiles;
        this.configs = configs;
        this.ledger = ledger;
        this.decisions = decisions;
        this.runs = runs;
        this.system = system;
    }

    /**
     * Finds out what is to change.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public Draft look(OrganisationId organisation, Question question) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        LedgerState state = ledger.read(organisation);
        OrganisationConfig config = configs.of(organisation);
        PeopleChange people = PeopleChange.of(snapshot.persons(), system, state);
        LedgerState looked = only(state, question.kinds());
        Plan plan = Planner.plan(
                desired(organisation, snapshot, config, people, question), looked, people, course(config, question));
        Fuse.Cause source = RosterCheck.check(snapshot, runs.newestRoster(organisation));
        return Draft.of(plan, Fuse.judge(plan, looked, source, config.upkeep().fuse()), snapshot.asOf());
    }

    private List<DesiredChat> desired(
            OrganisationId organisation,
            RosterSnapshot snapshot,
            OrganisationConfig config,
            PeopleChange people,
            Question question) {
        Desire.Decisions decided = new Desire.Decisions(
                together(decisions.of(organisation), question.also()),
                person -> people.linked().contains(person.value()));
        return Desire.desire(snapshot, profiles.get(config.profile()), config.choices(), decided).chats().stream()
                .filter(chat -> question.kinds().contains(chat.key().kind()))
                .toList();
    }

    /** Of two decisions about one thing the one that is made now counts. */
    private static Set<HandMade> together(Set<HandMade> before, Set<HandMade> now) {
        Map<HandMade, HandMade> byThing = new HashMap<>();
        before.forEach(decision -> byThing.put(thing(decision), decision));
        now.forEach(decision -> byThing.put(thing(decision), decision));
        return Set.copyOf(byThing.values());
    }

    private static HandMade thing(HandMade decision) {
        return new HandMade(decision.chat(), decision.person(), decision.about(), true);
    }

    private Course course(OrganisationConfig config, Question question) {
        RuleProfile profile = profiles.get(config.profile());
        Set<ChatKind> ruled = EnumSet.noneOf(ChatKind.class);
        question.kinds().stream()
                .filter(kind -> profile.makes(kind, config.choices()))
                .forEach(ruled::add);
        return new Course(ruled, config.upkeep().dissolved(), profile::closed, question.without(), question.revive());
    }

    private static LedgerState only(LedgerState state, Set<ChatKind> kinds) {
        List<ChatRow> chats = state.chats().stream()
                .filter(chat -> kinds.contains(chat.kind()))
                .toList();
        Set<Long> ids = chats.stream().map(ChatRow::id).collect(Collectors.toUnmodifiableSet());
        return new LedgerState(
                chats,
                state.members().stream()
                        .filter(member -> ids.contains(member.chatId()))
                        .toList(),
                state.accounts(),
                state.people());
    }
}
