package org.ejournal.simulator.vk.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Signing in by choosing a person from the list: nobody has a password in a stand-in. */
final class SignInPages {
    private static final Pattern OWN_PLACES = Pattern.compile("/(messenger|(call/)?join/[A-Za-z0-9_-]{1,60})");

    private final Memory memory;
    private final Pages pages;

    SignInPages(Memory memory, Pages pages) {
        this.memory = memory;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/", this::choose)
                .POST("/sign-in", pages.form(this::signIn))
                .POST("/sign-out", pages.form(this::signOut))
                .build();
    }

    private ServerResponse choose(ServerRequest request) {
        return pages.show(request, "sign-in", Map.of("list", PersonList.of(memory, request), "next", next(request)));
    }

    private ServerResponse signIn(ServerRequest request) {
        long id = Pages.number(request, "person", 0);
        Optional<Long> known =
                memory.inTransaction(() -> memory.people().person(id)).map(person -> id);
        known.ifPresent(pages.visit(request)::signIn);
        return Pages.goTo(known.isPresent() ? next(request) : "/");
    }

    private ServerResponse signOut(ServerRequest request) {
        pages.visit(request).signOut();
        return Pages.goTo("/");
    }

    /** Where to go after signing in; only places of the local VK itself count. */
    private static String next(ServerRequest request) {
        return request.param("next")
                .filter(path -> OWN_PLACES.matcher(path).matches())
                .orElse("/messenger");
    }
}
