package org.ejournal.sferum.desktop;

import org.ejournal.plugin.extension.HttpEndpoints;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.account.Arrival;
import org.ejournal.sferum.calendar.CalendarFeed;
import org.ejournal.sferum.callback.Receiver;
import org.pf4j.Extension;

/**
 * Answers the messenger, which tells by itself what happens in chats (AH-12), and sends back who has signed in there; and
 * programs that read people's calendars (AH-18).
 */
@Extension
public class SferumEndpoints implements HttpEndpoints {
    private final Receiver receiver;
    private final Arrival arrival;
    private final CalendarFeed calendars;

    /** Made by the host. */
    public SferumEndpoints(SferumPlugin plugin) {
        this.receiver = plugin.service(Receiver.class);
        this.arrival = plugin.service(Arrival.class);
        this.calendars = plugin.service(CalendarFeed.class);
    }

    @Override
    public Response answer(Request request) {
        if (arrival.isIt(request)) {
            return arrival.answer(request);
        }
        return calendars.isIt(request) ? calendars.answer(request) : receiver.answer(request);
    }
}
