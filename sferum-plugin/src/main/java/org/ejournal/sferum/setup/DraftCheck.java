package org.ejournal.sferum.setup;

import static org.ejournal.sferum.settings.OrganisationConfigs.CALL_LEAD;
import static org.ejournal.sferum.settings.OrganisationConfigs.CALL_REMINDER;
import static org.ejournal.sferum.settings.OrganisationConfigs.CALL_STARTER;
import static org.ejournal.sferum.settings.OrganisationConfigs.CHAT_ADMINISTRATOR;
import static org.ejournal.sferum.settings.OrganisationConfigs.DISSOLVED;
import static org.ejournal.sferum.settings.OrganisationConfigs.DRIFT;
import static org.ejournal.sferum.settings.OrganisationConfigs.PROFILE;
import static org.ejournal.sferum.settings.OrganisationConfigs.SUBJECT_CHATS;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.settings.CallStarter;
import org.ejournal.sferum.settings.CallTimes;
import org.ejournal.sferum.settings.Upkeep.Dissolved;
import org.ejournal.sferum.settings.Upkeep.Drift;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.setup.token.TokenCheck;

/** Finds what is wrong with a draft: for each field the name of the words that say so. */
final class DraftCheck {
    private static final Set<String> ANSWERS = Set.of(Draft.YES, Draft.NO);

    private final Map<String, String> errors = new LinkedHashMap<>();

    private DraftCheck() {}

    static Map<String, String> errors(Draft draft, Connection set, Profiles profiles, Administrators.Offer offer) {
        DraftCheck check = new DraftCheck();
        check.require(PROFILE, profiles.find(draft.profile()).isPresent(), "settings.error.profile");
        check.require(CHAT_ADMINISTRATOR, offer.has(draft.chatAdministrator()), "settings.error.administrator");
        check.errors.putAll(TokenCheck.errors(draft.tokens(), set));
        check.require(SUBJECT_CHATS, ANSWERS.contains(draft.subjectChats()), "settings.error.subject-chats");
        check.require(DISSOLVED, offered(Dissolved.values(), draft.dissolved()), "settings.error.dissolved-classes");
        check.require(DRIFT, offered(Drift.values(), draft.drift()), "settings.error.drift");
        check.require(
                CALL_LEAD,
                CallTimes.isMinutes(draft.callLead(), CallTimes.MOST_LEAD),
                "settings.error.call-lead-minutes");
        check.require(
                CALL_REMINDER,
                CallTimes.isMinutes(draft.callReminder(), CallTimes.MOST_REMINDER),
                "settings.error.call-reminder-minutes");
        check.require(CALL_STARTER, offered(CallStarter.values(), draft.callStarter()), "settings.error.call-starter");
        return check.errors;
    }

    private static boolean offered(Enum<?>[] choices, String chosen) {
        return Arrays.stream(choices).map(Draft::written).anyMatch(chosen::equals);
    }

    private void require(String field, boolean holds, String words) {
        if (!holds) {
            errors.put(field, words);
        }
    }
}
