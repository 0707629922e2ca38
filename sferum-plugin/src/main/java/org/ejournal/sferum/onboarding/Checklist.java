package org.ejournal.sferum.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.sferum.account.register.LinkShares;
import org.ejournal.sferum.account.register.Role;
import org.ejournal.sferum.account.register.Share;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Runs;
import org.ejournal.sferum.ledger.health.Health;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.Moments;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * The steps of the organisation that a viewer is working in, each as it stands now. Asks for {@link
 * Permission#CHANGE_SETTINGS}.
 */
class Checklist {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final Connections connections;
    private final Trials trials;
    private final Health health;
    private final Runs runs;
    private final LinkShares shares;
    private final Roster roster;
    private final Moments moments;

    Checklist(
            Rights rights,
            OrganisationConfigs configs,
            Connections connections,
            Trials trials,
            Health health,
            Runs runs,
            LinkShares shares,
            Roster roster,
            Moments moments) {
        this.rights = rights;
        this.configs = configs;
        this.connections = connections;
        this.trials = trials;
        this.health = health;
        this.runs = runs;
        this.shares = shares;
        this.roster = roster;
        this.moments = moments;
    }

    /** Returns them in the order in which they are gone. */
    List<Step> steps(Viewer viewer, Words words) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        OrganisationId organisation = viewer.organisation();
        OrganisationConfig set = configs.of(organisation);
        Optional<RosterSnapshot> known = unlessSilent(() -> roster.snapshot(organisation));
        List<Step> steps = new ArrayList<>();
        steps.add(new AdministratorStep(words).of(set.chatAdministrator(), known));
        steps.add(new CommunityStep(words, moments)
                .of(set.connection(), connections.of(organisation), trials.of(organisation)));
        steps.add(new ExchangeStep(words, moments, rights.holds(viewer, Permission.INITIALISE_CHATS))
                .of(
                        health.beginning(organisation),
                        runs.open(organisation),
                        person ->
                                known.map(people -> Staff.name(people, person)).orElse(person)));
        ShareStep share = new ShareStep(words, rights.holds(viewer, Permission.MANAGE_ACCOUNTS));
        Optional<Map<Role, Share>> figures = unlessSilent(() -> shares.of(viewer));
        for (Role role : Role.values()) {
            steps.add(share.of(role, figures));
        }
        return steps;
    }

    private static <T> Optional<T> unlessSilent(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RosterUnavailableException silent) {
            return Optional.empty();
        }
    }
}
