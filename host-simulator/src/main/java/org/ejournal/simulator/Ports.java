package org.ejournal.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Looks for a port before the journal starts, so that a taken one is told at once and in plain words. */
final class Ports {
    private static final int LAST = 65535;

    // Below what systems hand out for connections: those would take a free port before the journal listens on it.
    private static final int FREE_FROM = 10_000;
    private static final int FREE_TO = 19_900;

    private Ports() {}

    /**
     * Returns the port, or a free one for 0.
     *
     * @param option the option that the port came from
     * @throws Refusal when another process listens there
     */
    static int claim(String option, int port) {
        if (port == 0) {
            return free();
        }
        if (!isFree(port)) {
            throw Refusal.of(
                    "port.taken", option, String.valueOf(port), String.valueOf(port < LAST ? port + 1 : port - 1));
        }
        return port;
    }

    private static int free() {
        return ThreadLocalRandom.current()
                .ints(FREE_TO - FREE_FROM, FREE_FROM, FREE_TO)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
