package org.ejournal.plugin.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.ejournal.plugin.extension.HealthReports.Figure;
import org.ejournal.plugin.extension.HealthReports.Kind;
import org.ejournal.plugin.extension.HealthReports.Report;
import org.ejournal.plugin.extension.HealthReports.Sample;
import org.ejournal.plugin.extension.HealthReports.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report holds to, so that every monitoring can take it. */
@Tag("AH-19")
class HealthReportsTest {
    private static Figure figure(String name, Sample... samples) {
        return new Figure(name, Kind.GAUGE, "Something", List.of(samples));
    }

    private static Sample of(String organisation) {
        return new Sample(Map.of("organisation", organisation), 1);
    }

    @Test
    void a_figure_has_a_name_and_samples_with_the_same_tags() {
        assertThat(figure("greetings.waiting2", of("a"), of("b")).samples()).hasSize(2);
        assertThat(figure("greetings").samples()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Greetings", "greetings_waiting", ".greetings", "greetings.", "2greetings", "привет"})
    void what_is_no_name_is_refused(String name) {
        assertThatThrownBy(() -> figure(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_samples_of_one_thing_or_of_different_kinds_of_things_are_refused() {
        assertThatThrownBy(() -> figure("greetings", of("a"), of("a"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> figure("greetings", of("a"), new Sample(Map.of(), 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sample(Map.of("Organisation", "a"), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_refused(double value) {
        assertThatThrownBy(() -> new Sample(Map.of(), value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_report_names_each_figure_once() {
        assertThat(new Report(State.UP, "", List.of(figure("a"), figure("b"))).figures())
                .hasSize(2);
        assertThatThrownBy(() -> new Report(State.UP, "", List.of(figure("a"), figure("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
