package org.ejournal.simulator.school;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a roster from the files of the OneRoster 1.2 or 1.1 CSV binding (1EdTech).
 *
 * <p>Required are {@code manifest.csv} (see {@link Manifest}), {@code orgs.csv}, {@code users.csv}, in 1.2 {@code
 * roles.csv}, {@code courses.csv}, {@code classes.csv} and {@code enrollments.csv}, each with a row, and in them every
 * column that is read, {@code metadata.*} apart; {@code academicSessions.csv} and {@code demographics.csv} may be left out.
 * A roster that lacks one is refused whole. Columns stand in any order and others are passed over.
 */
final class RosterReader {
    private static final String ORGS = "orgs.csv";
    private static final String SESSIONS = "academicSessions.csv";
    private static final String COURSES = "courses.csv";
    private static final String USERS = "users.csv";
    private static final String ROLES = "roles.csv";
    private static final String CLASSES = "classes.csv";
    private static final String ENROLLMENTS = "enrollments.csv";
    private static final String DEMOGRAPHICS = "demographics.csv";

    private static final String KIND = "metadata.jrnl.kind";
    private static final List<String> KINDS = List.of("college", "school");
    private static final List<String> USER_COLUMNS = List.of(
            "sourcedId",
            "status",
            "enabledUser",
            "userIds",
            "givenName",
            "familyName",
            "middleName",
            UserReader.AGENTS);
    private static final Map<String, Boolean> ORG_TYPES = Map.of(
            "school", true, "department", false, "district", false, "local", false, "state", false, "national", false);
    private static final Map<String, Boolean> CLASS_TYPES = Map.of("homeroom", true, "scheduled", false);
    private static final Map<String, EnrollmentRow.Part> PARTS = Map.of(
            "student", EnrollmentRow.Part.STUDENT,
            "teacher", EnrollmentRow.Part.TEACHER,
            "administrator", EnrollmentRow.Part.OTHER,
            "proctor", EnrollmentRow.Part.OTHER,
            "aide", EnrollmentRow.Part.OTHER);

    private final CsvTables tables;
    private final RowTable rows;
    private final Problems problems;
    private final Manifest manifest;

    RosterReader(RosterFiles files, Problems problems) {
        this.tables = new CsvTables(files, problems);
        this.rows = new RowTable(problems);
        this.problems = problems;
        this.manifest = new Manifest(files.place(), tables, problems);
    }

    RosterModel read() {
        String version = manifest.version();
        Map<String, OrgRow> orgs = orgs();
        Map<String, SessionRow> sessions = sessions();
        Map<String, CourseRow> courses = rows.read(
                required(COURSES, List.of("sourcedId", "status", "title")),
                cells -> new CourseRow(cells.required("sourcedId"), cells.deleted(), cells.required("title")));
        List<RoleRow> roles = new ArrayList<>();
        Map<String, UserRow> users = version.equals("1.1") ? usersWithRoles(orgs, roles) : users();
        if (!version.equals("1.1")) {
            roles.addAll(roles(users, orgs));
        }
        Map<String, ClassRow> classes = classes(orgs, courses, sessions);
        return new RosterModel(new RosterRows(
                version,
                orgs,
                users,
                demographics(users),
                roles,
                courses,
                classes,
                enrollments(classes, users, orgs),
                List.of()));
    }

    private Map<String, DemographicsRow> demographics(Map<String, UserRow> users) {
        return optional(DEMOGRAPHICS, List.of("sourcedId", "status", "birthDate", "sex"))
                .map(table -> rows.read(table, cells -> DemographicsRow.read(cells, users, USERS)))
                .orElseGet(LinkedHashMap::new);
    }

    private Map<String, OrgRow> orgs() {
        CsvTable table = required(ORGS, List.of("sourcedId", "status", "name", "type"));
        Map<String, OrgRow> orgs = rows.read(
                table,
                cells -> new OrgRow(
                        cells.required("sourcedId"),
                        cells.deleted(),
                        cells.required("name"),
                        cells.oneOf("type", ORG_TYPES),
                        college(cells)));
        if (orgs.values().stream().noneMatch(org -> org.school() && !org.deleted())) {
            throw problems.refusal("refused.schools", ORGS);
        }
        return orgs;
    }

