package org.ejournal.sferum.chat.initialise;

import static org.ejournal.sferum.settings.OrganisationConfigs.CHAT_ADMINISTRATOR;
import static org.ejournal.sferum.settings.OrganisationConfigs.DISSOLVED;
import static org.ejournal.sferum.settings.OrganisationConfigs.PROFILE;
import static org.ejournal.sferum.settings.OrganisationConfigs.SUBJECT_CHATS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.Block;
import org.ejournal.plugin.ui.Block.Fact;
import org.ejournal.plugin.ui.Tone;
import org.ejournal.sferum.chat.Names;
import org.ejournal.sferum.rules.RuleProfile;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfig;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.profile.Profiles;

/** Says which settings a plan would set, and what they are now. */
class SettingFacts {
    private static final List<String> IN_ORDER = List.of(PROFILE, CHAT_ADMINISTRATOR, SUBJECT_CHATS, DISSOLVED);

    private final OrganisationConfigs configs;
    private final Profiles profiles;
    private final Names names;

    SettingFacts(OrganisationConfigs configs, Profiles profiles, Names names) {
        this.configs = configs;
        this.profiles = profiles;
        this.names = names;
    }

    Block.Facts of(OrganisationId organisation, Map<String, String> values, Words words) {
        Known now = known(organisation, configs.of(organisation), words);
        Known then = known(organisation, configs.of(organisation, values), words);
        return new Block.Facts(IN_ORDER.stream()
                .filter(values::containsKey)
                .map(name -> new Fact(
                        words.say("settings." + name),
                        words.say("settings-plan.changed", now.value(name), then.value(name)),
                        Tone.PLAIN))
                .toList());
    }

    private Known known(OrganisationId organisation, OrganisationConfig config, Words words) {
        String administrator = config.chatAdministrator();
        Names.Known people = names.of(
                organisation,
                Stream.of(administrator).filter(id -> !id.isEmpty()).toList(),
                List.of());
        return new Known(
                profiles.find(config.profile()).map(RuleProfile::name).orElse(config.profile()),
                administrator.isEmpty() ? words.say("settings.nobody") : people.name(administrator),
                words.say(config.subjectChats() ? "yes" : "no"),
                words.say("settings.dissolved-classes."
                        + config.upkeep().dissolved().name().toLowerCase(Locale.ROOT)));
    }

    /** The values in words. */
    private record Known(String profile, String administrator, String subjectChats, String dissolved) {
        String value(String name) {
            return switch (name) {
                case PROFILE -> profile;
                case CHAT_ADMINISTRATOR -> administrator;
                case SUBJECT_CHATS -> subjectChats;
                default -> dissolved;
            };
        }
    }
}
