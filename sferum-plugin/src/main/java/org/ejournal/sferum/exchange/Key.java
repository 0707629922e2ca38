package org.ejournal.sferum.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ejournal.sferum.settings.OrganisationConfigs;

/** A parameter of the exchange, as administrators write it (OS-3). */
enum Key {
    /** The proxy's host name or address, without a scheme and without a port. */
    PROXY_SERVER(OrganisationConfigs.PROXY_SERVER, "[\\p{L}\\p{N}._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]"),
    /** Its port. */
    PROXY_PORT(OrganisationConfigs.PROXY_PORT, "[1-9][0-9]{0,4}", port -> Integer.parseInt(port) <= Key.HIGHEST_PORT),
    /** As whom it is used; a colon would end the name on its way. */
    PROXY_USERNAME(OrganisationConfigs.PROXY_USERNAME, "[^:\\p{Cntrl}]{1,255}"),
    /** The password, written and never read back. */
    PROXY_PASSWORD(OrganisationConfigs.PROXY_PASSWORD, "[^\\p{Cntrl}]{1,255}"),
    /** Whether the proxy is told name and password. */
    PROXY_AUTH(OrganisationConfigs.PROXY_AUTH, "[01]");

    private static final int HIGHEST_PORT = 65_535;

    private final String setting;
    private final Predicate<String> right;

    Key(String setting, String form) {
        this(setting, form, value -> true);
    }

    Key(String setting, String form, Predicate<String> right) {
        this.setting = setting;
        this.right = Pattern.compile(form).asMatchPredicate().and(right);
    }

    static Optional<Key> of(String written) {
        return Arrays.stream(values())
                .filter(key -> key.written().equals(written))
                .findFirst();
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the name of the setting that keeps it. */
    String setting() {
        return setting;
    }

    boolean takes(String value) {
        return right.test(value);
    }
}
