package org.ejournal.simulator.vk.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Chats and dialogues themselves; who is in them is with {@link Memberships}. */
public final class Chats {
    private static final RowMapper<Chat> CHAT = (row, number) -> new Chat(
            row.getLong("id"),
            row.getString("pair"),
            row.getString("title"),
            row.getLong("owner_id"),
            row.getLong("created_at"),
            row.getString("invite_key"),
            row.getLong("last_message_id"),
            row.getInt("last_cmid"));

    private final JdbcTemplate jdbc;
    private final Numbers numbers;

    Chats(Database database, Numbers numbers) {
        this.jdbc = database.jdbc();
        this.numbers = numbers;
    }

    /** A chat without members and messages yet. */
    public Chat create(String title, long ownerId, long now) {
        return insert(null, title, ownerId, now);
    }

    /** The dialogue of two, made when they meet for the first time. */
    public Chat dialogue(long one, long other, long now) {
        String pair = pair(one, other);
        return dialogue(one, other).orElseGet(() -> insert(pair, "", one, now));
    }

    public Optional<Chat> dialogue(long one, long other) {
        return jdbc.query("select * from chat where pair = ?", CHAT, pair(one, other)).stream()
                .findFirst();
    }

    public Optional<Chat> chat(long id) {
        return jdbc.query("select * from chat where id = ?", CHAT, id).stream().findFirst();
    }

    public Map<Long, Chat> chats(Collection<Long> ids) {
        Map<Long, Chat> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query("select * from chat where id = any(?)", CHAT, Arguments.array(ids))
                    .forEach(chat -> found.put(chat.id(), chat));
        }
        return found;
    }

    public Optional<Chat> byInviteKey(String key) {
        return jdbc.query("select * from chat where invite_key = ?", CHAT, key).stream()
                .findFirst();
    }

    /** All chats a community or person owns, oldest first; dialogues are left out. */
    public List<Chat> ownedBy(long ownerId) {
        return jdbc.query("select * from chat where owner_id = ? and pair is null order by id", CHAT, ownerId);
    }

    /** The conversations a member has and did not clear, newest first, from a message on and older. */
    public List<Chat> of(long memberId, long fromMessage, int offset, int count) {
        return jdbc.query(
                "select c.* from membership m join chat c on c.id = m.chat_id" + VISIBLE
                        + " and c.last_message_id <= ? order by c.last_message_id desc offset ? rows fetch first ? rows only",
                CHAT,
                memberId,
                fromMessage,
                offset,
                count);
    }

    /** How many conversations {@link #of} has in all. */
    public int countOf(long memberId) {
        Integer found = jdbc.queryForObject(
                "select count(*) from membership m join chat c on c.id = m.chat_id" + VISIBLE, Integer.class, memberId);
        return found == null ? 0 : found;
    }

    public void rename(long id, String title) {
        jdbc.update("update chat set title = ? where id = ?", title, id);
    }

    public void setInviteKey(long id, String key) {
        jdbc.update("update chat set invite_key = ? where id = ?", key, id);
    }

    private static final String VISIBLE = " where m.member_id = ? and c.last_message_id > m.hidden_through";

    private Chat insert(@Nullable String pair, String title, long ownerId, long now) {
        Chat chat = new Chat(numbers.nextChat(), pair, title, ownerId, now, null, 0, 0);
        jdbc.update(
                "insert into chat (id, pair, title, owner_id, created_at, last_message_id, last_cmid)"
                        + " values (?, ?, ?, ?, ?, 0, 0)",
                chat.id(),
                pair,
                title,
                ownerId,
                now);
        return chat;
    }

    private static String pair(long one, long other) {
        return Math.min(one, other) + ":" + Math.max(one, other);
    }
}
