package org.ejournal.sferum.setup.token;

import static org.ejournal.sferum.settings.OrganisationConfigs.COMMUNITY;
import static org.ejournal.sferum.settings.OrganisationConfigs.COMMUNITY_TOKEN;
import static org.ejournal.sferum.settings.OrganisationConfigs.SERVICE_TOKEN;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.ui.Field;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.screen.Words;

/** The fields for a community and its tokens. Their names are part of what a host may fill in on an operator's behalf. */
public final class TokenFields {
    private static final int LONGEST_NUMBER = 18;

    private final Words words;
    private final Map<String, String> errors;

    /**
     * Makes them.
     *
     * @param errors for each field the name of the words that say what is wrong
     */
    public TokenFields(Words words, Map<String, String> errors) {
        this.words = words;
        this.errors = errors;
    }

    /** Returns them, in order; tokens are never among what they hold. */
    public List<Field> of(TokenDraft draft, Connection set) {
        return List.of(
                new Field.Text(
                        COMMUNITY,
                        words.say("settings.community"),
                        words.say("settings.community.hint"),
                        error(COMMUNITY),
                        draft.community(),
                        LONGEST_NUMBER,
                        true),
                secret(COMMUNITY_TOKEN, !set.communityToken().isEmpty()),
                secret(SERVICE_TOKEN, !set.serviceToken().isEmpty()));
    }

    /** Returns the name of the field for a value, which is named as the messenger port does. */
    static String name(String part) {
        return switch (part) {
            case "COMMUNITY" -> COMMUNITY;
            case "SERVICE_TOKEN" -> SERVICE_TOKEN;
            default -> COMMUNITY_TOKEN;
        };
    }

    private Field secret(String name, boolean set) {
        return new Field.Secret(
                name, words.say("settings." + name), words.say("settings." + name + ".hint"), error(name), set);
    }

    private String error(String name) {
        String error = errors.getOrDefault(name, "");
        return error.isEmpty() ? "" : words.say(error);
    }
}
