package org.ejournal.simulator.desktop.inbox;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.ejournal.simulator.desktop.visitor.Account;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages to a person in the organisation in which they are working, and nobody else's. */
@Component
public class Inbox {
    private static final String OWN = " from notification where organisation = ? and person = ?";
    private static final String MARK =
            "update notification set read_mark = id" + " where read_mark = 0 and organisation = ? and person = ?";

    private final JdbcClient database;
    private final OwnAddresses addresses;

    Inbox(JdbcClient database, @Value("${simulator.base-address}") URI baseAddress) {
        this.database = database;
        this.addresses = new OwnAddresses(baseAddress);
    }

    /** Returns how many of them the person has not read. */
    public int unread(Account account) {
        return own("select count(*)" + OWN + " and read_mark = 0", account)
                .query(Integer.class)
                .single();
    }

    /** Returns how many there are. */
    int size(Account account) {
        return own("select count(*)" + OWN, account).query(Integer.class).single();
    }

    /** Returns the newest ones, the newest first. */
    List<Letter> newest(Account account, int most) {
        return own("select *" + OWN + " order by id desc fetch first " + most + " rows only", account)
                .query((row, at) -> letter(row))
                .list();
    }

    private Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("title"),
                row.getString("content").lines().toList(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getLong("read_mark") != 0,
                addresses.own(row.getString("address")).isPresent());
    }

    /** Takes a message for read and returns where it leads; empty where it leads nowhere, or is not the person's. */
    Optional<URI> open(Account account, long id) {
        own(MARK + " and id = ?", account).param(id).update();
        return own("select address" + OWN + " and id = ?", account)
                .param(id)
                .query(String.class)
                .optional()
                .flatMap(addresses::own);
    }

    /** Takes them all for read. */
    void readAll(Account account) {
        own(MARK, account).update();
    }

    private JdbcClient.StatementSpec own(String sql, Account account) {
        return database.sql(sql)
                .param(account.organisation().id().value())
                .param(account.person().value());
    }
}
