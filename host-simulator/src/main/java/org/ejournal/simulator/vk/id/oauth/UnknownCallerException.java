package org.ejournal.simulator.vk.id.oauth;

/** Nobody registered a service or address like this; nothing may be sent there. */
public final class UnknownCallerException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean clientKnown;

    UnknownCallerException(boolean clientKnown) {
        super(clientKnown ? "redirect_uri is not registered" : "client_id is unknown");
        this.clientKnown = clientKnown;
    }

    /** Whether the service is known and only the address is not one of its own. */
    public boolean isClientKnown() {
        return clientKnown;
    }
}
