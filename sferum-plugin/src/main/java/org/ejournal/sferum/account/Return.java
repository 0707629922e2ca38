package org.ejournal.sferum.account;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a browser brings back from the sign-in. Anybody can make such an address, so all of it is checked.
 *
 * @param state of the attempt
 * @param code what the profile is found out with; empty after a refusal
 * @param device the messenger's name for the browser
 * @param error why there is no code
 */
record Return(String state, String code, String device, String error) {
    private static final int LONGEST = 1_000;

    static Return of(Map<String, String> parameters) {
        return new Return(
                value(parameters, "state"),
                value(parameters, "code"),
                value(parameters, "device_id"),
                value(parameters, "error"));
    }

    private static String value(Map<String, String> parameters, String name) {
        String value = parameters.getOrDefault(name, "");
        return value.length() > LONGEST ? "" : value;
    }

    /** Returns it as a screen's parameters. */
    Map<String, String> parameters() {
        Map<String, String> all =
                new TreeMap<>(Map.of("state", state, "code", code, "device_id", device, "error", error));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** Says nothing: all of it is secret. */
    @Override
    public String toString() {
        return "Return";
    }
}
