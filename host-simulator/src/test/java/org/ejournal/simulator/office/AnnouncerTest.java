package org.ejournal.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejournal.plugin.extension.RosterChanges;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.simulator.plugins.Extensions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pf4j.ExtensionPoint;

@Tag("EX-3")
class AnnouncerTest {
    private static final RosterChange HIRED = change(RosterChange.Kind.HIRED);
    private static final RosterChange DISMISSED = change(RosterChange.Kind.DISMISSED);

    private final BlockingQueue<RosterChange> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private Announcer announcer;

    private static RosterChange change(RosterChange.Kind kind) {
        return new RosterChange(new OrganisationId("s"), kind, Set.of(), Set.of(), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        released.countDown();
        announcer.close();
    }

    @Test
    @Tag("AH-16")
    void whoever_announces_does_not_wait_for_a_plugin_that_hangs() throws InterruptedException {
        announcer = new Announcer(plugin(change -> await(released)), change -> {});

        announcer.accept(HIRED);
        announcer.accept(DISMISSED);
        assertThat(heard).isEmpty();

        released.countDown();
        assertThat(next()).isEqualTo(HIRED);
        assertThat(next()).isEqualTo(DISMISSED);
    }

    @Test
    void a_failure_of_the_host_keeps_no_plugin_from_hearing() throws InterruptedException {
        announcer = new Announcer(plugin(change -> {}), change -> {
            throw new IllegalStateException("no VK");
        });

        announcer.accept(HIRED);
        assertThat(next()).isEqualTo(HIRED);
    }

    private RosterChange next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Extensions plugin(RosterChanges first) {
        RosterChanges hearing = change -> {
            first.changed(change);
            heard.add(change);
        };
        return new Extensions() {
            @Override
            public <T extends ExtensionPoint, R> List<R> askAll(Class<T> kind, BiFunction<String, T, R> question) {
                return List.of(question.apply("hearing", kind.cast(hearing)));
            }

            @Override
            public <T extends ExtensionPoint, R> R ask(String plugin, Class<T> kind, Function<T, R> question) {
                return question.apply(kind.cast(hearing));
            }
        };
    }
}
