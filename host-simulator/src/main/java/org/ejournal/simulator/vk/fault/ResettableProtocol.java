package org.ejournal.simulator.vk.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** Tomcat's HTTP, with connections that can be reset instead of closed. Tomcat makes it by its name. */
public final class ResettableProtocol extends Http11NioProtocol {
    /** Lets the connection of this client's port send RST when it is closed, and drop what was not sent. */
    void resetOnClose(int remotePort) {
        getEndpoint().getConnections().stream()
                .filter(connection -> connection.getRemotePort() == remotePort)
                .forEach(ResettableProtocol::resetOnClose);
    }

    private static void resetOnClose(SocketWrapperBase<NioChannel> connection) {
        try {
            connection.getSocket().getIOChannel().setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
