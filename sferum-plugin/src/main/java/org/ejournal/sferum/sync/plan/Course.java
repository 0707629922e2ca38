package org.ejournal.sferum.sync.plan;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.ChatKind;
import org.ejournal.sferum.settings.Upkeep.Dissolved;

/**
 * How a planner is to go about its work.
 *
 * @param ruled the kinds of chats that the rules make: only of these is a chat closed because nothing desires it
 * @param dissolved what becomes of a chat that nothing desires any more (CH-6)
 * @param closedTitle makes the title of a closed chat
 * @param without chats that are not to be, whatever desires them
 * @param revived the kinds of chats of which deleted ones are made again
 */
record Course(
        Set<ChatKind> ruled,
        Dissolved dissolved,
        UnaryOperator<String> closedTitle,
        Set<ChatKey> without,
        Set<ChatKind> revived) {}
