package org.ejournal.sferum.messenger.vk;

import java.io.IOException;

/** Says that a proxy answered in VK's place: the request has not reached VK. */
class ProxyRefusalException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ProxyRefusalException(int status) {
        super("the proxy answered with HTTP status " + status);
        this.status = status;
    }

    /** Returns with what the proxy answered. */
    int status() {
        return status;
    }
}
