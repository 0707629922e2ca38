package org.ejournal.sferum.sync.plan;

import java.util.Map;
import java.util.Set;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.rules.HandMade;

/**
 * What is asked of a look.
 *
 * @param kinds the kinds of chats to look at, as {@link ChatKey#scope} has them
 * @param also what is to count as decided by hand besides what was
 * @param without chats that are not to be
 * @param revive whether deleted chats are made again
 * @param settings what is to count as set besides what is; empty to go by what is set
 */
public record Question(
        Set<ChatKind> kinds, Set<HandMade> also, Set<ChatKey> without, boolean revive, Map<String, String> settings) {
    /** Copies the map. */
    public Question {
        settings = Map.copyOf(settings);
    }

    /** Asks by what is set. */
    public Question(Set<ChatKind> kinds, Set<HandMade> also, Set<ChatKey> without, boolean revive) {
        this(kinds, also, without, revive, Map.of());
    }

    /** Asks what is different in chats of those kinds. */
    public static Question about(Set<ChatKind> kinds) {
        return new Question(kinds, Set.of(), Set.of(), false);
    }

    /** Asks the same, and for what was once left out too. */
    public static Question anew(Set<ChatKind> kinds) {
        return new Question(kinds, Set.of(), Set.of(), true);
    }

    /**
     * Asks the same of an organisation that has set those values. Chats that the rules have made and would make no more
     * are closed then as those of a class that is no more; of a kind that they begin to make, those that were closed and
     * deleted so are had again.
     */
    public Question under(Map<String, String> values) {
        return new Question(kinds, also, without, revive, values);
    }

    boolean changesSettings() {
        return !settings.isEmpty();
    }
}
