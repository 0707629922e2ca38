package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.school.RosterFiles;
import org.ejournal.simulator.school.SchoolRoster;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VkDeskTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school-12");

    @TempDir
    Path directory;

    private final URI address = URI.create("http://localhost:" + Ports.claim("--vk-port", 0));
    private VkDesk vk;

    private VkDesk desk() {
        VkProperties keys = new VkProperties(
                address, 20, 3, List.of(), "greetings.community", "greetings.token", "greetings.service", Map.of());
        SchoolRoster roster = new SchoolRoster(RosterFiles.demo(), Clock.systemUTC());
        LocalVkSettings local = LocalVkSettings.in(directory).withPort(address.getPort());
        vk = VkDesk.own(local, new VkSeed(roster, new DemoSettings("trial/settings"), keys));
        return vk;
    }

    @AfterEach
    void stop() {
        vk.stop();
    }

    @Test
    void a_stopped_vk_is_out_of_reach_and_a_started_one_remembers() throws IOException {
        desk().start();
        assertThat(status("/method/users.get")).isEqualTo(200);
        long community = vk.community(SCHOOL).orElseThrow();

        vk.stop();
        assertThat(vk.isRunning()).isFalse();
        assertThatThrownBy(() -> status("/method/users.get")).isInstanceOf(ConnectException.class);

        vk.start();
        assertThat(status("/method/users.get")).isEqualTo(200);
        assertThat(vk.community(SCHOOL)).contains(community);
    }

    @Test
    void a_vk_that_cannot_start_says_why_and_the_journal_goes_on() throws IOException {
        try (ServerSocket taken = new ServerSocket(address.getPort())) {
            assertThat(taken.isBound()).isTrue();
            desk().start();
        }

        assertThat(vk.isRunning()).isFalse();
        assertThat(vk.failure()).isNotEmpty();
    }

    @Test
    void a_vk_of_another_process_is_asked_for_its_communities_and_never_started() {
        desk().start();
        long community = vk.community(SCHOOL).orElseThrow();
        VkDesk other = VkDesk.of(new RemoteVk(address));

        other.start();
        assertThat(other.isRunning()).isFalse();
        assertThat(other.isOwn()).isFalse();
        assertThat(other.community(SCHOOL)).contains(community);
        assertThat(other.community(new OrganisationId("nowhere"))).isEmpty();

        vk.stop();
        assertThatThrownBy(() -> other.community(SCHOOL)).hasMessageContaining(address.toString());
    }

    private int status(String path) throws IOException {
        return ((HttpURLConnection) address.resolve(path).toURL().openConnection()).getResponseCode();
    }
}
