package org.ejournal.sferum.callback;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where notices arrive.
 *
 * @param endpoints the address below which the plugin answers, without a trailing slash
 * @param reachable whether the messenger can reach it
 */
record Place(URI endpoints, boolean reachable) {
    private static final String FOLDER = "/callback/";
    private static final Pattern PATH = Pattern.compile(FOLDER + "([0-9a-f]{32})");

    /** Returns the whole address with that unguessable part. */
    String address(String key) {
        return endpoints + FOLDER + key;
    }

    /** Returns the unguessable part of a path below the endpoints; empty where notices do not arrive there. */
    static Optional<String> key(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
