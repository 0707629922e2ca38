package org.ejournal.sferum.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Connection;

/**
 * The community and tokens that somebody has entered last, beside those in force until they are found to work (OS-2). They
 * are kept sealed under names of their own, and have a mark by which each is told from the one before.
 */
public class CandidateTokens {
    /** The mark of the candidate; without it there is none. */
    static final String MARK = "candidate";

    /** Its community's id. */
    static final String COMMUNITY = "candidate-community";

    /** Its community's token. */
    static final String COMMUNITY_TOKEN = "candidate-community-token";

    /** Its service user's token. */
    static final String SERVICE_TOKEN = "candidate-service-token";

    /** Which candidate is in force since last, and in whose name it speaks. */
    static final String TAKEN = "candidate-taken";

    private final Settings settings;
    private final TokenVault vault;
    private final OrganisationConfigs configs;

    /** Makes one beside what is in force. */
    public CandidateTokens(Settings settings, TokenVault vault, OrganisationConfigs configs) {
        this.settings = settings;
        this.vault = vault;
        this.configs = configs;
    }

    /**
     * Tokens that are not in force.
     *
     * @param mark tells them from all others of the organisation's
     * @param connection with what the messenger would be reached
     */
    public record Candidate(String mark, Connection connection) {}

    /** Returns the organisation's candidate, if it has one. */
    public Optional<Candidate> of(OrganisationId organisation) {
        Map<String, String> values = settings.of(organisation);
        return Optional.ofNullable(values.get(MARK)).map(mark -> new Candidate(mark, connection(organisation, values)));
    }

    private Connection connection(OrganisationId organisation, Map<String, String> values) {
        return new Connection(
                Long.parseLong(values.getOrDefault(COMMUNITY, "0")),
                open(organisation, COMMUNITY_TOKEN, values),
                open(organisation, SERVICE_TOKEN, values),
                configs.of(organisation).connection().proxy());
    }

    private String open(OrganisationId organisation, String kind, Map<String, String> values) {
        String sealed = values.getOrDefault(kind, "");
        return sealed.isEmpty() ? "" : vault.open(sealed, organisation, kind);
    }

    private String seal(String token, OrganisationId organisation, String kind) {
        return token.isEmpty() ? "" : vault.seal(token, organisation, kind);
    }

    /** Keeps a candidate in place of the one before, all or nothing. */
    public void offer(OrganisationId organisation, Candidate candidate) {
        Connection entered = candidate.connection();
        settings.change(
                organisation,
                Map.of(
                        MARK, candidate.mark(),
                        COMMUNITY, String.valueOf(entered.community()),
                        COMMUNITY_TOKEN, seal(entered.communityToken(), organisation, COMMUNITY_TOKEN),
                        SERVICE_TOKEN, seal(entered.serviceToken(), organisation, SERVICE_TOKEN)));
    }

    /** Forgets the candidate of that mark; what is in force stays. */
    public void drop(OrganisationId organisation, String mark) {
        settings.changeWhere(organisation, MARK, mark, none());
    }

    private static Map<String, String> none() {
        return Map.of(MARK, "", COMMUNITY, "", COMMUNITY_TOKEN, "", SERVICE_TOKEN, "");
    }

    /**
     * Puts a candidate in force, all or nothing, unless another one has been entered meanwhile.
     *
     * @return whether it is in force
     */
    public boolean takeOver(OrganisationId organisation, Candidate candidate, Taken taken) {
        Connection entered = candidate.connection();
        Map<String, String> values = new HashMap<>(none());
        values.put(OrganisationConfigs.COMMUNITY, String.valueOf(entered.community()));
        values.put(
                OrganisationConfigs.COMMUNITY_TOKEN,
                seal(entered.communityToken(), organisation, OrganisationConfigs.COMMUNITY_TOKEN));
        values.put(
                OrganisationConfigs.SERVICE_TOKEN,
                seal(entered.serviceToken(), organisation, OrganisationConfigs.SERVICE_TOKEN));
        values.put(TAKEN, taken.text());
        return settings.changeWhere(organisation, MARK, candidate.mark(), values);
    }

    /** Returns which candidate was put in force last; empty where none ever was. */
    public Optional<Taken> taken(OrganisationId organisation) {
        return Optional.ofNullable(settings.of(organisation).get(TAKEN)).map(Taken::of);
    }
}
