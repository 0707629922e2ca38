package org.ejournal.simulator.vk.id.oauth;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ejournal.simulator.vk.store.IdClient;

/**
 * The service that sent somebody to VK ID, and where it wants the answer.
 *
 * @param redirectUri one of the service's registered ones
 */
public record Caller(IdClient client, String redirectUri, String state) {
    /** Returns where to send the browser with an error. */
    public URI refused(String error, String description) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("error", error);
        answer.put("error_description", description);
        return with(answer);
    }

    /** Returns scheme, host and port of the address, for a page's policy. */
    public String origin() {
        URI address = URI.create(redirectUri);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Returns the address with these parameters and the state. */
    URI with(Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("state", state);
        String query = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(redirectUri + (redirectUri.contains("?") ? "&" : "?") + query);
    }
}
