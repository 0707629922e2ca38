package org.ejournal.simulator.vk.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Messages and service notes of all conversations. */
public final class Messages {
    private static final RowMapper<Message> MESSAGE = (row, number) -> new Message(
            row.getLong("id"),
            row.getLong("chat_id"),
            row.getInt("cmid"),
            row.getLong("from_id"),
            row.getLong("sent_at"),
            row.getString("text"),
            row.getString("action"),
            row.getLong("action_member"),
            row.getLong("random_id"),
            row.getString("payload"));

    private final JdbcTemplate jdbc;
    private final Numbers numbers;
    private final CallbackQueue queue;

    Messages(Database database, Numbers numbers, CallbackQueue queue) {
        this.jdbc = database.jdbc();
        this.numbers = numbers;
        this.queue = queue;
    }

    /** Writes an ordinary message. */
    public Message write(long chatId, long fromId, String text, long randomId, @Nullable String payload, long now) {
        return append(new Message(0, chatId, 0, fromId, now, text, null, 0, randomId, payload));
    }

    /** Writes down that something happened in the chat. */
    public Message note(long chatId, long fromId, String action, long member, String text, long now) {
        return append(new Message(0, chatId, 0, fromId, now, text, action, member, 0, null));
    }

    /** What the sender sent earlier under this random id. */
    public Optional<Message> sentBefore(long fromId, long chatId, long randomId) {
        return jdbc
                .query(
                        "select * from message where from_id = ? and random_id = ? and chat_id = ?",
                        MESSAGE,
                        fromId,
                        randomId,
                        chatId)
                .stream()
                .findFirst();
    }

    /** The newest messages of a conversation, oldest of them first. */
    public List<Message> newest(long chatId, long after, int count) {
        return jdbc.query(
                "select * from (select * from message where chat_id = ? and id > ? order by cmid desc"
                        + " fetch first ? rows only) order by cmid",
                MESSAGE,
                chatId,
                after,
                count);
    }

    /** The messages among the ids, by conversation. */
    public Map<Long, Message> byChat(Collection<Long> ids) {
        Map<Long, Message> found = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query("select * from message where id = any(?)", MESSAGE, Arguments.array(ids))
                    .forEach(message -> found.put(message.chatId(), message));
        }
        return found;
    }

    private Message append(Message draft) {
        long id = numbers.nextMessage();
        jdbc.update("update chat set last_message_id = ?, last_cmid = last_cmid + 1 where id = ?", id, draft.chatId());
        Integer cmid = jdbc.queryForObject("select last_cmid from chat where id = ?", Integer.class, draft.chatId());
        Message message = new Message(
                id,
                draft.chatId(),
                cmid == null ? 1 : cmid,
                draft.fromId(),
                draft.sentAt(),
                draft.text(),
                draft.action(),
                draft.actionMember(),
                draft.randomId(),
                draft.payload());
        jdbc.update(
                "insert into message (id, chat_id, cmid, from_id, sent_at, text, action, action_member, random_id,"
                        + " payload) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                message.id(),
                message.chatId(),
                message.cmid(),
                message.fromId(),
                message.sentAt(),
                message.text(),
                message.action(),
                message.actionMember(),
                message.randomId(),
                message.payload());
        queue.message(message);
        return message;
    }
}
