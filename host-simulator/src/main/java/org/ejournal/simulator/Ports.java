package org.ejournal.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks for a port before the journal starts, so that a taken one is told at once and in plain words. */
final class Ports {
    private static final int LAST = 65535;

    private Ports() {}

    /**
     * Returns the port, or a free one for 0.
     *
     * @param option the option that the port came from
     * @throws Refusal when another process listens there
     */
    static int claim(String option, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw Refusal.of(
                    "port.taken", option, String.valueOf(port), String.valueOf(port < LAST ? port + 1 : port - 1));
        }
    }
}
