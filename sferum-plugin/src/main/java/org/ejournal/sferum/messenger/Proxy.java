package org.ejournal.sferum.messenger;

/**
 * Through what an organisation reaches its messenger, where it may not go there straight (OS-3).
 *
 * @param server the proxy's host name or address; not empty
 * @param port its port
 * @param userName as whom the proxy is used; empty for nobody
 * @param password the password; secret, empty for none
 * @param authenticated whether the proxy is told the name and the password
 */
public record Proxy(String server, int port, String userName, String password, boolean authenticated) {
    /** Says of the password only whether it is there. */
    @Override
    public String toString() {
        return "Proxy[server=%s, port=%d, userName=%s, password=%s, authenticated=%s]"
                .formatted(server, port, userName, password.isEmpty() ? "none" : "***", authenticated);
    }
}
