package org.ejournal.sferum.messenger.vk;

import java.util.Map;
import org.ejournal.sferum.messenger.Operation;

/** Writes operations as calls of VK's methods. */
final class VkOperations {
    static final long CHAT_PEERS = 2_000_000_000L;

    private VkOperations() {}

    /** Only a person's token may join and add (vk.md section 0.2). */
    static boolean byServiceUser(Operation operation) {
        return operation instanceof Operation.Add || operation instanceof Operation.LetServiceIn;
    }

    static long peer(String chat) {
        return CHAT_PEERS + Long.parseLong(chat);
    }

    static VkScript.Call call(Operation operation, long community) {
        if (operation instanceof Operation.CreateChat create) {
            return new VkScript.Call(
                    "messages.createChat",
                    Map.of("title", create.title(), "user_ids", create.members(), "group_id", community));
        }
        if (operation instanceof Operation.Rename rename) {
            return new VkScript.Call(
                    "messages.editChat", Map.of("chat_id", number(rename.chat()), "title", rename.title()));
        }
        if (operation instanceof Operation.Remove remove) {
            return new VkScript.Call(
                    "messages.removeChatUser",
                    Map.of("chat_id", number(remove.chat()), "member_id", number(remove.member())));
        }
        if (operation instanceof Operation.SetAdmin role) {
            return new VkScript.Call(
                    "messages.setMemberRole",
                    Map.of(
                            "peer_id", peer(role.chat()),
                            "member_id", number(role.member()),
                            "role", role.admin() ? "admin" : "member"));
        }
        return callForAdding(operation, community);
    }

    private static VkScript.Call callForAdding(Operation operation, long community) {
        if (operation instanceof Operation.AskLink ask) {
            return new VkScript.Call(
                    "messages.getInviteLink", Map.of("peer_id", peer(ask.chat()), "group_id", community));
        }
        if (operation instanceof Operation.RenewLink renew) {
            return new VkScript.Call(
                    "messages.getInviteLink", Map.of("peer_id", peer(renew.chat()), "group_id", community, "reset", 1));
        }
        if (operation instanceof Operation.LetServiceIn let) {
            return new VkScript.Call("messages.joinChatByInviteLink", Map.of("link", let.link()));
        }
        if (operation instanceof Operation.Add add) {
            return new VkScript.Call(
                    "messages.addChatUser",
                    Map.of("chat_id", number(add.serviceChat()), "user_id", number(add.member())));
        }
        if (operation instanceof Operation.Write write) {
            return new VkScript.Call(
                    "messages.send",
                    Map.of("peer_id", peer(write.chat()), "message", write.text(), "random_id", write.once()));
        }
        throw new IllegalArgumentException("no call for " + operation);
    }

    private static Long number(String id) {
        return Long.valueOf(id);
    }
}
