package org.ejournal.sferum.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Reads how chats are kept in step from what an organisation has set; what makes no sense counts as not set. */
final class UpkeepSettings {
    private static final Upkeep STANDARD = Upkeep.standard();

    private UpkeepSettings() {}

    static Upkeep of(Map<String, String> values) {
        return new Upkeep(
                choice(values, OrganisationConfigs.DISSOLVED, STANDARD.dissolved()),
                choice(values, OrganisationConfigs.DRIFT, STANDARD.drift()),
                STANDARD.fuse(),
                minutes(values));
    }

    /** Returns what was chosen, or else what counts where nothing was. */
    static <E extends Enum<E>> E choice(Map<String, String> values, String key, E otherwise) {
        String chosen = values.getOrDefault(key, "").toUpperCase(Locale.ROOT);
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(chosen))
                .findFirst()
                .orElse(otherwise);
    }

    private static Duration minutes(Map<String, String> values) {
        String text = values.getOrDefault(OrganisationConfigs.EXCHANGE_MINUTES, "");
        return text.matches("[1-9][0-9]{0,4}") ? Duration.ofMinutes(Long.parseLong(text)) : STANDARD.exchange();
    }
}
