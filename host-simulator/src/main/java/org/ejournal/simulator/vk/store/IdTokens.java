package org.ejournal.simulator.vk.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The tokens of VK ID that live; those that are used up or revoked are gone. */
public final class IdTokens {
    private static final RowMapper<IdToken> TOKEN = (row, number) -> new IdToken(
            row.getString("hash"),
            IdToken.Kind.valueOf(row.getString("kind")),
            row.getLong("grant_id"),
            Instant.ofEpochSecond(row.getLong("expires_at")));

    private final JdbcTemplate jdbc;

    IdTokens(Database database) {
        this.jdbc = database.jdbc();
    }

    public void save(IdToken token) {
        jdbc.update(
                "insert into id_token (hash, kind, grant_id, expires_at) values (?, ?, ?, ?)",
                token.hash(),
                token.kind().name(),
                token.grantId(),
                token.expiresAt().getEpochSecond());
    }

    /** The token of this kind, unless it has expired or is gone. */
    public Optional<IdToken> alive(String hash, IdToken.Kind kind, Instant now) {
        return jdbc.query("select * from id_token where hash = ? and kind = ?", TOKEN, hash, kind.name()).stream()
                .filter(token -> now.isBefore(token.expiresAt()))
                .findFirst();
    }

    /** Ends all tokens that came of one consent. */
    public void endOfGrant(long grantId) {
        jdbc.update("delete from id_token where grant_id = ?", grantId);
    }

    /** Ends all tokens that a service has for a person. */
    public void endAll(String clientId, long userId) {
        jdbc.update(
                "delete from id_token where grant_id in (select id from id_grant where client_id = ? and user_id = ?)",
                clientId,
                userId);
    }

    /** How many tokens of a kind live for a person, whoever holds them. */
    public int count(long userId, IdToken.Kind kind, Instant now) {
        Integer count = jdbc.queryForObject(
                "select count(*) from id_token join id_grant on id_grant.id = id_token.grant_id"
                        + " where user_id = ? and kind = ? and expires_at > ?",
                Integer.class,
                userId,
                kind.name(),
                now.getEpochSecond());
        return count == null ? 0 : count;
    }
}
