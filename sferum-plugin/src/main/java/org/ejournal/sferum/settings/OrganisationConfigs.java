package org.ejournal.sferum.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.messenger.Connection;

/** Reads and changes what organisations have set. Tokens are kept sealed and never leave but in a {@link Connection}. */
public class OrganisationConfigs {
    /** The rule profile's id. */
    public static final String PROFILE = "profile";

    /** The chat administrator's person id. */
    public static final String CHAT_ADMINISTRATOR = "chat-administrator";

    /** {@code yes} where subject chats are switched on. */
    public static final String SUBJECT_CHATS = "subject-chats";

    /** The community's id. */
    public static final String COMMUNITY = "community";

    /** The community's token. */
    public static final String COMMUNITY_TOKEN = "community-token";

    /** The service user's token. */
    public static final String SERVICE_TOKEN = "service-token";

    /** What the messenger's notices carry as their proof; made by the plugin, kept like a token. */
    public static final String NOTICE_SECRET = "notice-secret";

    /** What becomes of the chats of a class that is no more: {@code keep}, {@code empty} or {@code delete}. */
    public static final String DISSOLVED = "dissolved-classes";

    /** What becomes of changes made by hand in the messenger: {@code repair} or {@code keep}. */
    public static final String DRIFT = "drift";

    /** After how many minutes everything is compared again. */
    public static final String EXCHANGE_MINUTES = "exchange-minutes";

    /** How many minutes before its time a call is started, 0 to {@link CallTimes#MOST_LEAD}. */
    public static final String CALL_LEAD = "call-lead-minutes";

    /** How many minutes before its time people are reminded, 0 for never to {@link CallTimes#MOST_REMINDER}. */
    public static final String CALL_REMINDER = "call-reminder-minutes";

    /** In whose name video conferences start: {@code service} or {@code organiser}. */
    public static final String CALL_STARTER = "call-starter";

    /** The proxy's host name or address; without it there is no proxy (OS-3). */
    public static final String PROXY_SERVER = "proxy-server";

    /** The proxy's port. */
    public static final String PROXY_PORT = "proxy-port";

    /** As whom the proxy is used. */
    public static final String PROXY_USERNAME = "proxy-username";

    /** The password for that, kept like a token. */
    public static final String PROXY_PASSWORD = "proxy-password";

    /** {@code 1} where the proxy is told the name and the password. */
    public static final String PROXY_AUTH = "proxy-auth";

    private static final List<String> TOKENS = List.of(
            COMMUNITY_TOKEN,
            SERVICE_TOKEN,
            NOTICE_SECRET,
            PROXY_PASSWORD,
            CandidateTokens.COMMUNITY_TOKEN,
            CandidateTokens.SERVICE_TOKEN);

    private final Settings settings;
    private final TokenVault vault;
    private final String defaultProfile;

    /**
     * Makes one.
     *
     * @param defaultProfile the profile of an organisation that has not chosen one
     */
    public OrganisationConfigs(Settings settings, TokenVault vault, String defaultProfile) {
        this.settings = settings;
        this.vault = vault;
        this.defaultProfile = defaultProfile;
    }

    /** Returns what the organisation has set. */
    public OrganisationConfig of(OrganisationId organisation) {
        return of(organisation, Map.of());
    }

    /**
     * Returns what the organisation would have set if it set those values too. Nothing is set.
     *
     * @param besides values by name, as {@link #change} takes them
     */
    public OrganisationConfig of(OrganisationId organisation, Map<String, String> besides) {
        Map<String, String> values = new HashMap<>(settings.of(organisation));
        values.putAll(besides);
        values.values().removeIf(String::isEmpty);
        return new OrganisationConfig(
                values.getOrDefault(PROFILE, defaultProfile),
                values.getOrDefault(CHAT_ADMINISTRATOR, ""),
                values.getOrDefault(SUBJECT_CHATS, "").equals("yes"),
                new Connection(
                        Long.parseLong(values.getOrDefault(COMMUNITY, "0")),
                        token(organisation, COMMUNITY_TOKEN, values),
                        token(organisation, SERVICE_TOKEN, values),
                        ProxySettings.of(values, token(organisation, PROXY_PASSWORD, values))),
                UpkeepSettings.of(values),
                CallTimes.of(values),
                UpkeepSettings.choice(values, CALL_STARTER, CallStarter.SERVICE));
    }

    /** Returns what the messenger's notices carry as their proof; empty while none has been made. */
    public String noticeSecret(OrganisationId organisation) {
        return token(organisation, NOTICE_SECRET, settings.of(organisation));
    }

    private String token(OrganisationId organisation, String kind, Map<String, String> values) {
        String sealed = values.getOrDefault(kind, "");
        return sealed.isEmpty() ? "" : vault.open(sealed, organisation, kind);
    }

    /**
     * Sets values and tokens, all or nothing; an empty one removes the setting.
     *
     * @param values values that are not secret
     * @param tokens tokens by {@link #COMMUNITY_TOKEN}, {@link #SERVICE_TOKEN}, {@link #NOTICE_SECRET} or
     *     {@link #PROXY_PASSWORD}; one that is not named stays
     */
    public void change(OrganisationId organisation, Map<String, String> values, Map<String, String> tokens) {
        Map<String, String> changed = new HashMap<>(values);
        tokens.forEach(
                (kind, token) -> changed.put(kind, token.isEmpty() ? "" : vault.seal(token, organisation, kind)));
        settings.change(organisation, changed);
    }

    /** Seals anew with the current key what an earlier one has sealed. A token that is set meanwhile stays as it is. */
    public void rotate(OrganisationId organisation) {
        Map<String, String> values = settings.of(organisation);
        TOKENS.stream()
                .filter(kind -> values.containsKey(kind) && vault.isOld(values.getOrDefault(kind, "")))
                .forEach(kind -> settings.replace(
                        organisation,
                        kind,
                        values.getOrDefault(kind, ""),
                        vault.seal(token(organisation, kind, values), organisation, kind)));
    }
}
