package org.ejournal.simulator.vk.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ejournal.simulator.vk.store.CallbackServer.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/**
 * The communities' callback servers.
 *
 * <p>All are kept at hand, so that whatever happens costs nothing while nobody listens. Used inside a call's turn only.
 */
public final class CallbackServers {
    private static final RowMapper<CallbackServer> SERVER = (row, number) -> new CallbackServer(
            row.getInt("id"),
            row.getLong("community_id"),
            row.getString("title"),
            row.getString("url"),
            row.getString("secret"),
            row.getString("code"),
            State.valueOf(row.getString("state")),
            row.getString("api_version"),
            events(row.getString("events")),
            row.getInt("failures"),
            row.getLong("paused_until"));

    private final JdbcTemplate jdbc;
    private @Nullable List<CallbackServer> known;

    CallbackServers(Database database) {
        this.jdbc = database.jdbc();
    }

    /** All of all communities, by id. */
    public List<CallbackServer> all() {
        List<CallbackServer> servers = known;
        if (servers == null) {
            servers = jdbc.query("select * from callback_server order by id", SERVER);
            known = servers;
        }
        return servers;
    }

    public Optional<CallbackServer> server(int id) {
        return all().stream().filter(server -> server.id() == id).findFirst();
    }

    public List<CallbackServer> of(long communityId) {
        return all().stream()
                .filter(server -> server.communityId() == communityId)
                .toList();
    }

    /** Adds one that is not confirmed yet and wants no events; gives its id, which no other ever had. */
    public int add(long communityId, String title, String url, String secret, String code, String apiVersion) {
        forget();
        Integer id = jdbc.queryForObject(
                "select id from final table (insert into callback_server"
                        + " (community_id, title, url, secret, code, state, api_version, events)"
                        + " values (?, ?, ?, ?, ?, 'WAIT', ?, ''))",
                Integer.class,
                communityId,
                title,
                url,
                secret,
                code,
                apiVersion);
        return id == null ? 0 : id;
    }

    /** Changes where it is; it has to be confirmed again. */
    public void edit(int id, String title, String url, String secret, String code) {
        forget();
        jdbc.update(
                "update callback_server set title = ?, url = ?, secret = ?, code = ?, state = 'WAIT', failures = 0,"
                        + " paused_until = 0 where id = ?",
                title,
                url,
                secret,
                code,
                id);
    }

    public void setEvents(int id, String apiVersion, Set<String> events) {
        forget();
        jdbc.update(
                "update callback_server set api_version = ?, events = ? where id = ?",
                apiVersion,
                String.join(",", new TreeSet<>(events)),
                id);
    }

    public void setState(int id, State state) {
        forget();
        jdbc.update("update callback_server set state = ? where id = ?", state.name(), id);
    }

    public void setFailures(int id, int failures, long pausedUntil) {
        forget();
        jdbc.update(
                "update callback_server set failures = ?, paused_until = ? where id = ?", failures, pausedUntil, id);
    }

    /** Removes it with what still waited to be sent there. */
    public void remove(int id) {
        forget();
        jdbc.update("delete from callback_event where server_id = ?", id);
        jdbc.update("delete from callback_server where id = ?", id);
    }

    /** The code with which the community's next server is confirmed, if one was given out. */
    public Optional<String> code(long communityId) {
        return jdbc
                .queryForList("select code from callback_code where community_id = ?", String.class, communityId)
                .stream()
                .findFirst();
    }

    public void setCode(long communityId, String code) {
        jdbc.update(
                "merge into callback_code (community_id, code) key (community_id) values (?, ?)", communityId, code);
    }

    /** Lets the community's next server have another code than this one. */
    public void dropCode(long communityId, String code) {
        jdbc.update("delete from callback_code where community_id = ? and code = ?", communityId, code);
    }

    /** What was read before the change does not count any more, nor what is read before a change is taken back. */
    private void forget() {
        known = null;
        AfterTurn.run(() -> known = null);
    }

    private static Set<String> events(String listed) {
        return listed.isEmpty() ? Set.of() : Set.of(listed.split(",", -1));
    }
}
