package org.ejournal.simulator.vk.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hands out the next number of a chat, of a message, and of a chat as one member counts them.
 *
 * <p>The last ones are remembered here, so that a new chat of thirty costs no look at each member's other chats. Used
 * inside a call's turn only; a number of a call that failed is not given again.
 */
final class Numbers {
    private final JdbcTemplate jdbc;
    private final Map<Long, Integer> lastLocal = new HashMap<>();
    private long lastChat;
    private long lastMessage;

    Numbers(Database database) {
        this.jdbc = database.jdbc();
        this.lastChat = newest("select max(id) from chat");
        this.lastMessage = newest("select max(id) from message");
    }

    long nextChat() {
        return ++lastChat;
    }

    long nextMessage() {
        return ++lastMessage;
    }

    /** The next {@code chat_id} of each member. */
    Map<Long, Integer> nextLocal(Collection<Long> members) {
        List<Long> unseen =
                members.stream().filter(id -> !lastLocal.containsKey(id)).toList();
        if (!unseen.isEmpty()) {
            unseen.forEach(id -> lastLocal.put(id, 0));
            jdbc.query(
                    "select member_id, max(local_id) from membership where member_id = any(?) group by member_id",
                    row -> {
                        lastLocal.put(row.getLong(1), row.getInt(2));
                    },
                    Arguments.array(unseen));
        }
        Map<Long, Integer> next = new HashMap<>();
        members.forEach(id -> next.put(id, lastLocal.merge(id, 1, Integer::sum)));
        return next;
    }

    private long newest(String query) {
        Long number = jdbc.queryForObject(query, Long.class);
        return number == null ? 0 : number;
    }
}
