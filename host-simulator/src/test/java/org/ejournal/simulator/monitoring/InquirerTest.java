package org.ejournal.simulator.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejournal.plugin.extension.HealthReports;
import org.ejournal.plugin.extension.HealthReports.Report;
import org.ejournal.plugin.extension.HealthReports.State;
import org.ejournal.simulator.plugins.Extensions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pf4j.ExtensionPoint;

/** Who is asked when, on a clock that a test moves, with threads that work when it says so. */
@Tag("AH-19")
class InquirerTest {
    private final Map<String, HealthReports> plugins = new LinkedHashMap<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private Executor threads = Runnable::run;
    private int asked;

    private final Inquirer inquirer =
            new Inquirer(new Loaded(), work -> threads.execute(work), Duration.ofMillis(1), nanos::get);

    private final class Loaded implements Extensions {
        @Override
        public <T extends ExtensionPoint, R> List<R> askAll(Class<T> kind, BiFunction<String, T, R> question) {
            return plugins.entrySet().stream()
                    .map(plugin -> question.apply(plugin.getKey(), kind.cast(plugin.getValue())))
                    .toList();
        }

        @Override
        public <T extends ExtensionPoint, R> R ask(String plugin, Class<T> kind, Function<T, R> question) {
            asked++;
            return question.apply(kind.cast(plugins.get(plugin)));
        }
    }

    private static Report report(State state) {
        return new Report(state, state == State.UP ? "" : "so", List.of());
    }

    private void passes(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private List<String> look() {
        return inquirer.look().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().report().state())
                .toList();
    }

    @Test
    void each_plugin_tells_and_is_asked_again_after_five_seconds_however_often_somebody_looks() {
        plugins.put("a", () -> report(State.UP));
        plugins.put("b", () -> report(State.DEGRADED));

        assertThat(look()).containsExactly("a UP", "b DEGRADED");
        look();
        passes(Duration.ofSeconds(4));
        look();
        assertThat(asked).isEqualTo(2);

        passes(Duration.ofSeconds(1));
        look();
        assertThat(asked).isEqualTo(4);
    }

    @Test
    @Tag("PL-3")
    void one_that_throws_is_down_and_its_words_are_not_told() {
        plugins.put("a", () -> {
            throw new IllegalStateException("secret detail");
        });
        plugins.put("b", () -> report(State.UP));

        assertThat(look()).containsExactly("a DOWN", "b UP");
        assertThat(inquirer.look().get("a").report().reason()).isEqualTo("its report failed");
    }

    @Test
    void one_that_hangs_is_asked_once_keeps_its_last_answer_for_a_minute_and_is_down_then() {
        plugins.put("a", () -> report(State.UP));
        look();
        threads = waiting::add;
        passes(Duration.ofSeconds(5));

        assertThat(look()).containsExactly("a UP");
        passes(Duration.ofSeconds(60));
        assertThat(look()).containsExactly("a UP");
        passes(Duration.ofNanos(1));
        assertThat(look()).containsExactly("a DOWN");
        assertThat(inquirer.look().get("a").report().reason()).isEqualTo("no answer for more than 60 s");
        assertThat(waiting).hasSize(1);

        waiting.get(0).run();
        assertThat(look()).containsExactly("a UP");
    }

    @Test
    @Tag("PL-2")
    void one_that_is_gone_is_forgotten() {
        plugins.put("a", () -> report(State.UP));
        look();
        plugins.clear();

        assertThat(look()).isEmpty();
    }
}
