package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of a OneRoster 1.2 folder as they lie there, with the few things that the format itself says: a row marked
 * {@code tobedeleted} does not count, an end date is the first day on which something is over.
 */
final class RosterTables {
    private final Path folder;
    private final LocalDate today;
    private final Map<String, List<CSVRecord>> tables = new HashMap<>();
    private final Map<String, List<CSVRecord>> enrollments = new HashMap<>();
    private final Map<String, Set<String>> enrolled = new HashMap<>();

    RosterTables(Path folder, LocalDate today) {
        this.folder = folder;
        this.today = today;
    }

    Stream<CSVRecord> rows(String table) {
        return tables.computeIfAbsent(table, this::read).stream();
    }

    private List<CSVRecord> read(String table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(folder.resolve(table + ".csv"), StandardCharsets.UTF_8, format)) {
            return parser.stream()
                    .filter(row -> !row.get("status").equals("tobedeleted"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isNow(CSVRecord row) {
        String begin = row.get("beginDate");
        String end = row.get("endDate");
        return (begin.isEmpty() || !today.isBefore(LocalDate.parse(begin)))
                && (end.isEmpty() || today.isBefore(LocalDate.parse(end)));
    }

    /** Returns everybody's roles in an organisation; all organisations for an empty name. */
    Map<String, Set<String>> roles(String organisation) {
        return rows("roles")
                .filter(row -> organisation.isEmpty() || row.get("orgSourcedId").equals(organisation))
                .filter(this::isNow)
                .collect(Collectors.groupingBy(
                        row -> row.get("userSourcedId"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.get("role"), Collectors.toSet())));
    }

    Map<String, CSVRecord> users() {
        return rows("users").collect(Collectors.toMap(row -> row.get("sourcedId"), row -> row));
    }

    /** Returns everybody's number in VK. */
    Map<String, Long> vkIds() {
        Map<String, Long> ids = new HashMap<>();
        rows("users")
                .forEach(row -> Arrays.stream(row.get("userIds").split("[{},]+"))
                        .filter(id -> id.startsWith("VK:"))
                        .forEach(id -> ids.put(row.get("sourcedId"), Long.valueOf(id.substring("VK:".length())))));
        return ids;
    }

    /** Returns who answers for whom: the relation may stand with the pupil, with the other, or with both. */
    Map<String, Set<String>> agents() {
        Map<String, Set<String>> agents = new HashMap<>();
        rows("users")
                .forEach(row -> Arrays.stream(row.get("agentSourcedIds").split(","))
                        .map(String::strip)
                        .filter(agent -> !agent.isEmpty())
                        .forEach(agent -> {
                            agents.computeIfAbsent(row.get("sourcedId"), id -> new HashSet<>())
                                    .add(agent);
                            agents.computeIfAbsent(agent, id -> new HashSet<>()).add(row.get("sourcedId"));
                        }));
        return agents;
    }

    /** Returns whom a class has in a role now. */
    Set<String> enrolled(String schoolClass, String role) {
        return enrolled.computeIfAbsent(
                schoolClass + "/" + role,
                key -> enrollments(schoolClass)
                        .filter(row -> row.get("role").equals(role))
                        .map(row -> row.get("userSourcedId"))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns who is the class teacher: marked so, or the only teacher there. */
    Set<String> classTeachers(String schoolClass) {
        Set<String> marked = enrollments(schoolClass)
                .filter(row ->
                        row.get("role").equals("teacher") && row.get("primary").equals("true"))
                .map(row -> row.get("userSourcedId"))
                .collect(Collectors.toSet());
        Set<String> all = enrolled(schoolClass, "teacher");
        return marked.isEmpty() && all.size() == 1 ? all : marked;
    }

    private Stream<CSVRecord> enrollments(String schoolClass) {
        if (enrollments.isEmpty()) {
            rows("enrollments")
                    .filter(this::isNow)
                    .forEach(row -> enrollments
                            .computeIfAbsent(row.get("classSourcedId"), id -> new ArrayList<>())
                            .add(row));
        }
        return enrollments.getOrDefault(schoolClass, List.of()).stream();
    }
}
