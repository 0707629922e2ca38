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
 * wants to see what the journal does without VK. One act at a time.
 */
public final class VkDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(VkDesk.class);
    private static final int BEFORE_PLUGINS = -100;

    private final LocalVkSettings settings;
    private final URI address;
    private final VkSeed seed;
    private Map<OrganisationId, Long> communities = Map.of();
    private volatile @Nullable LocalVk vk;
    private volatile String failure = "";

    VkDesk(LocalVkSettings settings, URI address, VkSeed seed) {
        this.settings = settings;
        this.address = address;
        this.seed = seed;
    }

    /** Starts it unless it runs; a failure is kept for {@link #failure()}, and the journal goes on without VK. */
    @Override
    public synchronized void start() {
        if (vk != null) {
            return;
        }
        try {
            LocalVk started = LocalVk.start(settings);
            vk = started;
            communities = Map.copyOf(seed.sow(started.world()));
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
        if (running != null && change.kind() == RosterChange.Kind.PERSON_CHANGED) {
            seed.sow(running.world(), change.organisation(), change.persons());
        }
    }

    /** Returns the id of the organisation's community; empty for an organisation that is not of the demo. */
    synchronized Optional<Long> community(OrganisationId organisation) {
        return Optional.ofNullable(communities.get(organisation));
    }
}
