package org.ejournal.sferum.ledger;

import java.util.List;

/**
 * What the messenger has answered: the truth to write down, all of it or nothing.
 *
 * @param chats chats whose truth is known now
 * @param members places whose truth is known now
 * @param failedChats chats where the messenger refused
 * @param failedMembers places where the messenger refused
 */
public record Settlement(
        List<ChatTruth> chats,
        List<MemberTruth> members,
        List<FailedChat> failedChats,
        List<FailedMember> failedMembers) {
    /** Copies the lists. */
    public Settlement {
        chats = List.copyOf(chats);
        members = List.copyOf(members);
        failedChats = List.copyOf(failedChats);
        failedMembers = List.copyOf(failedMembers);
    }

    /** Returns whether there is nothing to write. */
    public boolean isEmpty() {
        return chats.isEmpty() && members.isEmpty() && failedChats.isEmpty() && failedMembers.isEmpty();
    }

    /**
     * The truth about a chat; see {@link ChatRow} for the parts. Its creation is not awaited any more.
     *
     * @param id its number
     * @param remoteId its name in the messenger
     * @param remoteTitle its title there
     * @param serviceId its name for the service user
     * @param inviteLink its invitation link
     */
    public record ChatTruth(long id, String remoteId, String remoteTitle, String serviceId, String inviteLink) {}

    /**
     * The truth about a place; see {@link MemberRow} for the parts.
     *
     * @param chatId the chat's number
     * @param person who
     * @param remoteMember as whom they are in it
     * @param remoteAdmin whether they are an admin
     */
    public record MemberTruth(long chatId, String person, String remoteMember, boolean remoteAdmin) {}

    /**
     * A chat where the messenger refused.
     *
     * @param id its number
     * @param failure why
     */
    public record FailedChat(long id, Failure failure) {}

    /**
     * A place where the messenger refused.
     *
     * @param chatId the chat's number
     * @param person who
     * @param failure why
     */
    public record FailedMember(long chatId, String person, Failure failure) {}
}
