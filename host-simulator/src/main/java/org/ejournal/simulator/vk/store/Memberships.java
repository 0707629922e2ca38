package org.ejournal.simulator.vk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.Membership.State;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * Who is in which conversation, and by which number each member knows it.
 *
 * <p>{@code chat_id} is local to the owner of a token (vk.md section 1): the same chat has a different number for each
 * member. A member who left keeps the row and its number, as VK keeps the conversation in the list of such a person.
 */
public final class Memberships {
    private static final RowMapper<Membership> MEMBERSHIP = (row, number) -> new Membership(
            row.getLong("chat_id"),
            row.getLong("member_id"),
            row.getInt("local_id"),
            row.getBoolean("admin"),
            State.of(row.getString("state")),
            row.getLong("invited_by"),
            row.getLong("joined_at"),
            row.getLong("hidden_through"));
    private static final String PRESENT = " and state = 'in'";

    private final JdbcTemplate jdbc;
    private final Numbers numbers;

    Memberships(Database database, Numbers numbers) {
        this.jdbc = database.jdbc();
        this.numbers = numbers;
    }

    public Optional<Membership> find(long chatId, long memberId) {
        return jdbc
                .query("select * from membership where chat_id = ? and member_id = ?", MEMBERSHIP, chatId, memberId)
                .stream()
                .findFirst();
    }

    public Optional<Membership> byLocalId(long memberId, long localId) {
        return jdbc
                .query("select * from membership where member_id = ? and local_id = ?", MEMBERSHIP, memberId, localId)
                .stream()
                .findFirst();
    }

    /** Those who are in the chat now, in the order they came. */
    public List<Membership> present(long chatId) {
        return jdbc.query(
                "select * from membership where chat_id = ?" + PRESENT + " order by joined_at, member_id",
                MEMBERSHIP,
                chatId);
    }

    /** Those who are in each chat now, in the order they came. */
    public Map<Long, List<Membership>> present(Collection<Long> chatIds) {
        Map<Long, List<Membership>> byChat = new LinkedHashMap<>();
        chatIds.forEach(id -> byChat.put(id, new ArrayList<>()));
        if (!chatIds.isEmpty()) {
            jdbc.query(
                            "select * from membership where chat_id = any(?)" + PRESENT
                                    + " order by chat_id, joined_at, member_id",
                            MEMBERSHIP,
                            Arguments.array(chatIds))
                    .forEach(member -> byChat.computeIfAbsent(member.chatId(), id -> new ArrayList<>())
                            .add(member));
        }
        return byChat;
    }

    /** One member's side of each of the conversations. */
    public Map<Long, Membership> sides(long memberId, Collection<Long> chatIds) {
        Map<Long, Membership> sides = new HashMap<>();
        if (!chatIds.isEmpty()) {
            jdbc.query(
                            "select * from membership where chat_id = any(?) and member_id = ?",
                            MEMBERSHIP,
                            Arguments.array(chatIds),
                            memberId)
                    .forEach(side -> sides.put(side.chatId(), side));
        }
        return sides;
    }

    /** Puts members into a new chat. */
    public void enter(Chat chat, Collection<Long> members, long invitedBy, long now) {
        Map<Long, Integer> local = chat.isDialogue() ? Map.of() : numbers.nextLocal(members);
        List<Object[]> rows = new ArrayList<>();
        for (long member : members) {
            boolean admin = member == chat.ownerId();
            rows.add(new Object[] {chat.id(), member, local.get(member), admin, "in", invitedBy, now});
        }
        jdbc.batchUpdate(
                "insert into membership (chat_id, member_id, local_id, admin, state, invited_by, joined_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** Lets one member in, for the first time or again; a returning one has the old number and no old role. */
    public Membership enter(Chat chat, long member, long invitedBy, long now) {
        int known = jdbc.update(
                "update membership set state = 'in', admin = ?, invited_by = ?, joined_at = ?"
                        + " where chat_id = ? and member_id = ?",
                member == chat.ownerId(),
                invitedBy,
                now,
                chat.id(),
                member);
        if (known == 0) {
            enter(chat, List.of(member), invitedBy, now);
        }
        return find(chat.id(), member).orElseThrow();
    }

    public void leave(long chatId, long member, State state) {
        jdbc.update(
                "update membership set state = ?, admin = false where chat_id = ? and member_id = ?",
                state.schemaName(),
                chatId,
                member);
    }

    public void setAdmin(long chatId, long member, boolean admin) {
        jdbc.update("update membership set admin = ? where chat_id = ? and member_id = ?", admin, chatId, member);
    }

    public void hide(long chatId, long member, long throughMessage) {
        jdbc.update(
                "update membership set hidden_through = ? where chat_id = ? and member_id = ?",
                throughMessage,
                chatId,
                member);
    }
}
