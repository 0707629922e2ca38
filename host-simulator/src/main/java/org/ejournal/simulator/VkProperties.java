package org.ejournal.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.ejournal.simulator.vk.callback.CallbackTiming;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the local VK is run and what it is filled with.
 *
 * @param address where it answers
 * @param groupRequestsPerSecond how many requests a second it takes with a community's token
 * @param userRequestsPerSecond how many with a person's token
 * @param callbackPauses how long to wait before each repeat of an event that a callback server did not take
 * @param communityKey the demo settings' line with the community's id, such as {@code some-plugin.community}
 * @param communityTokenKey the line with the community's token
 * @param serviceTokenKey the line with its service user's token
 * @param idClients the services that are registered with VK ID, by their {@code client_id}
 */
@ConfigurationProperties("vk")
record VkProperties(
        URI address,
        int groupRequestsPerSecond,
        int userRequestsPerSecond,
        List<Duration> callbackPauses,
        String communityKey,
        String communityTokenKey,
        String serviceTokenKey,
        @DefaultValue Map<String, IdClient> idClients) {
    /** A service: what VK ID's pages call it, and where its answers may be sent. */
    record IdClient(String name, List<String> redirectUris) {}

    /** Returns how a local VK of our own runs with its memory there. */
    LocalVkSettings local(Path memory, Clock clock) {
        return LocalVkSettings.in(memory)
                .withPort(address.getPort())
                .withLimits(groupRequestsPerSecond, userRequestsPerSecond)
                .withClock(clock)
                .withCallbacks(CallbackTiming.usual().withPauses(callbackPauses));
    }
}
