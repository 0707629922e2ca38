package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.ejournal.plugin.host.Host;
import org.junit.jupiter.api.Test;

/** What the door itself promises. */
interface DoorRules extends HostUnderTest {
    @Test
    default void what_the_door_leads_to_stays_the_same_for_a_plugin_s_life() {
        Host host = host();
        Map<String, Function<Host, Object>> ways = Map.of(
                "roster", Host::roster,
                "timetable", Host::timetable,
                "settings", Host::settings,
                "notifications", Host::notifications,
                "secrets", Host::secrets,
                "data source", Host::dataSource,
                "clock", Host::clock);

        ways.forEach(
                (name, way) -> assertThat(way.apply(host)).as(name).isNotNull().isSameAs(way.apply(host)));
    }

    @Test
    default void every_thread_may_ask() {
        Host host = host();

        CompletableFuture<Integer> elsewhere = CompletableFuture.supplyAsync(
                () -> host.roster().organisations().size());

        assertThat(elsewhere.join()).isEqualTo(host.roster().organisations().size());
    }
}
