package org.ejournal.sferum.account;

import java.net.URI;

/**
 * Where people read and write.
 *
 * @param address the messenger's start page
 */
public record WebMessenger(URI address) {
    /** Where VK's is, unless the operator says otherwise. */
    public static final String DEFAULT = "https://web.vk.me";
}
