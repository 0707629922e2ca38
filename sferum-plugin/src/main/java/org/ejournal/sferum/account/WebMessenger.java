package org.ejournal.sferum.account;

import java.net.URI;
import java.util.Optional;
import org.ejournal.plugin.ui.Target;

/**
 * Where people read and write.
 *
 * @param address the messenger's start page
 */
public record WebMessenger(URI address) {
    /** Where VK's is, unless the operator says otherwise. */
    public static final String DEFAULT = "https://web.vk.me";

    /**
     * Returns where a chat can be entered: by its invitation link where there is one. Its number is of no use, since the
     * same chat has another one for each person.
     *
     * @param inviteLink the chat's invitation link; empty for none
     */
    public Target chat(String inviteLink) {
        return Target.address(invitation(inviteLink).orElse(address));
    }

    private static Optional<URI> invitation(String link) {
        try {
            return Optional.of(URI.create(link))
                    .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
