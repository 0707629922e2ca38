package org.ejournal.sferum.sync;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bare scheduler with tasks that do nothing: the least that a queue with a row for each operation costs. */
final class NoTasks {
    private static final String TABLE = "sferum.scheduled_tasks";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    NoTasks(DataSource dataSource, JdbcTemplate jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /** Puts down so many tasks, and returns how long it takes from the scheduler's start until the last is done. */
    Duration run(int count, int threads) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(count);
        OneTimeTask<Void> task = Tasks.oneTime("nothing").execute((instance, context) -> done.countDown());
        Scheduler scheduler = Scheduler.create(dataSource, task)
                .tableName(TABLE)
                .threads(threads)
                .pollUsingLockAndFetch(1, 4)
                .pollingInterval(Duration.ofMillis(100))
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        List<TaskInstance<?>> instances = IntStream.range(0, count)
                .<TaskInstance<?>>mapToObj(number -> task.instance(Integer.toString(number)))
                .toList();
        scheduler.scheduleBatch(instances, Instant.now());
        jdbc.execute("ANALYZE " + TABLE);
        long begun = System.nanoTime();
        scheduler.start();
        boolean all = done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        scheduler.stop();
        if (!all) {
            throw new AssertionError(done.getCount() + " tasks were not done within " + PATIENCE);
        }
        return took;
    }
}
