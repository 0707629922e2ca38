package org.ejournal.simulator;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.RosterChange;
import org.ejournal.simulator.vk.LocalVk;
import org.ejournal.simulator.vk.LocalVkSettings;
import org.ejournal.simulator.vk.fault.FaultBoard;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/**
 * Runs the local VK beside the journal: up before the plugins, down after them, and off in between when an operator
 * wants to see what the journal does without VK. One act at a time. A local VK that another process runs is neither
 * started nor stopped from here.
 */
public final class VkDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(VkDesk.class);
    private static final int BEFORE_PLUGINS = -100;

    private final URI address;
    private final @Nullable Own own;
    private Map<OrganisationId, Long> communities = Map.of();
    private volatile @Nullable LocalVk vk;
    private volatile String failure = "";

    private record Own(LocalVkSettings settings, VkSeed seed) {}

    private VkDesk(URI address, @Nullable Own own) {
        this.address = address;
        this.own = own;
    }

    /** Returns one that runs a local VK in this process. */
    static VkDesk own(LocalVkSettings settings, VkSeed seed) {
        return new VkDesk(URI.create("http://localhost:" + settings.port()), new Own(settings, seed));
    }

    /** Returns one that leads to the local VK of another process. */
    static VkDesk of(RemoteVk remote) {
        return new VkDesk(remote.address(), null);
    }

    /** Starts it unless it runs; a failure is kept for {@link #failure()}, and the journal goes on without VK. */
    @Override
    public synchronized void start() {
        if (vk != null || own == null) {
            return;
        }
        try {
            LocalVk started = LocalVk.start(own.settings());
            vk = started;
            communities = Map.copyOf(own.seed().sow(started.world()));
            failure = "";
        } catch (RuntimeException reason) {
            LOG.error("The local VK did not start", reason);
            stop();
            failure = String.valueOf(reason.getMessage());
        }
    }

    /** Stops it; whoever calls it from now on is refused the connection. */
    @Override
    public synchronized void stop() {
        LocalVk running = vk;
        vk = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean isRunning() {
        return vk != null;
    }

    @Override
    public int getPhase() {
        return BEFORE_PLUGINS;
    }

    /** Returns where it answers when it runs, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** Returns the switchboard of its faults; empty while it does not run. */
    public Optional<FaultBoard> faults() {
        return Optional.ofNullable(vk).map(LocalVk::faults);
    }

    /** Returns why it did not start; empty where nothing went wrong. */
    public String failure() {
        return failure;
    }

    /** Lets VK know profiles that an order has named: the local VK has nobody whom the journal does not know there. */
    @EventListener
    synchronized void on(RosterChange change) {
        LocalVk running = vk;
        if (running != null && own != null && change.kind() == RosterChange.Kind.PERSON_CHANGED) {
            own.seed().sow(running.world(), change.organisation(), change.persons());
        }
    }

    /** Returns whether it is run from here. */
    public boolean isOwn() {
        return own != null;
    }

    /**
     * Returns the id of the organisation's community; empty for an organisation that is not of the demo.
     *
     * @throws IllegalStateException when another process runs the local VK and it does not answer
     */
    synchronized Optional<Long> community(OrganisationId organisation) {
        return own == null
                ? new RemoteVk(address).community(VkSeed.shortName(organisation))
                : Optional.ofNullable(communities.get(organisation));
    }
}
