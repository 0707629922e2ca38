package org.ejournal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Finds ports for processes that must know theirs before they start. Each of the test processes that run side by side has
 * a range of its own, below those that a system hands out by itself, so that nobody takes a port between the moment it is
 * found free and the moment it is used.
 */
final class Ports {
    private static final int FIRST = 20_000;
    private static final int RANGE = 2_000;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Ports() {}

    /** Returns a port that is free and was not returned before. */
    static int free() {
        int first = FIRST + Integer.getInteger("fork", 0) % 6 * RANGE;
        return IntStream.generate(NEXT::getAndIncrement)
                .limit(RANGE)
                .map(number -> first + number % RANGE)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No port is free from " + first + " on"));
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
