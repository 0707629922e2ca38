package org.ejournal.simulator.vk.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ejournal.simulator.vk.store.Memory;

/** Short names: {@code id1}, {@code club1}, {@code public1}, or the name a community gave itself. */
final class ScreenName {
    private static final Pattern NUMBERED = Pattern.compile("(id|club|public)(\\d{1,18})");

    private ScreenName() {}

    /** The peer behind a short name; communities are negative. */
    static Optional<Long> resolve(Memory memory, String name) {
        Matcher numbered = NUMBERED.matcher(name);
        if (!numbered.matches()) {
            return memory.accounts().communityByScreenName(name).map(community -> -community.id());
        }
        long id = Long.parseLong(numbered.group(2));
        return numbered.group(1).equals("id")
                ? memory.people().person(id).map(person -> id)
                : memory.accounts().community(id).map(community -> -id);
    }
}
