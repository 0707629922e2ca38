package org.ejournal.sferum.settings;

import java.util.Map;
import java.util.Optional;
import org.ejournal.sferum.messenger.Proxy;

/** Reads an organisation's proxy from what it has set (OS-3); without a server there is none. */
final class ProxySettings {
    private ProxySettings() {}

    static Optional<Proxy> of(Map<String, String> values, String password) {
        String server = values.getOrDefault(OrganisationConfigs.PROXY_SERVER, "");
        return server.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proxy(
                        server,
                        Integer.parseInt(values.getOrDefault(OrganisationConfigs.PROXY_PORT, "0")),
                        values.getOrDefault(OrganisationConfigs.PROXY_USERNAME, ""),
                        password,
                        values.getOrDefault(OrganisationConfigs.PROXY_AUTH, "").equals("1")));
    }
}
