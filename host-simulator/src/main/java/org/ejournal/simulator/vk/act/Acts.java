package org.ejournal.simulator.vk.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.store.Chat;
import org.ejournal.simulator.vk.store.Memory;

/**
 * Does what people do by hand. In chats they go through the same methods as on the messenger's pages, and are refused
 * in the same way; faults do not strike them.
 */
final class Acts {
    private static final long FIRST_CHAT = 2_000_000_000L;

    private final Memory memory;
    private final Gateway gateway;
    private final Map<String, Function<Act, Object>> known = new HashMap<>();

    Acts(Memory memory, Gateway gateway) {
        this.memory = memory;
        this.gateway = gateway;
        known.put("leave", this::leave);
        known.put("remove", this::remove);
        known.put("add", this::add);
        known.put("rename", this::rename);
        known.put("role", this::role);
        known.put("join", this::join);
        known.put("write", this::write);
        known.put("privacy", this::privacy);
        known.put("subscribe", this::subscribe);
        known.put("unsubscribe", this::unsubscribe);
    }

    /**
     * Does it and gives what the method answered.
     *
     * @throws WrongActException when a field makes no sense
     * @throws org.ejournal.simulator.vk.api.VkRefusal when VK refuses it
     */
    Object perform(Act act) {
        Function<Act, Object> deed = known.get(act.word());
        if (deed == null) {
            throw new WrongActException("do", "one of " + List.copyOf(known.keySet()));
        }
        long person = act.person();
        if (memory.inTransaction(() -> memory.people().person(person)).isEmpty()) {
            throw new WrongActException("as", "the id of a person of the local VK");
        }
        return deed.apply(act);
    }

    private Object leave(Act act) {
        return remove(act, act.person());
    }

    private Object remove(Act act) {
        return remove(act, act.number("member"));
    }

    private Object remove(Act act, long member) {
        return call(act, "messages.removeChatUser", Map.of("chat_id", chatId(act), "member_id", member));
    }

    private Object add(Act act) {
        return call(act, "messages.addChatUser", Map.of("chat_id", chatId(act), "user_id", act.number("member")));
    }

    private Object rename(Act act) {
        return call(act, "messages.editChat", Map.of("chat_id", chatId(act), "title", act.text("title")));
    }

    private Object role(Act act) {
        return call(
                act,
                "messages.setMemberRole",
                Map.of(
                        "peer_id", FIRST_CHAT + chatId(act),
                        "member_id", act.number("member"),
                        "role", act.text("role")));
    }

    private Object join(Act act) {
        String link = act.has("link") ? act.text("link") : inviteKey(chat(act));
        return call(act, "messages.joinChatByInviteLink", Map.of("link", link));
    }

    private Object write(Act act) {
        int randomId = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        return call(
                act,
                "messages.send",
                Map.of("peer_id", FIRST_CHAT + chatId(act), "random_id", randomId, "message", act.text("text")));
    }

    private Object privacy(Act act) {
        boolean added = flag(act, "can_be_added");
        boolean written = flag(act, "allows_messages");
        return memory.inTransaction(() -> {
            memory.people().setPrivacy(act.person(), added, written);
            return 1;
        });
    }

    private Object subscribe(Act act) {
        long community = community(act);
        return memory.inTransaction(() -> {
            memory.accounts().join(community, List.of(act.person()));
            return 1;
        });
    }

    private Object unsubscribe(Act act) {
        long community = community(act);
        return memory.inTransaction(() -> memory.accounts().leave(community, act.person()) ? 1 : 0);
    }

    private long community(Act act) {
        long id = act.number("community");
        if (memory.inTransaction(() -> memory.accounts().community(id)).isEmpty()) {
            throw new WrongActException("community", "the id of a community of the local VK");
        }
        return id;
    }

    private static boolean flag(Act act, String field) {
        long flag = act.number(field);
        if (flag != 0 && flag != 1) {
            throw new WrongActException(field, "0 or 1");
        }
        return flag == 1;
    }

    private Object call(Act act, String method, Map<String, Object> values) {
        Map<String, String> parameters = new HashMap<>();
        values.forEach((name, value) -> parameters.put(name, String.valueOf(value)));
        return gateway.answerPerson(act.person(), method, parameters);
    }

    private Chat chat(Act act) {
        long id = act.number("chat");
        return memory.inTransaction(() -> memory.chats().chat(id))
                .filter(chat -> !chat.isDialogue())
                .orElseThrow(() -> new WrongActException("chat", "the id of a chat as /local/chats gives it"));
    }

    /** The number by which the acting person knows the chat. */
    private long chatId(Act act) {
        long chat = chat(act).id();
        return memory.inTransaction(() -> memory.memberships().find(chat, act.person()))
                .orElseThrow(() -> new WrongActException("chat", "a chat that this person is or was in"))
                .localId();
    }

    private static String inviteKey(Chat chat) {
        String key = chat.inviteKey();
        if (key == null) {
            throw new WrongActException("chat", "a chat with an invitation link; make one first");
        }
        return key;
    }
}
