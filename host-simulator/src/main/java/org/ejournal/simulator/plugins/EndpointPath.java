package org.ejournal.simulator.plugins;

import java.net.URI;

/** Where plugins answer requests of other systems. */
public final class EndpointPath {
    /** The path above all plugins' endpoints; the next part is the plugin's id. */
    public static final String ROOT = "/plugins";

    private EndpointPath() {}

    static URI of(URI baseAddress, String plugin) {
        return URI.create(baseAddress + ROOT + "/" + plugin);
    }
}
