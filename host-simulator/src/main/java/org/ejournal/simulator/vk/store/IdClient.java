package org.ejournal.simulator.vk.store;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A service that people sign in to by VK ID.
 *
 * @param name as the pages call it
 * @param redirectUris where an answer may be sent; compared letter for letter
 */
public record IdClient(String id, String name, Set<String> redirectUris) {
    private static final Pattern ID = Pattern.compile("\\w{1,40}");

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when the id has other characters than letters, digits and {@code _}, or an
     *     address is no {@code http} or {@code https} one with a host and without a fragment
     */
    public IdClient {
        if (!ID.matcher(id).matches() || name.isBlank()) {
            throw new IllegalArgumentException("A service has an id of letters and digits, and a name; not " + id);
        }
        redirectUris = Set.copyOf(redirectUris);
        redirectUris.forEach(IdClient::check);
    }

    private static void check(String address) {
        URI uri = URI.create(address);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("No answer can be sent to " + address);
        }
    }
}
