package org.ejournal.sferum.ledger;

import org.ejournal.sferum.rules.ChatKind;

/**
 * A chat as lists show it.
 *
 * @param id its number in the ledger
 * @param kind its kind
 * @param title its title
 * @param classId the roster's id of its class; empty for none
 * @param className its class's name; empty for none
 * @param subject its subject; empty for none
 * @param memberCount how many people are wanted in it
 * @param adminNames its admins' names; empty for none
 * @param made whether it exists in the messenger
 * @param inviteLink its invitation link; empty while nobody has asked for it
 * @param key its {@link org.ejournal.sferum.rules.ChatKey} as text
 * @param state what has become of it
 * @param linkStale whether its invitation link is to be replaced, or asked for, and has not come yet
 * @param failureKind why the messenger refused what it was asked for about the chat last; empty where it did not
 * @param failureCode the messenger's number for that
 */
public record ChatLine(
        long id,
        ChatKind kind,
        String title,
        String classId,
        String className,
        String subject,
        int memberCount,
        String adminNames,
        boolean made,
        String inviteLink,
        String key,
        ChatState state,
        boolean linkStale,
        String failureKind,
        int failureCode) {
    /** Returns the link by which people come in now; empty where there is none, or it is about to lead nowhere. */
    public String validLink() {
        return linkStale || state != ChatState.ACTIVE ? "" : inviteLink;
    }
}
