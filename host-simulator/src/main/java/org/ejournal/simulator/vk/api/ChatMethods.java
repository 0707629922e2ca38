package org.ejournal.simulator.vk.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;

/**
 * Making, naming and clearing chats (vk.md section 1).
 *
 * <p>Whoever creates a chat owns it. Of the people listed those are added who exist and let others add them; the answer
 * says who they were. Whether VK adds everybody listed by a community at once is not known (vk.md section 8).
 */
public final class ChatMethods {
    private static final int LONGEST_TITLE = 4000;

    private final Memory memory;
    private final Rooms rooms;
    private final Clock clock;

    public ChatMethods(Memory memory, Rooms rooms, Clock clock) {
        this.memory = memory;
        this.rooms = rooms;
        this.clock = clock;
    }

    Map<String, ApiMethod> methods() {
        return Map.of(
                "messages.createChat", this::create,
                "messages.editChat", this::edit,
                "messages.deleteConversation", this::deleteConversation);
    }

    private Object create(Call call) {
        List<Person> added = memory.people().people(call.parameters().numbers("user_ids")).values().stream()
                .filter(person -> person.canBeAdded() && person.id() != call.caller())
                .toList();
        long now = clock.instant().getEpochSecond();
        Chat chat = memory.chats().create(title(call, added), call.caller(), now);
        List<Long> members = new ArrayList<>(List.of(call.caller()));
        added.forEach(person -> members.add(person.id()));
        memory.memberships().enter(chat, members, call.caller(), now);
        memory.messages().note(chat.id(), call.caller(), "chat_create", 0, chat.title(), now);
        long chatId = rooms.localId(chat, call.caller());
        return call.version().isBefore(5, 199)
                ? (Object) chatId
                : Json.object(
                        "chat_id",
                        chatId,
                        "peer_ids",
                        added.stream().map(Person::id).toList());
    }

    private Object edit(Call call) {
        Room room = rooms.chat(call);
        if (!room.administered()) {
            throw VkRefusal.of(VkRefusal.NOT_ADMIN);
        }
        String title = checked(call.parameters().text("title"));
        if (!title.equals(room.chat().title())) {
            memory.chats().rename(room.chat().id(), title);
            memory.messages()
                    .note(
                            room.chat().id(),
                            call.caller(),
                            "chat_title_update",
                            0,
                            title,
                            clock.instant().getEpochSecond());
        }
        return 1;
    }

    /** Clears the caller's own copy; the chat and its members stay, as VK has no way to delete a chat. */
    private Object deleteConversation(Call call) {
        Parameters parameters = call.parameters();
        long peerId = parameters.has("peer_id") ? parameters.number("peer_id") : parameters.number("user_id");
        Room room = rooms.byPeer(call.caller(), peerId).orElseThrow(() -> VkRefusal.of(VkRefusal.NO_CONTACT));
        long through = room.chat().lastMessageId();
        memory.memberships().hide(room.chat().id(), call.caller(), through);
        return Json.object("last_deleted_id", through);
    }

    /** VK names a chat without a title after its members. */
    private static String title(Call call, List<Person> added) {
        String names = added.stream().map(Person::firstName).limit(3).collect(Collectors.joining(", "));
        return checked(
                names.isEmpty()
                        ? call.parameters().text("title")
                        : call.parameters().text("title", names));
    }

    private static String checked(String title) {
        if (title.length() > LONGEST_TITLE) {
            throw VkRefusal.parameter("title is too long");
        }
        return title;
    }
}
