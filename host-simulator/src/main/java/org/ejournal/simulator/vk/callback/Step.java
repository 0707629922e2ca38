package org.ejournal.simulator.vk.callback;

import java.util.Map;
import org.ejournal.simulator.vk.store.CallbackEvent;
import org.ejournal.simulator.vk.store.CallbackServer;

/** What is to be done next for one callback server. */
sealed interface Step {
    /** Nothing until somebody wakes the sender. */
    record Rest() implements Step {}

    /** Nothing for so many milliseconds. */
    record Wait(long millis) implements Step {}

    /** Ask for the code. */
    record Confirm(CallbackServer server, Map<String, Object> body) implements Step {}

    /** Send an event. */
    record Send(CallbackServer server, CallbackEvent event, Map<String, Object> body) implements Step {}
}
