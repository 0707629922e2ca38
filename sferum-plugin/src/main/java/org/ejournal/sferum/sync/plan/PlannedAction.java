package org.ejournal.sferum.sync.plan;

import java.util.Set;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.sferum.rules.ChatKey;
import org.ejournal.sferum.rules.Reason;

/** One thing that a plan wants to change, fit to be shown to a person before it happens (AH-2). */
public sealed interface PlannedAction {
    /** Returns the chat that it is about. */
    ChatKey chat();

    /**
     * A chat is made.
     *
     * @param title its title
     * @param again whether it was deleted before: a new one is made in place of the old
     */
    record CreateChat(ChatKey chat, String title, boolean again) implements PlannedAction {
        /** Says that a chat is made for the first time. */
        public CreateChat(ChatKey chat, String title) {
            this(chat, title, false);
        }
    }

    /**
     * A chat is closed, since its class is no more (CH-6) or since somebody wants it so: everybody leaves it.
     *
     * @param title its title so far
     * @param deleted whether it is gone from the journal too
     */
    record CloseChat(ChatKey chat, String title, boolean deleted) implements PlannedAction {}

    /**
     * A chat that was closed or deleted is in use again.
     *
     * @param title its title
     */
    record ReopenChat(ChatKey chat, String title) implements PlannedAction {}

    /**
     * A chat gets another title.
     *
     * @param from the title so far
     * @param to the new title
     */
    record RenameChat(ChatKey chat, String from, String to) implements PlannedAction {}

    /**
     * A person joins.
     *
     * @param person who
     * @param admin whether as an admin
     * @param reasons why
     */
    record AddMember(ChatKey chat, PersonId person, boolean admin, Set<Reason> reasons) implements PlannedAction {}

    /**
     * A person leaves, since the last reason has gone, or since the account has.
     *
     * @param person who
     * @param lost the reasons that have gone; empty when it is the account: the place in the journal's list stays
     */
    record RemoveMember(ChatKey chat, PersonId person, Set<Reason> lost) implements PlannedAction {}

    /**
     * A member becomes an admin or stops being one.
     *
     * @param person who
     * @param admin whether they become one
     */
    record ChangeAdmin(ChatKey chat, PersonId person, boolean admin) implements PlannedAction {}
}
