package org.ejournal.sferum.sync;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.sferum.ledger.Connections;
import org.ejournal.sferum.ledger.Runs;

/**
 * One durable task for each organisation that has work, never two at once on any node, and a sweep that makes tasks for
 * work that has none: after a restart, when a wait is over, or when a wake-up came while the task was just ending.
 */
class OrganisationTasks implements AutoCloseable {
    private static final Duration SWEEP = Duration.ofSeconds(3);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int LOST_HEARTBEATS = 4;
    private static final int THREADS = 8;

    private final CustomTask<Void> task;
    private final Scheduler scheduler;
    private final Clock clock;

    OrganisationTasks(DataSource dataSource, OrganisationWork work, Runs runs, Connections connections, Clock clock) {
        this.clock = clock;
        this.task = Tasks.custom("organisation", Void.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.of(HEARTBEAT))
                .execute((instance, context) -> execute(work, instance, context));
        RecurringTask<Void> sweep = Tasks.recurring("sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> Stream.concat(
                                runs.ready(clock.instant()).stream(), connections.unproven(clock.instant()).stream())
                        .distinct()
                        .forEach(this::schedule));
        this.scheduler = Scheduler.create(dataSource, task)
                .startTasks(sweep)
                .tableName("sferum.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(LOST_HEARTBEATS)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .clock(clock::instant)
                .enableImmediateExecution()
                .build();
    }

    private static CompletionHandler<Void> execute(
            OrganisationWork work, TaskInstance<Void> instance, ExecutionContext context) {
        work.work(
                new OrganisationId(instance.getId()),
                () -> context.getSchedulerState().isShuttingDown());
        return (complete, operations) -> operations.remove();
    }

    void start() {
        scheduler.start();
    }

    /** Makes the organisation's task due now; one that is at work already finds the new work by the next sweep. */
    void wake(OrganisationId organisation) {
        schedule(organisation);
    }

    private void schedule(OrganisationId organisation) {
        scheduler.scheduleIfNotExists(task.instance(organisation.value()), clock.instant());
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
