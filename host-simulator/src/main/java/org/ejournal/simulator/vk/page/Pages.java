package org.ejournal.simulator.vk.page;

import java.net.URI;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ejournal.simulator.vk.store.Memory;
import org.ejournal.simulator.vk.store.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What all pages share: the visit, the signed-in person, and forms that only a page of the visit can send. */
final class Pages {
    static final int PAGE_SIZE = 30;

    private final Memory memory;
    private final SecureRandom random = new SecureRandom();

    Pages(Memory memory) {
        this.memory = memory;
    }

    Visit visit(ServerRequest request) {
        return Visit.of(request, random);
    }

    Optional<Person> person(ServerRequest request) {
        return visit(request)
                .person()
                .flatMap(id -> memory.inTransaction(() -> memory.people().person(id)));
    }

    ServerResponse show(ServerRequest request, String template, Map<String, ?> model) {
        return show(request, HttpStatus.OK, template, model);
    }

    ServerResponse show(ServerRequest request, HttpStatus status, String template, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("csrf", visit(request).secret());
        whole.put("here", request.path());
        person(request).ifPresent(person -> whole.put("me", person));
        return ServerResponse.status(status)
                .header("Cache-Control", "no-store")
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "same-origin")
                .render(template, whole);
    }

    /** A handler of a form: it is reached only by forms that a page of the same visit made. */
    HandlerFunction<ServerResponse> form(HandlerFunction<ServerResponse> handler) {
        return request -> visit(request).sent(request.param(Visit.FORM_FIELD))
                ? handler.handle(request)
                : show(request, HttpStatus.FORBIDDEN, "notice", Map.of("text", "notice.stale"));
    }

    /** A handler that needs somebody signed in; others are sent to sign in and then back. */
    HandlerFunction<ServerResponse> signedIn(PersonalHandler handler) {
        return request -> {
            Optional<Person> person = person(request);
            return person.isPresent() ? handler.handle(request, person.get()) : goTo("/?next=" + request.path());
        };
    }

    static ServerResponse goTo(String path) {
        return ServerResponse.seeOther(URI.create(path)).build();
    }

    static long number(ServerRequest request, String name, long otherwise) {
        return request.param(name)
                .filter(text -> text.matches("-?\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(otherwise);
    }

    /** Does something for a request of a signed-in person. */
    @FunctionalInterface
    interface PersonalHandler {
        ServerResponse handle(ServerRequest request, Person person) throws Exception;
    }
}
