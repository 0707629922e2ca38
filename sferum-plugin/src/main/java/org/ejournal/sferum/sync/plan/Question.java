package org.ejournal.sferum.sync.plan;

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
 */
public record Question(Set<ChatKind> kinds, Set<HandMade> also, Set<ChatKey> without, boolean revive) {
    /** Asks what is different in chats of those kinds. */
    public static Question about(Set<ChatKind> kinds) {
        return new Question(kinds, Set.of(), Set.of(), false);
    }

    /** Asks the same, and for what was once left out too. */
    public static Question anew(Set<ChatKind> kinds) {
        return new Question(kinds, Set.of(), Set.of(), true);
    }
}
