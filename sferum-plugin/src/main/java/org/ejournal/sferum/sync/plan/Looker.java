package org.ejournal.sferum.sync.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ejournal.sferum.ledger.decision.Deletion;
import org.ejournal.sferum.ledger.link.Link;
import org.ejournal.sferum.ledger.link.LinkBook;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.Desire;
import org.ejournal.sferum.rules.DesiredChat;
import org.ejournal.sferum.rules.HandMade;
import org.ejournal.sferum.rules.MadeChat;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at an organisation: what its roster and rules desire, compared with the ledger. Writes nothing. */
public class Looker {
    private final Roster roster;
    private final Profiles profiles;
    private final OrganisationConfigs configs;
    private final Ledger ledger;
    private final Decisions decisions;
    private final LinkBook links;
    private final Runs runs;
    private final TransactionOperations transactions;
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
            LinkBook links,
            Runs runs,
            TransactionOperations transactions,
            String system) {
        this.roster = roster;
        this.profiles = profiles;
        this.configs = configs;
        this.ledger = ledger;
        this.decisions = decisions;
        this.links = links;
        this.runs = runs;
        this.transactions = transactions;
        this.system = system;
    }

    /**
     * Finds out what is to change.
     *
     * @throws org.ejournal.plugin.host.RosterUnavailableException when the roster cannot be read now
     */
    public Draft look(OrganisationId organisation, Question question) {
        RosterSnapshot snapshot = roster.snapshot(organisation);
        Known known = known(organisation);
        OrganisationConfig config = configs.of(organisation, question.settings());
        PeopleChange people = PeopleChange.of(snapshot.persons(), system, known.links(), known.state());
        LedgerState looked = only(known.state(), question.kinds());
        Plan plan = Planner.plan(
                desired(snapshot, config, known, people, question),
                looked,
                people,
                course(organisation, config, known, question));
        Fuse.Cause source = RosterCheck.check(snapshot, known.state(), known.newestRoster());
        Fuse.Verdict verdict = Fuse.judge(
                Leavers.without(people.left(), plan),
                looked,
                source,
                config.upkeep().fuse());
        return Draft.of(plan, verdict, looked.open(), snapshot.asOf());
    }

    /** What is known of an organisation besides its roster. */
    private record Known(
            LedgerState state,
            Set<HandMade> decisions,
            Set<MadeChat> made,
            Map<ChatKey, String> titles,
            List<Deletion> deleted,
            List<Link> links,
            Optional<Instant> newestRoster) {}

    private Known known(OrganisationId organisation) {
        return transactions.execute(status -> new Known(
                ledger.read(organisation),
                decisions.of(organisation),
                decisions.made(organisation),
                decisions.titles(organisation),
                decisions.deleted(organisation),
                links.of(organisation),
                runs.newestRoster(organisation)));
    }

    private List<DesiredChat> desired(
            RosterSnapshot snapshot, OrganisationConfig config, Known known, PeopleChange people, Question question) {
        Desire.Decisions decided = new Desire.Decisions(
                together(known.decisions(), question.also()),
                known.made(),
                person -> people.linked().contains(person.value()));
        return Desire.desire(snapshot, profiles.get(config.profile()), config.choices(), decided).chats().stream()
                .filter(chat -> question.kinds().contains(chat.key().scope()))
                .map(chat -> chat.titled(known.titles().getOrDefault(chat.key(), chat.title())))
                .toList();
    }

    /** Of two decisions about one thing the one that is made now counts. */
    private static Set<HandMade> together(Set<HandMade> before, Set<HandMade> now) {
        Map<HandMade, HandMade> byThing = new HashMap<>();
        before.forEach(decision -> byThing.put(decision.thing(), decision));
        now.forEach(decision -> byThing.put(decision.thing(), decision));
        return Set.copyOf(byThing.values());
    }

    private Course course(OrganisationId organisation, OrganisationConfig config, Known known, Question question) {
        Set<ChatKind> made = made(config, question);
        Set<ChatKind> revived = question.revive() ? EnumSet.allOf(ChatKind.class) : EnumSet.noneOf(ChatKind.class);
        if (question.changesSettings()) {
            revived.addAll(made);
            revived.removeAll(made(configs.of(organisation), question));
        }
        return new Course(
                question.changesSettings() ? question.kinds() : made,
                config.upkeep().dissolved(),
                profiles.get(config.profile())::closed,
                without(known, question),
                revived);
    }

    private Set<ChatKind> made(OrganisationConfig config, Question question) {
        RuleProfile profile = profiles.get(config.profile());
        Set<ChatKind> made = EnumSet.noneOf(ChatKind.class);
        question.kinds().stream()
                .filter(kind -> profile.makes(kind, config.choices()))
                .forEach(made::add);
        return made;
    }

    /** What was deleted by hand stays so; to initialise makes anew what the rules make, and nothing else (section 13). */
    private static Set<ChatKey> without(Known known, Question question) {
        Set<ChatKey> without = new HashSet<>(question.without());
        known.deleted().stream()
                .map(Deletion::chat)
                .filter(chat -> chat.byHand() || !question.revive())
                .forEach(without::add);
        return without;
    }

    private static LedgerState only(LedgerState state, Set<ChatKind> kinds) {
        List<ChatRow> chats = state.chats().stream()
                .filter(chat -> kinds.contains(ChatKey.parse(chat.key()).scope()))
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
