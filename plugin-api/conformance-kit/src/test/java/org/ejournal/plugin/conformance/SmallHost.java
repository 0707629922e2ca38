package org.ejournal.plugin.conformance;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.roster.ClassId;
import org.ejournal.plugin.roster.Employee;
import org.ejournal.plugin.roster.Enrolment;
import org.ejournal.plugin.roster.EnrolmentState;
import org.ejournal.plugin.roster.Guardianship;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.LessonState;
import org.ejournal.plugin.roster.Organisation;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.plugin.roster.PersonDetails;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PersonName;
import org.ejournal.plugin.roster.RosterSnapshot;
import org.ejournal.plugin.roster.SchoolClass;
import org.ejournal.plugin.roster.Sex;
import org.ejournal.plugin.roster.SubjectGroup;
import org.h2.jdbcx.JdbcConnectionPool;

/** Two schools of one class each, in memory, with a teacher, a pupil, a parent and two lessons. */
class SmallHost implements Host, Roster, Timetable, Settings, Secrets, Notifications {
    static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Europe/Saratov");
    static final OrganisationId FIRST = new OrganisationId("first");
    static final OrganisationId SECOND = new OrganisationId("second");

    private final Map<OrganisationId, Map<String, String>> settings = new HashMap<>();
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
    private final DataSource database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

    @Override
    public Roster roster() {
        return this;
    }

    @Override
    public Timetable timetable() {
        return this;
    }

    @Override
    public Settings settings() {
        return this;
    }

    @Override
    public Notifications notifications() {
        return this;
    }

    @Override
    public Secrets secrets() {
        return this;
    }

    @Override
    public DataSource dataSource() {
        return database;
    }

    @Override
    public Clock clock() {
        return FIXED;
    }

    private static final Clock FIXED = Clock.fixed(NOW, ZoneOffset.UTC);

    @Override
    public URI baseAddress() {
        return URI.create("https://journal.example");
    }

    @Override
    public URI endpointAddress() {
        return URI.create("https://journal.example/plugins/conformance");
    }

    @Override
    public URI screenAddress(String screen, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder("https://journal.example/screens/" + screen);
        new TreeMap<>(parameters)
                .forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return URI.create(address.toString());
    }

    @Override
    public List<Organisation> organisations() {
        return Stream.of(FIRST, SECOND)
                .map(id -> new Organisation(id, "School " + id))
                .toList();
    }

    @Override
    public RosterSnapshot snapshot(OrganisationId organisation) {
        know(organisation);
        return new RosterSnapshot(
                new Organisation(organisation, "School " + organisation),
                NOW,
                persons(organisation),
                List.of(new Employee(id(organisation, "teacher"), List.of(), Set.of(), false)),
                List.of(new SchoolClass(
                        classOf(organisation),
                        "8 К",
                        List.of(id(organisation, "teacher")),
                        List.of(new Enrolment(id(organisation, "pupil"), EnrolmentState.ENROLLED)))),
                List.of(new SubjectGroup(
                        "group",
                        classOf(organisation),
                        "subject",
                        "Краеведение",
                        List.of(id(organisation, "teacher")),
                        List.of(id(organisation, "pupil")))),
                List.of(new Guardianship(id(organisation, "parent"), id(organisation, "pupil"))));
    }

    List<Person> persons(OrganisationId organisation) {
        return Stream.of("teacher", "pupil", "parent")
                .map(part -> new Person(id(organisation, part), new PersonName(part, "", ""), Map.of()))
                .toList();
    }

    @Override
    public List<PersonDetails> details(OrganisationId organisation) {
        know(organisation);
        return List.of(new PersonDetails(
                id(organisation, "pupil"), Optional.of(LocalDate.of(2012, 5, 1)), Optional.of(Sex.FEMALE), false));
    }

    @Override
    public List<Lesson> lessons(OrganisationId organisation, Instant from, Instant to) {
        know(organisation);
        return Stream.of(1, 2)
                .map(hour -> lesson(organisation, hour))
                .filter(lesson -> !lesson.starts().toInstant().isBefore(from))
                .filter(lesson -> lesson.starts().toInstant().isBefore(to))
                .toList();
    }

    Lesson lesson(OrganisationId organisation, int hour) {
        ZonedDateTime starts = NOW.atZone(ZONE).plusHours(hour);
        return new Lesson(
                new LessonId(organisation + "-" + hour),
                organisation,
                "group",
                classOf(organisation),
                "Краеведение",
                starts,
                starts.plusMinutes(40),
                List.of(id(organisation, "teacher")),
                Optional.empty(),
                LessonState.PLANNED);
    }

    @Override
    public Optional<Lesson> lesson(OrganisationId organisation, LessonId id) {
        return lessons(organisation, Instant.MIN, Instant.MAX).stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst();
    }

    @Override
    public ZoneId zone(OrganisationId organisation) {
        return ZONE;
    }

    @Override
    public Map<String, String> installation() {
        return Map.of();
    }

    @Override
    public synchronized Map<String, String> of(OrganisationId organisation) {
        return Map.copyOf(settings.getOrDefault(organisation, Map.of()));
    }

    @Override
    public synchronized void change(OrganisationId organisation, Map<String, String> values) {
        Map<String, String> kept = settings.computeIfAbsent(organisation, absent -> new HashMap<>());
        kept.putAll(values);
        kept.values().removeIf(String::isEmpty);
    }

    @Override
    public synchronized boolean replace(OrganisationId organisation, String name, String before, String after) {
        return settings.getOrDefault(organisation, new HashMap<>()).replace(name, before, after);
    }

    @Override
    public synchronized boolean changeWhere(
            OrganisationId organisation, String name, String before, Map<String, String> values) {
        boolean still = of(organisation).getOrDefault(name, "").equals(before);
        if (still) {
            change(organisation, values);
        }
        return still;
    }

    @Override
    public byte[] key(String name) {
        return keys.computeIfAbsent(name, SmallHost::made).clone();
    }

    static byte[] made(String name) {
        byte[] key = new byte[32];
        System.arraycopy(name.getBytes(StandardCharsets.UTF_8), 0, key, 0, Math.min(32, name.length()));
        return key;
    }

    /** Tells whom it knows, which here is to say that it does not fail for the others. */
    @Override
    public void send(OrganisationId organisation, java.util.Collection<PersonId> people, Message message) {
        know(organisation);
    }

    static void know(OrganisationId organisation) {
        if (!Set.of(FIRST, SECOND).contains(organisation)) {
            throw new RosterUnavailableException("There is no " + organisation);
        }
    }

    static PersonId id(OrganisationId organisation, String part) {
        return new PersonId(organisation + "-" + part);
    }

    static ClassId classOf(OrganisationId organisation) {
        return new ClassId(organisation + "-8k");
    }
}
