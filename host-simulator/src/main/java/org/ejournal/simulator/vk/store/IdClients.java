package org.ejournal.simulator.vk.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The services that are registered with VK ID. */
public final class IdClients {
    private final JdbcTemplate jdbc;

    IdClients(Database database) {
        this.jdbc = database.jdbc();
    }

    public Optional<IdClient> client(String id) {
        return jdbc
                .query(
                        "select * from id_client where id = ?",
                        (row, number) -> new IdClient(id, row.getString("name"), new HashSet<>(addresses(id))),
                        id)
                .stream()
                .findFirst();
    }

    /** Registers the service, or gives a known one this name and these addresses instead of its own. */
    public void save(IdClient client) {
        jdbc.update("merge into id_client (id, name) key (id) values (?, ?)", client.id(), client.name());
        jdbc.update("delete from id_client_address where client_id = ?", client.id());
        client.redirectUris()
                .forEach(address -> jdbc.update(
                        "insert into id_client_address (client_id, redirect_uri) values (?, ?)", client.id(), address));
    }

    private List<String> addresses(String id) {
        return jdbc.queryForList("select redirect_uri from id_client_address where client_id = ?", String.class, id);
    }
}
