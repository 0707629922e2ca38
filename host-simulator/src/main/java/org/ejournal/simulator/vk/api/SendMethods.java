package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Community;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Message;
import org.ejournal.simulator.vk.store.Person;

/**
 * Sending messages (vk.md sections 1 and 3).
 *
 * <p>{@code random_id} is demanded. The same one from the same sender to the same peer sends once and answers the same
 * again; 0 switches that off. Only the text and the payload of a message are kept.
 */
public final class SendMethods {
    private final Memory memory;
    private final Rooms rooms;
    private final Clock clock;

    public SendMethods(Memory memory, Rooms rooms, Clock clock) {
        this.memory = memory;
        this.rooms = rooms;
        this.clock = clock;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "messages.send", this::send,
                "messages.isMessagesFromGroupAllowed", this::isAllowed);
    }

    private Object send(Call call) {
        Parameters parameters = call.parameters();
        if (!parameters.has("random_id")) {
            throw VkRefusal.parameter("random_id is a required parameter");
        }
        if (!parameters.has("message") && !parameters.has("attachment")) {
            throw VkRefusal.parameter("message is empty or invalid");
        }
        List<Long> peers = parameters.numbers("peer_ids");
        if (peers.isEmpty()) {
            return visibleId(call, peer(parameters), sendTo(call, peer(parameters)));
        }
        List<Object> answers = new ArrayList<>();
        peers.forEach(peer -> answers.add(sendToOneOfMany(call, peer)));
        return answers;
    }

    private Object sendToOneOfMany(Call call, long peer) {
        try {
            Message message = sendTo(call, peer);
            return Json.object(
                    "peer_id", peer,
                    "message_id", visibleId(call, peer, message),
                    "conversation_message_id", message.cmid());
        } catch (VkRefusal refusal) {
            return Json.object(
                    "peer_id",
                    peer,
                    "message_id",
                    0,
                    "conversation_message_id",
                    0,
                    "error",
                    Json.object("code", refusal.code(), "description", refusal.detail()));
        }
    }

    private Message sendTo(Call call, long peer) {
        Chat chat = Peer.isChat(peer) ? chat(call, peer) : dialogue(call, peer);
        long randomId = call.parameters().number("random_id");
        Optional<Message> before =
                randomId == 0 ? Optional.empty() : memory.messages().sentBefore(call.caller(), chat.id(), randomId);
        return before.orElseGet(() -> {
            String payload = call.parameters().text("payload", "");
            return memory.messages()
                    .write(
                            chat.id(),
                            call.caller(),
                            call.parameters().text("message", ""),
                            randomId,
                            payload.isEmpty() ? null : payload,
                            clock.instant().getEpochSecond());
        });
    }

    private Chat chat(Call call, long peer) {
        return rooms.byPeer(call.caller(), peer)
                .filter(Room::present)
                .map(Room::chat)
                .orElseThrow(() -> VkRefusal.of(VkRefusal.NO_ACCESS_TO_CHAT));
    }

    private Chat dialogue(Call call, long peer) {
        if (peer > 0) {
            Person person = memory.people().person(peer).orElseThrow(() -> VkRefusal.of(VkRefusal.NO_CONTACT));
            if (call.byCommunity() && !person.allowsMessages()) {
                throw VkRefusal.of(VkRefusal.NOT_ALLOWED_TO_WRITE);
            }
        } else if (memory.accounts().community(-peer).isEmpty()) {
            throw VkRefusal.of(VkRefusal.NO_CONTACT);
        } else if (call.byCommunity()) {
            throw VkRefusal.of(VkRefusal.NOT_ALLOWED_TO_WRITE);
        }
        return memory.chats().dialogue(call.caller(), peer).orElseGet(() -> {
            long now = clock.instant().getEpochSecond();
            Chat chat = memory.chats().dialogue(call.caller(), peer, now);
            Set<Long> two = new LinkedHashSet<>(List.of(call.caller()));
            two.add(peer);
            memory.memberships().enter(chat, two, call.caller(), now);
            return chat;
        });
    }

    private long peer(Parameters parameters) {
        if (parameters.has("peer_id")) {
            return parameters.number("peer_id");
        }
        if (parameters.has("user_id")) {
            return parameters.number("user_id");
        }
        if (parameters.has("chat_id")) {
            return Peer.ofChat(parameters.number("chat_id"));
        }
        if (parameters.has("domain")) {
            return ScreenName.resolve(memory, parameters.text("domain"))
                    .orElseThrow(() -> VkRefusal.of(VkRefusal.NO_CONTACT));
        }
        throw VkRefusal.parameter("you should specify peer_id, user_id, domain, chat_id or user_ids param");
    }

    private static long visibleId(Call call, long peer, Message message) {
        return call.byCommunity() && Peer.isChat(peer) ? 0 : message.id();
    }

    /** Everybody lets communities write here, until the person forbids it on the messenger page. */
    private Object isAllowed(Call call) {
        long groupId = call.parameters().number("group_id");
        Optional<Community> community = memory.accounts().community(groupId);
        if (community.isEmpty()) {
            throw VkRefusal.parameter("group_id is invalid");
        }
        boolean allowed = memory.people()
                .person(call.parameters().number("user_id"))
                .filter(Person::allowsMessages)
                .isPresent();
        return Json.object("is_allowed", Json.bit(allowed));
    }
}
