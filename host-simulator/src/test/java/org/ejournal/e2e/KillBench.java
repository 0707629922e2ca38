package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ejournal.e2e.stopping.StoppingDriver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node over PostgreSQL and a local VK of its own process, which is killed and started again (AH-8). */
final class KillBench {
    private static final String PLUGINS = "/admin/plugins";

    private final SmallSchools schools;
    private final Path stops;
    private final Cluster cluster;
    private final JdbcClient database;
    private final String[] options;
    private final Journal node;

    /** Starts the node; something may be done to VK before. */
    KillBench(Journals journals, Path folder, int number, Consumer<KillBench> before) {
        this.schools = new SmallSchools(folder, number);
        this.stops = folder.resolve("stops");
        copyTheDriver();
        String roster = "--roster=" + schools.roster();
        String beside = Journal.BESIDE + schools.beside();
        this.cluster = journals.startCluster(roster, beside);
        this.database = JdbcClient.create(cluster.database());
        this.options = new String[] {
            roster,
            beside,
            "-Dstops=" + stops,
            "--spring.datasource.url=jdbc:stopping:" + cluster.url(),
            "--spring.datasource.driver-class-name=" + StoppingDriver.class.getName()
        };
        before.accept(this);
        this.node = cluster.node(options);
    }

    /** The driver stands on the class path of the node alone with what it needs. */
    private void copyTheDriver() {
        try {
            Files.createDirectories(stops);
            String own = StoppingDriver.class.getName().replace('.', '/') + ".class";
            URL driver = StoppingDriver.class.getClassLoader().getResource(own);
            Path from = Path.of(driver.toURI()).getParent();
            Path to = Files.createDirectories(schools.beside().resolve(own).getParent());
            try (Stream<Path> classes = Files.list(from)) {
                for (Path each : classes.toList()) {
                    Files.copy(each, to.resolve(each.getFileName()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }

    SmallSchools schools() {
        return schools;
    }

    Journal node() {
        return node;
    }

    Messenger vk() {
        return new Messenger(cluster.vk().address());
    }

    /** Lets the plugin's work for that school stop at its commit of that number from now on; at 0 it is only noted. */
    void stopAt(Demo school, int number, String moment) {
        try {
            Path order = Files.writeString(stops.resolve(school.id() + ".order"), number + " " + moment);
            Files.move(order, stops.resolve(school.id()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void stopNowhere(Demo school) {
        try {
            Files.deleteIfExists(stops.resolve(school.id()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isStopped(Demo school) {
        return Files.exists(stops.resolve(school.id() + ".stopped"));
    }

    /** What the commit was about at which it has stopped. */
    String stoppedAt(Demo school) {
        return isStopped(school) ? read(school.id() + ".stopped") : "";
    }

    /** The commits that were counted, each with what it was about. */
    List<String> passed(Demo school) {
        return read(school.id() + ".passed").lines().toList();
    }

    private String read(String file) {
        try {
            return Files.readString(stops.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Kills the node and starts it again after so long that nobody takes it for alive any more.
     *
     * @param muchLater so long, too, that no call of it can still be under way
     */
    void killAndStart(boolean muchLater) {
        node.kill();
        schools.all().forEach(this::stopNowhere);
        later("scheduled_tasks", "last_heartbeat");
        if (muchLater) {
            later("chat", "intended_at");
        }
        node.start(options);
    }

    private void later(String table, String column) {
        database.sql("update sferum.%1$s set %2$s = %2$s - interval '1 minute' where %2$s is not null"
                        .formatted(table, column))
                .update();
    }

    /** Lets the school's exchange be due. */
    void exchange(Demo school) {
        database.sql(
                        "update sferum.scheduled_tasks set execution_time = now(), task_data = null where task_instance = ?")
                .param(school.id())
                .update();
    }

    /** Presses «Продолжить» without waiting for what comes of it, which may be nothing. */
    void begin(Demo school) {
        CompletableFuture<?> click =
                CompletableFuture.runAsync(() -> Initialisation.begin(node.visitor(school.login("admin"))));
        click.exceptionally(killed -> null);
    }

    boolean everAsked(Demo school) {
        return count("select count(*) from sferum.run where organisation = ?", school) > 0;
    }

    /** Whether nothing is under way or waited for. */
    boolean idle(Demo school) {
        return count("select count(*) from sferum.run where open_in = ?", school) == 0
                && count("select count(*) from sferum.look where organisation = ? and asked > seen", school) == 0
                && count("""
                        select count(*) from sferum.scheduled_tasks
                        where task_instance = ? and (picked or execution_time <= now())""", school) == 0;
    }

    /** Whether nothing is under way, and VK has just those chats. */
    boolean isDone(Demo school, List<Messenger.Chat> expected) {
        return everAsked(school) && idle(school) && new HashSet<>(chats(school)).equals(new HashSet<>(expected));
    }

    /** Waits until nothing is under way, and VK has just those chats. */
    void awaits(Demo school, List<Messenger.Chat> expected) {
        Until.sees(
                () -> isDone(school, expected)
                        ? "done"
                        : school + (idle(school) ? " rests" : " works") + ": " + chats(school),
                "done"::equals);
    }

    /** Initialises those schools, with nothing in the way. */
    void initialise(List<Demo> those) {
        those.forEach(this::begin);
        those.forEach(school -> awaits(school, schools.initialised(school)));
    }

    /** Issues all orders but the last while the plugin is stopped, so that it hears of them by the last alone. */
    void orderUnheard(List<Demo> those) {
        Visitor operator = node.visitor(those.get(0).login("super"));
        operator.press(PLUGINS, PLUGINS + "/sferum/stop");
        those.forEach(school -> SmallSchools.change(administrator(school), school));
        operator.press(PLUGINS, PLUGINS + "/sferum/start");
    }

    /** Issues the last order. */
    void close(Demo school) {
        SmallSchools.close(administrator(school), school);
    }

    private Visitor administrator(Demo school) {
        return node.visitor(school.login("admin"));
    }

    private int count(String sql, Demo school) {
        return database.sql(sql).param(school.id()).query(Integer.class).single();
    }

    List<Messenger.Chat> chats(Demo school) {
        return SmallSchools.actual(vk(), school);
    }

    /** The calls that were made for the school since VK was last told to forget. */
    Map<String, Long> calls(Demo school) {
        return vk().callsOf(SmallSchools.owners(vk(), school));
    }
}
