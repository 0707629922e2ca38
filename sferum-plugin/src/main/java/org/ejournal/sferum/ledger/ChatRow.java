package org.ejournal.sferum.ledger;

import org.ejournal.sferum.rules.ChatKind;

/**
 * A chat.
 *
 * @param id its number in the ledger
 * @param key its {@link org.ejournal.sferum.rules.ChatKey} as text, unique in its organisation
 * @param kind its kind
 * @param title its title as wanted
 * @param classId the roster's id of its class; empty for none
 * @param className its class's name; empty for none
 * @param subject its subject; empty for none
 * @param remoteId its name in the messenger; empty while it does not exist there
 * @param remoteTitle its title in the messenger; empty while it does not exist there
 * @param serviceId its name for the service user; empty while that is not in it
 * @param inviteLink its invitation link; empty while nobody has asked for it
 * @param intended whether its creation was asked for and no answer is known
 * @param state what has become of it
 * @param linkStale whether its invitation link is to be replaced by another
 * @param titleKept whether a title given by hand is to stay in place of the wanted one
 */
public record ChatRow(
        long id,
        String key,
        ChatKind kind,
        String title,
        String classId,
        String className,
        String subject,
        String remoteId,
        String remoteTitle,
        String serviceId,
        String inviteLink,
        boolean intended,
        ChatState state,
        boolean linkStale,
        boolean titleKept) {
    /** Returns whether it is known to exist in the messenger. */
    public boolean exists() {
        return !remoteId.isEmpty();
    }

    /** Returns whether it is to be made, to be renamed or to have another link. */
    public boolean open() {
        boolean there = state == ChatState.ACTIVE || exists();
        return (there && !titleKept && !title.equals(remoteTitle)) || (linkStale && exists());
    }
}
