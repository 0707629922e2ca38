package org.ejournal.sferum.setup.token;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.ConnectionState;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Failure;
import org.ejournal.sferum.ledger.trial.Trials;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.CandidateTokens.Candidate;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * Reads and changes with what an organisation reaches its messenger. What is entered becomes a candidate, and what was in
 * force stays so until the organisation's task has found that the candidate works (OS-2). Asks for
 * {@link Permission#CHANGE_SETTINGS} in every method.
 */
public class Tokens {
    private final Rights rights;
    private final OrganisationConfigs configs;
    private final CandidateTokens candidates;
    private final Connections connections;
    private final Trials trials;
    private final Clock clock;

    /** Makes one. */
    public Tokens(
            Rights rights,
            OrganisationConfigs configs,
            CandidateTokens candidates,
            Connections connections,
            Trials trials,
            Clock clock) {
        this.rights = rights;
        this.configs = configs;
        this.candidates = candidates;
        this.connections = connections;
        this.trials = trials;
        this.clock = clock;
    }

    /** Returns how it stands. */
    public Standing of(Viewer viewer) {
        rights.require(viewer, Permission.CHANGE_SETTINGS);
        OrganisationId organisation = viewer.organisation();
        return new Standing(
                configs.of(organisation).connection(),
                connections.of(organisation),
                candidates.of(organisation),
                trials.of(organisation));
    }

    /**
     * Keeps a draft that was found to be right, and lets it be tried when the organisation's task is woken. What is in force
     * already is tried again where it did not work; a draft that is the same as that takes the place of a candidate. Without
     * a community's token there is nothing to try.
     *
     * @return whether something is tried
     */
    public boolean save(Viewer viewer, TokenDraft draft) {
        Standing standing = of(viewer);
        OrganisationId organisation = viewer.organisation();
        Connection entered = draft.connection(standing.entered());
        if (entered.communityToken().isEmpty()) {
            store(organisation, draft);
            return false;
        }
        if (entered.equals(standing.inForce())) {
            drop(viewer);
            return tryAgain(organisation, standing.known());
        }
        if (!standing.entered().equals(entered)
                || standing.ofCandidate().isEmpty()
                || standing.refused().isPresent()) {
            offer(organisation, entered);
        }
        return true;
    }

    private void store(OrganisationId organisation, TokenDraft draft) {
        Map<String, String> tokens = new HashMap<>();
        if (!draft.serviceToken().isEmpty()) {
            tokens.put(OrganisationConfigs.SERVICE_TOKEN, draft.serviceToken());
        }
        configs.change(organisation, Map.of(OrganisationConfigs.COMMUNITY, draft.community()), tokens);
    }

    private boolean tryAgain(OrganisationId organisation, ConnectionState known) {
        boolean again = known.state() != ConnectionState.State.PROVEN;
        if (again) {
            connections.note(organisation, ConnectionState.State.UNPROVEN, Failure.none(), clock.instant());
        }
        return again;
    }

    /** What is to be tried is noted first, so that tokens that are kept are tried whatever happens to this request. */
    private void offer(OrganisationId organisation, Connection entered) {
        Candidate candidate = new Candidate(UUID.randomUUID().toString(), entered);
        trials.begin(organisation, candidate.mark(), clock.instant());
        candidates.offer(organisation, candidate);
    }

    /** Forgets what was entered last and is not in force; that stays. */
    public void drop(Viewer viewer) {
        Standing standing = of(viewer);
        standing.candidate().ifPresent(candidate -> {
            candidates.drop(viewer.organisation(), candidate.mark());
            trials.forget(viewer.organisation(), candidate.mark());
        });
    }
}
