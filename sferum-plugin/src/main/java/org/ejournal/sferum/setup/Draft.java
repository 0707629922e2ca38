package org.ejournal.sferum.setup;

import java.time.Duration;
import java.util.Locale;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;

/**
 * What a person has entered so far; what was not sent is as it is set.
 *
 * @param profile the profile's id
 * @param chatAdministrator the chat administrator's person id; empty for nobody
 * @param community the community's id as text; empty for none
 * @param subjectChats {@link #YES} or {@link #NO}
 * @param dissolved what becomes of the chats of a class that is no more, as {@link OrganisationConfigs#DISSOLVED} has it
 * @param drift what becomes of changes made by hand in the messenger, as {@link OrganisationConfigs#DRIFT} has it
 * @param callLead how many minutes early calls are started, as text
 * @param callReminder how many minutes early people are reminded, as text
 * @param callStarter in whose name conferences start, as {@link OrganisationConfigs#CALL_STARTER} has it
 * @param communityToken a new token; empty to keep the one that is set
 * @param serviceToken a new token; empty to keep the one that is set
 */
record Draft(
        String profile,
        String chatAdministrator,
        String community,
        String subjectChats,
        String dissolved,
        String drift,
        String callLead,
        String callReminder,
        String callStarter,
        String communityToken,
        String serviceToken) {
    static final String YES = "yes";
    static final String NO = "no";

    static Draft read(Input input, OrganisationConfig set) {
        long community = set.connection().community();
        return new Draft(
                value(input, OrganisationConfigs.PROFILE, set.profile()),
                value(input, OrganisationConfigs.CHAT_ADMINISTRATOR, set.chatAdministrator()),
                value(input, OrganisationConfigs.COMMUNITY, community == 0 ? "" : String.valueOf(community)),
                value(input, OrganisationConfigs.SUBJECT_CHATS, set.subjectChats() ? YES : NO),
                value(input, OrganisationConfigs.DISSOLVED, written(set.upkeep().dissolved())),
                value(input, OrganisationConfigs.DRIFT, written(set.upkeep().drift())),
                value(input, OrganisationConfigs.CALL_LEAD, minutes(set.calls().lead())),
                value(
                        input,
                        OrganisationConfigs.CALL_REMINDER,
                        minutes(set.calls().reminder())),
                value(input, OrganisationConfigs.CALL_STARTER, written(set.callStarter())),
                value(input, OrganisationConfigs.COMMUNITY_TOKEN, ""),
                value(input, OrganisationConfigs.SERVICE_TOKEN, ""));
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

    /** Returns with what the messenger would be reached. The community's id must have been found to be a number. */
    Connection connection(Connection set) {
        return new Connection(
                community.isEmpty() ? 0 : Long.parseLong(community),
                communityToken.isEmpty() ? set.communityToken() : communityToken,
                serviceToken.isEmpty() ? set.serviceToken() : serviceToken,
                set.proxy());
    }

    /** Says nothing of tokens but whether they were entered. */
    @Override
    public String toString() {
        return ("Draft[profile=%s, chatAdministrator=%s, community=%s, subjectChats=%s, dissolved=%s, drift=%s, "
                        + "callLead=%s, callReminder=%s, "
                        + "callStarter=%s, communityToken=%s, serviceToken=%s]")
                .formatted(
                        profile,
                        chatAdministrator,
                        community,
                        subjectChats,
                        dissolved,
                        drift,
                        callLead,
                        callReminder,
                        callStarter,
                        shown(communityToken),
                        shown(serviceToken));
    }

    private static String shown(String token) {
        return token.isEmpty() ? "none" : "***";
    }
}
