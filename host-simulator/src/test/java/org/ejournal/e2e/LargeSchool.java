package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demo's roster with one more class, which is larger than any school: as many pupils as seed 001 shows in figure 13, born
 * one after the other, every second one a girl, and some with names that are none.
 */
final class LargeSchool {
    /** How many pupils the class has. */
    static final int PUPILS = 3950;

    /** The name of the class. */
    static final String CLASS = "11Ю";

    /** Surnames that would do harm if they were taken for anything but text. */
    static final List<String> ODD = List.of("<script>document.title=1</script>", "=1+1", "😀😀", "\u202Eвонави");

    private final Path folder;

    /** Writes it into that folder. */
    LargeSchool(Path folder, Demo school) {
        this.folder = folder;
        try (Stream<Path> files = Files.list(Demo.ROSTER)) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            write(school.id());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String school) throws IOException {
        append("classes", List.of("large-k,,,%s,,,,homeroom,,%s,year,,,".formatted(CLASS, school)));
        List<String> users = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        List<String> places = new ArrayList<>();
        List<String> births = new ArrayList<>();
        for (int each = 0; each < PUPILS; each++) {
            String id = "large-%04d".formatted(each);
            String family = each < ODD.size() ? ODD.get(each) : "Абаев%04d".formatted(each);
            users.add("%s,,,true,%s,,Имя,%s,Отчество,,,,,,,,,,,,,,,,,".formatted(id, id, family));
            roles.add("%s-r,,,%s,primary,student,,,%s,".formatted(id, id, school));
            places.add("%s-e,,,large-k,%s,%s,student,,,".formatted(id, school, id));
            births.add("%s,,,2010-%02d-%02d,%s,,,,,,,,,,,"
                    .formatted(id, each % 12 + 1, each % 28 + 1, each % 2 == 0 ? "female" : "male"));
        }
        append("users", users);
        append("roles", roles);
        append("enrollments", places);
        append("demographics", births);
    }

    private void append(String table, List<String> lines) throws IOException {
        Files.write(folder.resolve(table + ".csv"), lines, StandardOpenOption.APPEND);
    }

    Path folder() {
        return folder;
    }

    /**
     * Counts the pupils of a school in its own tables, by SQL.
     *
     * @param condition what else is true of the pupil {@code u}, the details {@code d} and the class {@code c}
     */
    long pupils(Demo school, String condition) {
        String sql = """
                select count(distinct u.sourcedId)
                from users u
                join demographics d on d.sourcedId = u.sourcedId
                join enrollments e on e.userSourcedId = u.sourcedId
                join classes c on c.sourcedId = e.classSourcedId
                where c.classType = 'homeroom' and c.schoolSourcedId = '%s' and e.role = 'student'
                and coalesce(e.status, '') <> 'tobedeleted'
                and (coalesce(e.endDate, '') = '' or cast(e.endDate as date) > current_date)
                and %s
                """.formatted(school.id(), condition);
        try (Connection memory = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = memory.createStatement()) {
            for (String table : List.of("users", "demographics", "enrollments", "classes")) {
                statement.execute(
                        "create table %1$s as select * from csvread('%2$s/%1$s.csv')".formatted(table, folder));
                statement.execute("create index on %s (sourcedId)".formatted(table));
            }
            ResultSet counted = statement.executeQuery(sql);
            counted.next();
            return counted.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
