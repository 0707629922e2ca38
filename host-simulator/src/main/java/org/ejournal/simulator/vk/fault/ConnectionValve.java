package org.ejournal.simulator.vk.fault;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Ends the connections of requests whose handler asked for it; a servlet alone has no way to do that. */
public final class ConnectionValve extends ValveBase {
    /** Makes one. */
    public ConnectionValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        ConnectionEnd end = ConnectionEnd.of(request);
        if (end == null) {
            return;
        }
        if (end == ConnectionEnd.RESET
                && request.getConnector().getProtocolHandler() instanceof ResettableProtocol protocol) {
            protocol.resetOnClose(request.getRemotePort());
        }
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }
}
