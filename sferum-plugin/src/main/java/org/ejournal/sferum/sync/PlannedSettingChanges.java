package org.ejournal.sferum.sync;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Ledger;
import org.ejournal.sferum.ledger.plan.KeptPlan.Purpose;
import org.ejournal.sferum.ledger.plan.Plans;
import org.ejournal.sferum.ledger.plan.ProposedSettings;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.sync.plan.Draft;
import org.ejournal.sferum.sync.plan.Looker;
import org.ejournal.sferum.sync.plan.PlanLines;
import org.ejournal.sferum.sync.plan.Question;
import org.springframework.transaction.support.TransactionOperations;

/** Looks at an organisation as if other settings were set, and keeps what that would change. */
class PlannedSettingChanges implements SettingChanges {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Profiles profiles;
    private final Looker looker;
    private final Ledger ledger;
    private final Plans plans;
    private final ProposedSettings proposals;
    private final TransactionOperations transactions;
    private final Clock clock;

    PlannedSettingChanges(
            Rights rights,
            OrganisationConfigs configs,
            Profiles profiles,
            Looker looker,
            Ledger ledger,
            Plans plans,
            ProposedSettings proposals,
            TransactionOperations transactions,
            Clock clock) {
        this.rights = rights;
        this.configs = configs;
        this.profiles = profiles;
        this.looker = looker;
        this.ledger = ledger;
        this.plans = plans;
        this.proposals = proposals;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Answer propose(Viewer viewer, Map<String, String> values) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        OrganisationId organisation = viewer.organisation();
        Map<String, String> others = others(organisation, values);
        Set<ChatKind> kinds = ledger.kinds(organisation);
        return others.isEmpty() || kinds.isEmpty() ? new Answer.Harmless() : propose(viewer, others, kinds);
    }

    private Map<String, String> others(OrganisationId organisation, Map<String, String> values) {
        OrganisationConfig set = configs.of(organisation);
        return values.entrySet().stream()
                .filter(value -> !configs.of(organisation, Map.of(value.getKey(), value.getValue()))
                        .equals(set))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Where the same follows from what is set, be it that the fuse holds it, the other settings change nothing. */
    private Answer propose(Viewer viewer, Map<String, String> values, Set<ChatKind> initialised) {
        OrganisationId organisation = viewer.organisation();
        Question question = Question.about(kinds(organisation, values, initialised));
        Draft then = looker.look(organisation, question.under(values));
        if (then.distrusted()) {
            return new Answer.Distrusted(then.causeName());
        }
        Draft now = looker.look(organisation, Question.about(initialised));
        return PlanLines.of(then.whole().chats())
                        .equals(PlanLines.of(now.whole().chats()))
                ? new Answer.Harmless()
                : new Answer.Shown(keep(viewer, question, values, then));
    }

    /** What was never initialised stays so, but for what the rules begin to make. */
    private Set<ChatKind> kinds(OrganisationId organisation, Map<String, String> values, Set<ChatKind> initialised) {
        Set<ChatKind> kinds = made(configs.of(organisation, values));
        kinds.removeAll(made(configs.of(organisation)));
        kinds.addAll(initialised);
        return kinds;
    }

    private Set<ChatKind> made(OrganisationConfig config) {
        return EnumSet.allOf(ChatKind.class).stream()
                .filter(kind -> profiles.get(config.profile()).makes(kind, config.choices()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ChatKind.class)));
    }

    private long keep(Viewer viewer, Question question, Map<String, String> values, Draft then) {
        Plans.NewPlan plan = new Plans.NewPlan(
                Purpose.SETTINGS, question.kinds(), "", 0, viewer.person().value(), clock.instant());
        return Objects.requireNonNull(transactions.execute(status -> {
            long number = plans.keep(
                            viewer.organisation(),
                            plan,
                            PlanLines.of(then.whole().chats()))
                    .id();
            proposals.propose(viewer.organisation(), number, values);
            return number;
        }));
    }

    @Override
    public Answer again(Viewer viewer, long plan) {
        Map<String, String> values = proposed(viewer, plan);
        if (values.isEmpty()) {
            throw new UnknownScreenException("Plan " + plan + " of " + viewer.organisation() + " is to set nothing");
        }
        Answer answer = propose(viewer, values);
        if (answer instanceof Answer.Harmless) {
            configs.change(viewer.organisation(), values, Map.of());
        }
        return answer;
    }

    @Override
    public Map<String, String> proposed(Viewer viewer, long plan) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        return proposals.of(viewer.organisation(), plan);
    }
}
