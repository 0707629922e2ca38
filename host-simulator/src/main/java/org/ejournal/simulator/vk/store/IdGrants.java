package org.ejournal.simulator.vk.store;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Consents and the codes that stand for them; of a code only its hash is kept. */
public final class IdGrants {
    private static final RowMapper<IdGrant> GRANT = (row, number) -> new IdGrant(
            row.getLong("id"),
            row.getString("client_id"),
            row.getString("redirect_uri"),
            row.getString("challenge"),
            row.getString("device_id"),
            row.getLong("user_id"),
            row.getString("scope"),
            Instant.ofEpochSecond(row.getLong("issued_at")),
            row.getBoolean("redeemed"));

    private final JdbcTemplate jdbc;

    IdGrants(Database database) {
        this.jdbc = database.jdbc();
    }

    public void save(String codeHash, IdGrant grant) {
        jdbc.update(
                "insert into id_grant (code_hash, client_id, redirect_uri, challenge, device_id, user_id, scope,"
                        + " issued_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                codeHash,
                grant.clientId(),
                grant.redirectUri(),
                grant.challenge(),
                grant.deviceId(),
                grant.userId(),
                grant.scope(),
                grant.issuedAt().getEpochSecond());
    }

    public Optional<IdGrant> ofCode(String codeHash) {
        return jdbc.query("select * from id_grant where code_hash = ?", GRANT, codeHash).stream()
                .findFirst();
    }

    public Optional<IdGrant> grant(long id) {
        return jdbc.query("select * from id_grant where id = ?", GRANT, id).stream()
                .findFirst();
    }

    public void redeem(long id) {
        jdbc.update("update id_grant set redeemed = true where id = ?", id);
    }
}
