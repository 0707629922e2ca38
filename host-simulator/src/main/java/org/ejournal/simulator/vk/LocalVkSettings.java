package org.ejournal.simulator.vk;

import java.nio.file.Path;
import java.time.Clock;
import org.ejournal.simulator.vk.callback.CallbackTiming;

/**
 * How a local VK runs.
 *
 * @param port where it answers; 0 for any free one
 * @param dataDirectory where its memory lies; two local VKs cannot share one
 * @param groupRequestsPerSecond VK's own limit for a community's token is 20
 * @param userRequestsPerSecond VK's own limit for a person's token is 3
 * @param clock the time of messages and of the sliding second; its zone is the one the pages show
 * @param callbacks how patient the sender of events is; it goes by the real time
 */
public record LocalVkSettings(
        int port,
        Path dataDirectory,
        int groupRequestsPerSecond,
        int userRequestsPerSecond,
        Clock clock,
        CallbackTiming callbacks) {
    /** The port the local VK takes when nobody says otherwise. */
    public static final int DEFAULT_PORT = 8090;

    /** VK's own limits (vk.md section 3). */
    public static final int VK_GROUP_REQUESTS = 20;

    public static final int VK_USER_REQUESTS = 3;

    /** The usual port and VK's own limits. */
    public static LocalVkSettings in(Path dataDirectory) {
        return new LocalVkSettings(
                DEFAULT_PORT,
                dataDirectory,
                VK_GROUP_REQUESTS,
                VK_USER_REQUESTS,
                Clock.systemDefaultZone(),
                CallbackTiming.usual());
    }

    /** The same on another port. */
    public LocalVkSettings withPort(int otherPort) {
        return new LocalVkSettings(
                otherPort, dataDirectory, groupRequestsPerSecond, userRequestsPerSecond, clock, callbacks);
    }

    /** The same with other limits, for benchmarks. */
    public LocalVkSettings withLimits(int groupRequests, int userRequests) {
        return new LocalVkSettings(port, dataDirectory, groupRequests, userRequests, clock, callbacks);
    }

    /** The same by another clock. */
    public LocalVkSettings withClock(Clock otherClock) {
        return new LocalVkSettings(
                port, dataDirectory, groupRequestsPerSecond, userRequestsPerSecond, otherClock, callbacks);
    }

    /** The same with another patience of the sender of events. */
    public LocalVkSettings withCallbacks(CallbackTiming otherTiming) {
        return new LocalVkSettings(
                port, dataDirectory, groupRequestsPerSecond, userRequestsPerSecond, clock, otherTiming);
    }
}
