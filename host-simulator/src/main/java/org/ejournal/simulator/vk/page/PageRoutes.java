package org.ejournal.simulator.vk.page;

import java.time.Clock;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.api.Links;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** All pages: {@code /}, {@code /messenger}, {@code /join/…}, {@code /call/…}, {@code /communities}, {@code /service-users}. */
public final class PageRoutes {
    private PageRoutes() {}

    /** The pages over one memory. */
    public static RouterFunction<ServerResponse> over(Memory memory, Gateway gateway, Links links, Clock clock) {
        Pages pages = new Pages(memory);
        MessengerView view = new MessengerView(memory, links, clock);
        return new SignInPages(memory, pages)
                .routes()
                .and(new MessengerPages(memory, view, gateway, pages).routes())
                .and(new ChatPages(memory, view, gateway, pages).routes())
                .and(new CallPages(memory, gateway, pages, clock).routes())
                .and(new KeyPages(memory, links, clock, pages).routes());
    }
}
