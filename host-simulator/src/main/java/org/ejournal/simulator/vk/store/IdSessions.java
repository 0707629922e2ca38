package org.ejournal.simulator.vk.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The browsers that VK ID remembers; of a browser's secret only its hash is kept. */
public final class IdSessions {
    private final JdbcTemplate jdbc;

    IdSessions(Database database) {
        this.jdbc = database.jdbc();
    }

    public void save(String hash, long accountId, Instant expiresAt) {
        jdbc.update(
                "insert into id_session (hash, account_id, expires_at) values (?, ?, ?)",
                hash,
                accountId,
                expiresAt.getEpochSecond());
    }

    /** The id of the account that is signed in there. */
    public Optional<Long> account(String hash, Instant now) {
        return jdbc
                .queryForList(
                        "select account_id from id_session where hash = ? and expires_at > ?",
                        Long.class,
                        hash,
                        now.getEpochSecond())
                .stream()
                .findFirst();
    }

    public void end(String hash) {
        jdbc.update("delete from id_session where hash = ?", hash);
    }
}
