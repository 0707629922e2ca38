package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.ejournal.e2e.Messenger.Load;
import org.ejournal.e2e.Messenger.Traffic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon lessons have begun that all start at 08:00, in many schools with tokens of their own. One school has so many of
 * them that only the rate of its token is in their way. {@code -Dcalls.lessons=200 -Dcalls.schools=30} makes it smaller.
 */
@Tag("AH-7")
@Tag("VC-4")
class CallsBenchmarkIT {
    private static final int LESSONS = Integer.getInteger("calls.lessons", 2_000);
    private static final int SCHOOLS = Integer.getInteger("calls.schools", 300);
    private static final int OF_THE_LARGEST = LESSONS / 10;
    private static final int IN_A_REQUEST = 20;
    private static final int RATE_OF_A_PERSON = 3;
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    void all_begin_once_and_as_soon_as_the_rate_lets_them(@TempDir Path folder) throws Exception {
        SmallSchools schools = new SmallSchools(folder, SCHOOLS);
        Journal journal = journals.startShared(
                Journal.AS_INSTALLED, "--roster=" + schools.roster(), Journal.BESIDE + schools.beside());
        DistanceLessons clock = new DistanceLessons(schools.all().get(0), MOSCOW);
        Instant eight =
                LocalDate.now(MOSCOW).plusDays(1).atTime(8, 0).atZone(MOSCOW).toInstant();
        try (PluginTables tables = new PluginTables(journal.data())) {
            awaits(tables, "select count(*) from sferum.connection where state = 'PROVEN'", SCHOOLS);
            plan(tables, schools, eight);
            clock.clockTo(journal, eight.minusSeconds(120));
            journal.messenger().forget();
            awaits(tables, "select count(*) from sferum.conference where state = 'ACTIVE'", LESSONS);

            Traffic traffic = journal.messenger().traffic();
            assertThat(traffic.of("calls.start")).isEqualTo(LESSONS);
            for (Demo school : schools.all()) {
                assertThat(journal.messenger().calls(SmallSchools.owners(journal.messenger(), school)[1]))
                        .hasSize(lessonsOf(schools.all().indexOf(school)))
                        .allMatch(Messenger.Call::running);
            }
            print(traffic, late(tables));

            clock.clockTo(journal, eight.plusSeconds(45 * 60));
            awaits(tables, "select count(*) from sferum.conference where state = 'FINISHED'", LESSONS);
        }
    }

    private static void awaits(PluginTables tables, String count, int expected) {
        Until.sees(() -> tables.rows(count), found -> found.equals(List.of("|" + expected)));
    }

    /** The first has the most, the others share the rest. */
    private static int lessonsOf(int school) {
        int rest = LESSONS - OF_THE_LARGEST;
        int others = SCHOOLS - 1;
        return school == 0 ? OF_THE_LARGEST : rest / others + (school <= rest % others ? 1 : 0);
    }

    private static void plan(PluginTables tables, SmallSchools schools, Instant eight) throws SQLException {
        String times = "timestamp with time zone '%s', timestamp with time zone '%s'"
                .formatted(eight, eight.plusSeconds(45 * 60));
        for (int school = 0; school < SCHOOLS; school++) {
            for (int lesson = 0; lesson < lessonsOf(school); lesson++) {
                String mark = UUID.randomUUID().toString();
                tables.run("""
                        insert into sferum.conference (organisation, lesson, lesson_key, title, starts_at, ends_at,
                          lesson_starts_at, lesson_ends_at, organiser, mark, state, started_at, retry_at)
                        values ('%1$s', '', '%2$s', 'Lesson', %3$s, %3$s, '%1$s-admin', '%2$s', 'PLANNED',
                          timestamp with time zone '1970-01-01 00:00:00Z', timestamp with time zone '1970-01-01 00:00:00Z')
                        """.formatted(schools.all().get(school).id(), mark, times));
            }
        }
    }

    /** How many seconds after its time each has begun, the quickest first. */
    private static List<Double> late(PluginTables tables) {
        return tables
                .rows("select datediff(millisecond, starts_at, started_at) from sferum.conference order by 1")
                .stream()
                .map(row -> Double.parseDouble(row.substring(1)) / 1000)
                .toList();
    }

    private static void print(Traffic traffic, List<Double> late) {
        List<Load> people =
                traffic.loads().stream().filter(load -> load.owner() > 0).toList();
        Load busiest =
                people.stream().max(Comparator.comparingLong(Load::admitted)).orElseThrow();
        long requests = (OF_THE_LARGEST + IN_A_REQUEST - 1) / IN_A_REQUEST;
        List<String> table = new ArrayList<>();
        table.add("%8s %8s %9s %9s %9s %9s".formatted("lessons", "schools", "first s", "median s", "95% s", "last s"));
        table.add("%8d %8d %9.1f %9.1f %9.1f %9.1f"
                .formatted(
                        LESSONS,
                        SCHOOLS,
                        late.get(0),
                        late.get(late.size() / 2),
                        late.get(late.size() * 95 / 100),
                        late.get(late.size() - 1)));
        table.add("%8s %8s %9s %9s %9s %9s".formatted("largest", "requests", "rate", "least s", "took s", "most/s"));
        table.add("%8d %8d %9d %9.1f %9.1f %9d"
                .formatted(
                        OF_THE_LARGEST,
                        busiest.admitted(),
                        RATE_OF_A_PERSON,
                        (requests - 1.0) / RATE_OF_A_PERSON,
                        (busiest.lastAt() - busiest.firstAt()) / 1000.0,
                        people.stream().mapToInt(Load::mostSeenInASecond).max().orElse(0)));
        System.out.println(String.join(System.lineSeparator(), table).toLowerCase(Locale.ROOT));
        assertThat(people).allMatch(load -> load.mostInASecond() <= RATE_OF_A_PERSON);
    }
}
