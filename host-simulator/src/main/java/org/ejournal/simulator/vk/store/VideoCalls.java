package org.ejournal.simulator.vk.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Group calls and who is in them. */
public final class VideoCalls {
    private static final RowMapper<VideoCall> CALL = (row, number) -> new VideoCall(
            row.getString("id"),
            row.getLong("starter_id"),
            row.getString("join_key"),
            row.getString("host_key"),
            row.getLong("started_at"),
            row.getLong("finished_at"));
    private static final RowMapper<Caller> CALLER =
            (row, number) -> new Caller(row.getLong("person_id"), row.getBoolean("host"), row.getBoolean("present"));

    private final JdbcTemplate jdbc;

    VideoCalls(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Remembers a call that starts now; nobody is in it yet. */
    public void start(VideoCall call) {
        jdbc.update(
                "insert into video_call (id, starter_id, join_key, host_key, started_at, finished_at)"
                        + " values (?, ?, ?, ?, ?, 0)",
                call.id(),
                call.starterId(),
                call.joinKey(),
                call.hostKey(),
                call.startedAt());
    }

    /** Ends a call; everybody is out of it then. */
    public void finish(String id, long now) {
        jdbc.update("update video_call set finished_at = ? where id = ? and finished_at = 0", now, id);
        jdbc.update("update video_caller set present = false where call_id = ?", id);
    }

    public Optional<VideoCall> call(String id) {
        return jdbc.query("select * from video_call where id = ?", CALL, id).stream()
                .findFirst();
    }

    /** The call that one of its two keys leads to. */
    public Optional<VideoCall> byKey(String key) {
        return jdbc.query("select * from video_call where join_key = ? or host_key = ?", CALL, key, key).stream()
                .findFirst();
    }

    /** The calls that people come into by these keys, by key; a host's key leads to none here. */
    public Map<String, VideoCall> byJoinKeys(Collection<String> keys) {
        Map<String, VideoCall> found = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.query("select * from video_call where join_key = any(?)", CALL, (Object) keys.toArray(String[]::new))
                    .forEach(call -> found.put(call.joinKey(), call));
        }
        return found;
    }

    /** The calls that this person started, oldest first. */
    public List<VideoCall> startedBy(long person) {
        return jdbc.query("select * from video_call where starter_id = ? order by started_at, id", CALL, person);
    }

    /** Who ever was in it, in the order in which they first came. */
    public List<Caller> callers(String id) {
        return jdbc.query("select * from video_caller where call_id = ? order by joined_at, person_id", CALLER, id);
    }

    /** Lets a person in; who is a host stays one. */
    public void enter(String id, long person, boolean host, long now) {
        int known = jdbc.update(
                "update video_caller set present = true, host = host or ? where call_id = ? and person_id = ?",
                host,
                id,
                person);
        if (known == 0) {
            jdbc.update(
                    "insert into video_caller (call_id, person_id, host, present, joined_at) values (?, ?, ?, true, ?)",
                    id,
                    person,
                    host,
                    now);
        }
    }

    public void leave(String id, long person) {
        jdbc.update("update video_caller set present = false where call_id = ? and person_id = ?", id, person);
    }
}
