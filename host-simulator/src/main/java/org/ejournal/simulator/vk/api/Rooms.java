package org.ejournal.simulator.vk.api;

import java.util.Optional;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Membership;
import org.ejournal.simulator.vk.store.Memory;

/** Finds the conversation that a caller means by a number of the caller's own. */
public final class Rooms {
    private final Memory memory;

    public Rooms(Memory memory) {
        this.memory = memory;
    }

    /** The chat the caller knows by this {@code chat_id}; 100 where there is none. */
    Room chat(Call call) {
        return byChatId(call.caller(), call.parameters().number("chat_id"))
                .orElseThrow(() -> VkRefusal.parameter("chat_id is invalid"));
    }

    Optional<Room> byChatId(long caller, long chatId) {
        return memory.memberships().byLocalId(caller, chatId).map(this::room);
    }

    /** The conversation behind a peer, if the caller ever had it. */
    Optional<Room> byPeer(long caller, long peerId) {
        if (Peer.isChat(peerId)) {
            return byChatId(caller, Peer.chatId(peerId));
        }
        return memory.chats()
                .dialogue(caller, peerId)
                .flatMap(chat -> memory.memberships().find(chat.id(), caller).map(side -> new Room(chat, side)));
    }

    /** The number by which a member knows the chat. */
    long localId(Chat chat, long member) {
        return memory.memberships().find(chat.id(), member).orElseThrow().localId();
    }

    private Room room(Membership side) {
        return new Room(memory.chats().chat(side.chatId()).orElseThrow(), side);
    }
}
