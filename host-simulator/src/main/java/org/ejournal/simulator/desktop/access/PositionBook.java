package org.ejournal.simulator.desktop.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PositionType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the positions of the organisations in the host's database, durable when a method returns. */
@Component
class PositionBook {
    private final JdbcClient database;

    PositionBook(JdbcClient database) {
        this.database = database;
    }

    /** Returns the organisation's positions, oldest first. */
    List<JobPosition> positions(OrganisationId organisation) {
        return database.sql("select * from staff_position where organisation = ? order by id")
                .param(organisation.value())
                .query((row, at) -> position(row))
                .list();
    }

    private static JobPosition position(ResultSet row) throws SQLException {
        return new JobPosition(
                row.getString("position_key"),
                row.getString("title"),
                PositionType.valueOf(row.getString("position_type")),
                row.getString("profile_key"));
    }

    void add(OrganisationId organisation, JobPosition position) {
        database.sql("""
                        insert into staff_position (title, position_type, profile_key, organisation, position_key)
                        values (?, ?, ?, ?, ?)""").params(values(organisation, position)).update();
    }

    void change(OrganisationId organisation, JobPosition position) {
        database.sql("""
                        update staff_position set title = ?, position_type = ?, profile_key = ?
                        where organisation = ? and position_key = ?""").params(values(organisation, position)).update();
    }

    private static List<Object> values(OrganisationId organisation, JobPosition position) {
        return List.of(
                position.title(), position.type().name(), position.profile(), organisation.value(), position.key());
    }
}
