package org.ejournal.simulator.timetable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The plan of the week and what differs from it, in the host's database, which nodes may share. */
final class TimetableBook {
    private final JdbcClient database;
    private final TransactionOperations transactions;

    TimetableBook(JdbcClient database, TransactionOperations transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    List<Slot> slots(OrganisationId organisation) {
        return read(() -> database.sql("select * from timetable_slot where organisation = ? order by id")
                .param(organisation.value())
                .query((row, at) -> new Slot(
                        row.getLong("id"),
                        row.getString("subject_group"),
                        DayOfWeek.of(row.getInt("week_day")),
                        row.getInt("lesson_number")))
                .list());
    }

    /**
     * Adds slots, all or none, durable on return.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node has added one of them meanwhile
     */
    void add(OrganisationId organisation, List<Slot> slots) {
        transactions.executeWithoutResult(transaction -> slots.forEach(slot -> database.sql("""
                        insert into timetable_slot (organisation, subject_group, week_day, lesson_number)
                        values (?, ?, ?, ?)""")
                .params(organisation.value(), slot.group(), slot.day().getValue(), slot.number())
                .update()));
    }

    Deviation deviation(OrganisationId organisation, LessonId lesson) {
        return read(() -> database.sql("select * from lesson_deviation where organisation = ? and lesson = ?")
                .params(organisation.value(), lesson.value())
                .query((row, at) -> deviation(row))
                .optional()
                .orElse(Deviation.none(lesson)));
    }

    List<Deviation> deviations(OrganisationId organisation) {
        return read(() -> database.sql("select * from lesson_deviation where organisation = ?")
                .param(organisation.value())
                .query((row, at) -> deviation(row))
                .list());
    }

    /** Changes in what a lesson differs, durable on return; of two who change it at once one waits for the other. */
    void change(OrganisationId organisation, LessonId lesson, UnaryOperator<Deviation> change) {
        transactions.executeWithoutResult(transaction -> {
            Deviation known = database.sql(
                            "select * from lesson_deviation where organisation = ? and lesson = ? for update")
                    .params(organisation.value(), lesson.value())
                    .query((row, at) -> deviation(row))
                    .optional()
                    .orElse(null);
            Deviation changed = change.apply(known == null ? Deviation.none(lesson) : known);
            if (known == null) {
                insert(organisation, changed);
            } else {
                update(organisation, changed);
            }
        });
    }

    private void insert(OrganisationId organisation, Deviation changed) {
        database.sql("""
                        insert into lesson_deviation
                          (starts_at, ends_at, substitute, cancelled, organisation, lesson)
                        values (?, ?, ?, ?, ?, ?)""").params(values(organisation, changed)).update();
    }

    private void update(OrganisationId organisation, Deviation changed) {
        database.sql("""
                        update lesson_deviation set starts_at = ?, ends_at = ?, substitute = ?, cancelled = ?
                        where organisation = ? and lesson = ?""").params(values(organisation, changed)).update();
    }

    private static List<@Nullable Object> values(OrganisationId organisation, Deviation changed) {
        return Arrays.asList(
                changed.time().map(time -> moment(time.starts())).orElse(null),
                changed.time().map(time -> moment(time.ends())).orElse(null),
                changed.substitute().map(PersonId::value).orElse(null),
                changed.cancelled(),
                organisation.value(),
                changed.lesson().value());
    }

    private static Deviation deviation(ResultSet row) throws SQLException {
        OffsetDateTime starts = row.getObject("starts_at", OffsetDateTime.class);
        OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
        return new Deviation(
                new LessonId(row.getString("lesson")),
                starts == null || ends == null
                        ? Optional.empty()
                        : Optional.of(new Deviation.Time(starts.toInstant(), ends.toInstant())),
                Optional.ofNullable(row.getString("substitute")).map(PersonId::new),
                row.getBoolean("cancelled"));
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static <T> T read(Supplier<T> query) {
        try {
            return query.get();
        } catch (DataAccessException failure) {
            RosterUnavailableException unavailable =
                    new RosterUnavailableException("The timetable cannot be read: " + failure.getMessage());
            unavailable.initCause(failure);
            throw unavailable;
        }
    }
}
