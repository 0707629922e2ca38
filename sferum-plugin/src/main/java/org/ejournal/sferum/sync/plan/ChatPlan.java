package org.ejournal.sferum.sync.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ejournal.sferum.rules.ChatKey;

/**
 * What is to change in one chat.
 *
 * @param chat its key
 * @param title its title as wanted
 * @param actions what changes; at least one
 */
public record ChatPlan(ChatKey chat, String title, List<PlannedAction> actions) {
    /** Copies the list. */
    public ChatPlan {
        actions = List.copyOf(actions);
    }

    /** Returns whether the chat is made. */
    public boolean created() {
        return count(PlannedAction.CreateChat.class) > 0;
    }

    /** Returns the plan with those actions only; empty when none is left. */
    Optional<ChatPlan> only(Predicate<PlannedAction> wanted) {
        List<PlannedAction> left = actions.stream().filter(wanted).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new ChatPlan(chat, title, left));
    }

    /** Counts the actions of a kind. */
    public int count(Class<? extends PlannedAction> kind) {
        return (int) actions.stream().filter(kind::isInstance).count();
    }
}
