package org.ejournal.sferum.sync;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.ejournal.plugin.roster.OrganisationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One durable task for each organisation, never two at once on any node. It is due when the organisation's exchange is,
 * and earlier when somebody wakes it; a sweep brings forward the tasks of organisations that have work, whatever made
 * it: after a restart, when a wait is over, or when a wake-up came while the task was at work.
 */
class OrganisationTasks implements Waker, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OrganisationTasks.class);
    private static final Duration SWEEP = Duration.ofSeconds(3);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int LOST_HEARTBEATS = 4;
    private static final int THREADS = 8;

    private final CustomTask<String> task;
    private final Scheduler scheduler;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    /**
     * Makes them; nothing runs before the start.
     *
     * @param agenda knows which organisations have work that is due
     */
    OrganisationTasks(DataSource dataSource, OrganisationWork work, Agenda agenda, Clock clock) {
        this.clock = clock;
        this.task = Tasks.custom("organisation", String.class)
                .onDeadExecutionRevive()
                .onFailureReschedule(FixedDelay.of(HEARTBEAT))
                .execute((instance, context) -> execute(work, instance, context));
        RecurringTask<Void> sweep = Tasks.recurring("sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> agenda.due(clock.instant()).forEach(this::wake));
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

    private CompletionHandler<String> execute(
            OrganisationWork work, TaskInstance<String> instance, ExecutionContext context) {
        Memo before = Memo.of(instance.getData(), clock.instant());
        OrganisationWork.After after = work.work(
                new OrganisationId(instance.getId()),
                new OrganisationWork.Before(!node.equals(before.node()), before.exchange()),
                () -> context.getSchedulerState().isShuttingDown());
        Memo memo = new Memo(node, after.exchange());
        return (complete, operations) -> operations.reschedule(complete, after.next(), memo.text());
    }

    void start() {
        scheduler.start();
    }

    @Override
    public void wake(OrganisationId organisation) {
        try {
            scheduler.schedule(
                    task.instance(organisation.value()), clock.instant(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceException atWork) {
            LOG.debug("The task of {} is at work", organisation);
        }
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
