package org.ejournal.simulator.vk.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The events that wait to be sent, written down together with what they are about.
 *
 * <p>A community hears of the messages of a chat only as an administrator of it (vk.md section 6), and not of those it
 * wrote itself; of service notes it hears whoever caused them.
 */
public final class CallbackQueue {
    private static final String MESSAGE_NEW = "message_new";
    private static final RowMapper<CallbackEvent> EVENT = (row, number) -> new CallbackEvent(
            row.getLong("id"),
            row.getInt("server_id"),
            row.getString("type"),
            row.getString("event_id"),
            row.getLong("message_id"),
            row.getLong("person_id"),
            row.getInt("attempts"),
            row.getLong("next_at"));

    private final JdbcTemplate jdbc;
    private final CallbackServers servers;
    private volatile IntConsumer waker = server -> {};

    CallbackQueue(Database database, CallbackServers servers) {
        this.jdbc = database.jdbc();
        this.servers = servers;
    }

    /** Tells whom to wake, by a server's id, when the call that left something to send has ended. */
    public void wake(IntConsumer sender) {
        waker = sender;
    }

    /** Wakes the sender for this server when the call has ended. */
    public void wakeFor(int server) {
        AfterTurn.run(() -> waker.accept(server));
    }

    /** The event to send next to this server. */
    public Optional<CallbackEvent> next(int server) {
        return jdbc
                .query(
                        "select * from callback_event where server_id = ? order by next_at, id fetch first row only",
                        EVENT,
                        server)
                .stream()
                .findFirst();
    }

    public void remove(long event) {
        jdbc.update("delete from callback_event where id = ?", event);
    }

    public void postpone(long event, int attempts, long nextAt) {
        jdbc.update("update callback_event set attempts = ?, next_at = ? where id = ?", attempts, nextAt, event);
    }

    /** Something was said or noted. */
    void message(Message message) {
        List<CallbackServer> listening = listening(MESSAGE_NEW);
        if (listening.isEmpty()) {
            return;
        }
        Set<Long> told = administering(message.chatId(), listening);
        listening.stream()
                .filter(server -> told.contains(-server.communityId()))
                .filter(server -> message.action() != null || message.fromId() != -server.communityId())
                .forEach(server -> add(server, MESSAGE_NEW, message.id(), 0));
    }

    /** Something happened between a person and every community. */
    void person(String type, long person) {
        listening(type).forEach(server -> add(server, type, 0, person));
    }

    /** Something happened between people and one community. */
    void people(String type, long community, Collection<Long> people) {
        for (CallbackServer server : listening(type)) {
            if (server.communityId() == community) {
                people.forEach(person -> add(server, type, 0, person));
            }
        }
    }

    /** Whether anybody wants to know. */
    boolean isHeard(String type) {
        return !listening(type).isEmpty();
    }

    private List<CallbackServer> listening(String type) {
        List<CallbackServer> all = servers.all();
        return all.isEmpty()
                ? all
                : all.stream().filter(server -> server.wants(type)).toList();
    }

    private Set<Long> administering(long chat, List<CallbackServer> listening) {
        Set<Long> communities =
                listening.stream().map(server -> -server.communityId()).collect(Collectors.toSet());
        return Set.copyOf(jdbc.queryForList(
                "select member_id from membership where chat_id = ? and member_id = any(?) and state = 'in'"
                        + " and (admin or local_id is null)",
                Long.class,
                chat,
                Arguments.array(communities)));
    }

    private void add(CallbackServer server, String type, long message, long person) {
        jdbc.update(
                "insert into callback_event (server_id, type, event_id, message_id, person_id) values (?, ?, ?, ?, ?)",
                server.id(),
                type,
                UUID.randomUUID().toString().replace("-", ""),
                message,
                person);
        wakeFor(server.id());
    }
}