    /** A wrong kind counts as empty. */
    private static boolean college(Cells cells) {
        String kind = cells.text(KIND);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            cells.ignored(KIND, "wrong.token", kind, String.join(", ", KINDS));
        }
        return kind.equals("college");
    }

    private Map<String, SessionRow> sessions() {
        return optional(SESSIONS, List.of("sourcedId", "status", "startDate", "endDate"))
                .map(table -> rows.read(
                        table,
                        cells -> new SessionRow(
                                cells.required("sourcedId"), cells.deleted(), cells.period("startDate", "endDate"))))
                .orElseGet(LinkedHashMap::new);
    }

    private Map<String, UserRow> users() {
        CsvTable table = required(USERS, USER_COLUMNS);
        Map<String, UserRow> users = rows.read(table, new UserReader()::read);
        reportUnknownAgents(table, users);
        return users;
    }

    private Map<String, UserRow> usersWithRoles(Map<String, OrgRow> orgs, List<RoleRow> roles) {
        List<String> columns = new ArrayList<>(USER_COLUMNS);
        columns.addAll(List.of("orgSourcedIds", "role"));
        CsvTable table = required(USERS, columns);
        UserReader reader = new UserReader();
        Map<String, UserRow> users = rows.read(table, cells -> {
            UserRole role = cells.oneOf("role", UserRole.BY_TOKEN);
            UserRow user = reader.read(cells);
            for (String org : cells.references("orgSourcedIds", orgs, ORGS)) {
                roles.add(new RoleRow(user.id() + "@" + org, false, user.id(), role, org, Period.ALWAYS));
            }
            return user;
        });
        reportUnknownAgents(table, users);
        return users;
    }

    private void reportUnknownAgents(CsvTable table, Map<String, UserRow> users) {
        for (CsvRow row : table.rows()) {
            Cells cells = new Cells(table, row, problems);
            if (users.containsKey(cells.text("sourcedId"))) {
                cells.references(UserReader.AGENTS, users, USERS);
            }
        }
    }

    private Collection<RoleRow> roles(Map<String, UserRow> users, Map<String, OrgRow> orgs) {
        List<String> columns =
                List.of("sourcedId", "status", "userSourcedId", "role", "beginDate", "endDate", "orgSourcedId");
        return rows.read(
                        required(ROLES, columns),
                        cells -> new RoleRow(
                                cells.required("sourcedId"),
                                cells.deleted(),
                                cells.reference("userSourcedId", users, USERS),
                                cells.oneOf("role", UserRole.BY_TOKEN),
                                cells.reference("orgSourcedId", orgs, ORGS),
                                cells.period("beginDate", "endDate")))
                .values();
    }

    private Map<String, ClassRow> classes(
            Map<String, OrgRow> orgs, Map<String, CourseRow> courses, Map<String, SessionRow> sessions) {
        List<String> columns = List.of(
                "sourcedId", "status", "title", "courseSourcedId", "classType", "schoolSourcedId", "termSourcedIds");
        ClassReader reader = new ClassReader(orgs, courses, sessions, CLASS_TYPES);
        return rows.read(required(CLASSES, columns), reader::read);
    }

    private Collection<EnrollmentRow> enrollments(
            Map<String, ClassRow> classes, Map<String, UserRow> users, Map<String, OrgRow> orgs) {
        List<String> columns = List.of(
                "sourcedId",
                "status",
                "classSourcedId",
                "schoolSourcedId",
                "userSourcedId",
                "role",
                "primary",
                "beginDate",
                "endDate");
        return rows.read(required(ENROLLMENTS, columns), cells -> {
                    EnrollmentRow row = new EnrollmentRow(
                            cells.required("sourcedId"),
                            cells.deleted(),
                            cells.reference("classSourcedId", classes, CLASSES),
                            cells.reference("userSourcedId", users, USERS),
                            cells.oneOf("role", PARTS),
                            cells.flag("primary"),
                            cells.period("beginDate", "endDate"));
                    cells.reference("schoolSourcedId", orgs, ORGS);
                    return row;
                })
                .values();
    }

    private CsvTable required(String file, List<String> columns) {
        if (manifest.absent(file)) {
            throw problems.refusal("refused.absent", file, Manifest.FILE);
        }
        return tables.required(file, columns);
    }

    /** A file that the manifest promises must be there: a set may have been cut short on its way. */
    private Optional<CsvTable> optional(String file, List<String> columns) {
        if (manifest.absent(file)) {
            return Optional.empty();
        }
        return manifest.promises(file) ? Optional.of(tables.required(file, columns)) : tables.optional(file, columns);
    }
}
