package org.ejournal.simulator.vk.store;

import java.util.Locale;
import java.util.Set;

/**
 * Where a community wants to hear of events (vk.md section 6).
 *
 * @param secret travels along with each event; may be empty
 * @param code what the receiver has to answer to show that it belongs to the community
 * @param apiVersion in whose words the events are
 * @param events the names of the events that are wanted
 * @param failures how many events in a row were not taken
 * @param pausedUntil nothing is sent before, in milliseconds since 1970
 */
public record CallbackServer(
        int id,
        long communityId,
        String title,
        String url,
        String secret,
        String code,
        State state,
        String apiVersion,
        Set<String> events,
        int failures,
        long pausedUntil) {

    /** How far a server has come; VK's fourth, {@code unconfigured}, is one without an address, which nobody can add. */
    public enum State {
        /** It will be asked for the code. */
        WAIT,
        /** It answered the code. */
        OK,
        /** It was asked and did not answer the code. */
        FAILED;

        /** The name in VK's schema. */
        public String schemaName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether events of this name go there. */
    public boolean wants(String event) {
        return state == State.OK && events.contains(event);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "callback server " + id + " of community " + communityId;
    }
}
