package org.ejournal.sferum.account;

import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.ejournal.plugin.extension.HttpEndpoints.Response;
import org.ejournal.sferum.screen.ScreenAddresses;

/**
 * Takes a browser that comes back from the sign-in on to the window that says what happened. What it brings goes along
 * with the browser and is kept nowhere on the way: whoever opens that window has to be the one who left, and a stranger's
 * code left here would be found by nobody.
 */
public class Arrival {
    /** Where browsers come back to, below the plugin's own address. */
    public static final String PATH = "/vk-id";

    private static final int SEE_OTHER = 303;

    private final ScreenAddresses screens;

    Arrival(ScreenAddresses screens) {
        this.screens = screens;
    }

    /** Returns whether the request is such a browser. */
    public boolean isIt(Request request) {
        return request.method().equals("GET") && request.path().equals(PATH);
    }

    /** Sends it on. */
    public Response answer(Request request) {
        Map<String, String> query = request.query().entrySet().stream()
                .filter(value -> !value.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, value -> value.getValue().get(0)));
        return new Response(
                SEE_OTHER,
                "",
                Map.of(
                        "Location",
                        screens.of(ReturnScreen.ref(Return.of(query))).toString()),
                new byte[0]);
    }
}
