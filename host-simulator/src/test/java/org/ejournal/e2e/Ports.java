package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Finds ports for processes that must know theirs before they start. Each of the test processes that run side by side has
 * a range of its own, below those that a system hands out by itself, so that nobody takes a port between the moment it is
 * found free and the moment it is used. Whose a range is, is who holds its guard: a port that is open as long as the
 * process lives.
 */
public final class Ports {
    private static final int GUARDS = 19_990;
    private static final int RANGES = 6;
    private static final int FIRST = 20_000;
    private static final int RANGE = 2_000;

    private final ServerSocket guard;
    private final AtomicInteger next = new AtomicInteger();

    private Ports(ServerSocket guard) {
        this.guard = guard;
    }

    private static final class Own {
        static final Ports PORTS = claim();

        private static Ports claim() {
            return IntStream.range(0, RANGES)
                    .mapToObj(range -> bind(GUARDS + range))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(Ports::new)
                    .orElseThrow(() -> new IllegalStateException("All ranges of ports are taken by other tests"));
        }
    }

    /** Returns a port that is free and was not returned before. */
    public static int free() {
        return Own.PORTS.find();
    }

    private int find() {
        int first = FIRST + (guard.getLocalPort() - GUARDS) * RANGE;
        return IntStream.generate(next::getAndIncrement)
                .limit(RANGE)
                .map(number -> first + number % RANGE)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port is free from " + first + " on"));
    }

    private static Optional<ServerSocket> bind(int guard) {
        try {
            return Optional.of(new ServerSocket(guard, 1, InetAddress.getLoopbackAddress()));
        } catch (BindException taken) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("Port " + guard, failure);
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException("Port " + port, failure);
        }
    }
}
