package org.ejournal.sferum.setup;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.setup.token.TokenDraft;

/**
 * What a person has entered so far; what was not sent is as it is set.
 *
 * @param profile the profile's id
 * @param chatAdministrator the chat administrator's person id; empty for nobody
 * @param subjectChats {@link #YES} or {@link #NO}
 * @param dissolved what becomes of the chats of a class that is no more, as {@link OrganisationConfigs#DISSOLVED} has it
 * @param drift what becomes of changes made by hand in the messenger, as {@link OrganisationConfigs#DRIFT} has it
 * @param callLead how many minutes early calls are started, as text
 * @param callReminder how many minutes early people are reminded, as text
 * @param callStarter in whose name conferences start, as {@link OrganisationConfigs#CALL_STARTER} has it
 * @param tokens the community and its tokens
 */
record Draft(
        String profile,
        String chatAdministrator,
        String subjectChats,
        String dissolved,
        String drift,
        String callLead,
        String callReminder,
        String callStarter,
        TokenDraft tokens) {
    static final String YES = "yes";
    static final String NO = "no";

    static Draft read(Input input, OrganisationConfig set, Connection entered) {
        return new Draft(
                value(input, OrganisationConfigs.PROFILE, set.profile()),
                value(input, OrganisationConfigs.CHAT_ADMINISTRATOR, set.chatAdministrator()),
                value(input, OrganisationConfigs.SUBJECT_CHATS, set.subjectChats() ? YES : NO),
                value(input, OrganisationConfigs.DISSOLVED, written(set.upkeep().dissolved())),
                value(input, OrganisationConfigs.DRIFT, written(set.upkeep().drift())),
                value(input, OrganisationConfigs.CALL_LEAD, minutes(set.calls().lead())),
                value(
                        input,
                        OrganisationConfigs.CALL_REMINDER,
                        minutes(set.calls().reminder())),
                value(input, OrganisationConfigs.CALL_STARTER, written(set.callStarter())),
                TokenDraft.read(input, entered));
    }

    /** Returns a choice as settings hold it. */
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String minutes(Duration length) {
        return String.valueOf(length.toMinutes());
    }

    private static String value(Input input, String name, String otherwise) {
        return input.all(name).isEmpty() ? otherwise : input.one(name).orElse("");
    }

    /** Returns what it depends on who is in which chats, by the names of settings. */
    Map<String, String> choices() {
        return Map.of(
                OrganisationConfigs.PROFILE, profile,
                OrganisationConfigs.CHAT_ADMINISTRATOR, chatAdministrator,
                OrganisationConfigs.SUBJECT_CHATS, subjectChats,
                OrganisationConfigs.DISSOLVED, dissolved);
    }
}
