package org.ejournal.sferum.desktop;

import org.ejournal.plugin.extension.HttpEndpoints;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.callback.Receiver;
import org.pf4j.Extension;

/** Answers the messenger, which tells by itself what happens in chats (AH-12). */
@Extension
public class SferumEndpoints implements HttpEndpoints {
    private final Receiver receiver;

    /** Made by the host. */
    public SferumEndpoints(SferumPlugin plugin) {
        this.receiver = plugin.service(Receiver.class);
    }

    @Override
    public Response answer(Request request) {
        return receiver.answer(request);
    }
}
