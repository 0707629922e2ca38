package org.ejournal.sferum.setup;

import static org.ejournal.sferum.settings.OrganisationConfigs.CALL_LEAD;
import static org.ejournal.sferum.settings.OrganisationConfigs.CALL_REMINDER;
import static org.ejournal.sferum.settings.OrganisationConfigs.CALL_STARTER;
import static org.ejournal.sferum.settings.OrganisationConfigs.CHAT_ADMINISTRATOR;
import static org.ejournal.sferum.settings.OrganisationConfigs.DISSOLVED;
import static org.ejournal.sferum.settings.OrganisationConfigs.DRIFT;
import static org.ejournal.sferum.settings.OrganisationConfigs.PROFILE;
import static org.ejournal.sferum.settings.OrganisationConfigs.SUBJECT_CHATS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Field;
import org.ejournal.plugin.ui.Option;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.rules.Automatic;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.ChatRule;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.CallStarter;
import org.ejournal.sferum.settings.Upkeep.Dissolved;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.setup.token.TokenFields;

/** The fields of the settings. Their names are part of what a host may fill in on an operator's behalf. */
final class SettingsForm {
    /** The action that leads to the registry «Администраторы». */
    static final String CHOOSE_ADMINISTRATOR = "choose-administrator";

    private static final int LONGEST_MINUTES = 2;

    private final Words words;
    private final Profiles profiles;
    private final Map<String, String> errors;

    SettingsForm(Words words, Profiles profiles, Map<String, String> errors) {
        this.words = words;
        this.profiles = profiles;
        this.errors = errors;
    }

    Block.Form of(Draft draft, Connection set, Administrators.Offer offer) {
        List<Field> fields = new ArrayList<>(List.of(profile(draft), administrator(draft, offer)));
        fields.addAll(new TokenFields(words, errors).of(draft.tokens(), set));
        fields.addAll(List.of(
                subjectChats(draft),
                oneOf(DISSOLVED, Dissolved.values(), draft.dissolved()),
                oneOf(DRIFT, Drift.values(), draft.drift()),
                minutes(CALL_LEAD, draft.callLead()),
                minutes(CALL_REMINDER, draft.callReminder()),
                oneOf(CALL_STARTER, CallStarter.values(), draft.callStarter())));
        return new Block.Form("", fields);
    }

    private Field profile(Draft draft) {
        List<Option> options = profiles.all().stream()
                .map(profile -> new Option(profile.id(), profile.name()))
                .toList();
        return choice(PROFILE, "", options, draft.profile(), true);
    }

    private Field administrator(Draft draft, Administrators.Offer offer) {
        String chosen = draft.chatAdministrator();
        String shown = chosen.isEmpty()
                ? words.say("settings.nobody")
                : offer.find(chosen)
                        .map(Administrators.Administrator::name)
                        .orElseGet(() -> words.say("settings.administrator.unknown", chosen));
        return new Field.Lookup(
                CHAT_ADMINISTRATOR,
                words.say("settings.chat-administrator"),
                offer.known() ? "" : words.say("settings.no-roster"),
                error(CHAT_ADMINISTRATOR),
                chosen,
                shown,
                CHOOSE_ADMINISTRATOR,
                words.say("settings.administrator.open"),
                offer.known());
    }

    private Field subjectChats(Draft draft) {
        List<Option> options = List.of(new Option(Draft.YES, words.say("yes")), new Option(Draft.NO, words.say("no")));
        Optional<Automatic> automatic = profiles.find(draft.profile())
                .flatMap(profile -> profile.rule(ChatKind.SUBJECT))
                .map(ChatRule::automatic);
        if (automatic.filter(rule -> rule == Automatic.WHERE_SWITCHED_ON).isPresent()) {
            return choice(SUBJECT_CHATS, "", options, draft.subjectChats(), true);
        }
        String fixed = automatic.filter(rule -> rule == Automatic.ALWAYS).isPresent() ? Draft.YES : Draft.NO;
        return choice(SUBJECT_CHATS, words.say("settings.subject-chats.fixed"), options, fixed, false);
    }

    private Field oneOf(String name, Enum<?>[] choices, String chosen) {
        List<Option> options = Arrays.stream(choices)
                .map(Draft::written)
                .map(value -> new Option(value, words.say("settings." + name + '.' + value)))
                .toList();
        return choice(name, words.say("settings." + name + ".hint"), options, chosen, true);
    }

    private Field minutes(String name, String value) {
        return new Field.Text(
                name,
                words.say("settings." + name),
                words.say("settings." + name + ".hint"),
                error(name),
                value,
                LONGEST_MINUTES,
                true);
    }

    private Field choice(String name, String hint, List<Option> options, String value, boolean enabled) {
        return new Field.Choice(name, words.say("settings." + name), hint, error(name), options, value, enabled);
    }

    private String error(String name) {
        String error = errors.getOrDefault(name, "");
        return error.isEmpty() ? "" : words.say(error);
    }
}
