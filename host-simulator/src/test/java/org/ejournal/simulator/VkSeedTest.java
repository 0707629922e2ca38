package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.Person;
import org.ejournal.simulator.school.RosterFiles;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.vk.LocalVk;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VkSeedTest {
    private static final long FIRST_UNKNOWN = 780_000_001;
    private static final long LAST_UNKNOWN = 789_999_999;

    private final SchoolRoster roster = new SchoolRoster(RosterFiles.demo(), Clock.systemUTC());
    private final VkProperties keys = new VkProperties(
            URI.create("http://localhost:8090"),
            20,
            3,
            List.of(),
            "greetings.community",
            "greetings.token",
            "greetings.service",
            Map.of());

    private List<Person> unknown() {
        return roster.snapshot(new OrganisationId("school-204")).persons().stream()
                .filter(person -> person.externalIds().isEmpty())
                .toList();
    }

    @Test
    @Tag("AC-3")
    void whom_the_roster_does_not_know_in_vk_has_one_profile_there_and_keeps_it(@TempDir Path directory) {
        VkSeed seed = new VkSeed(roster, new DemoSettings("trial/settings"), keys);
        try (LocalVk vk = LocalVk.start(LocalVkSettings.in(directory).withPort(0))) {
            seed.sow(vk.world());
            List<Long> ids = unknown().stream().map(VkSeed::unknownId).toList();
            List<String> phones = phones(vk, ids);
            seed.sow(vk.world());

            assertThat(ids)
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(id -> id >= FIRST_UNKNOWN && id <= LAST_UNKNOWN);
            assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.matches("79\\d{9}"));
            assertThat(phones(vk, ids)).isEqualTo(phones);
        }
    }

    private static List<String> phones(LocalVk vk, List<Long> ids) {
        return ids.stream().map(id -> vk.world().phoneOf(id).orElseThrow()).toList();
    }
}
