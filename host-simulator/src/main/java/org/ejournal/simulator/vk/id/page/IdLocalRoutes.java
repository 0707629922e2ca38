package org.ejournal.simulator.vk.id.page;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ejournal.simulator.vk.id.account.PhoneNumber;
import org.ejournal.simulator.vk.id.oauth.TokenCount;
import org.ejournal.simulator.vk.id.sms.SmsDesk;
import org.ejournal.simulator.vk.store.IdAccount;
import org.ejournal.simulator.vk.store.IdClient;
import org.ejournal.simulator.vk.store.Memory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /local/id/…}: what VK ID does not have, for a test in another process.
 *
 * <ul>
 *   <li>{@code GET /local/id/tokens?user=ID}: how many tokens live for a person: {@code access} and {@code refresh}.
 *   <li>{@code GET /local/id/account?user=ID}: the {@code phone} of a person's account.
 *   <li>{@code GET /local/id/messages?number=79…}: the codes that came to a phone, newest first.
 *   <li>{@code POST /local/id/clients} of {@code {"id","name","redirect_uris":[…]}}: registers a service.
 * </ul>
 */
public final class IdLocalRoutes {
    private final Memory memory;
    private final SmsDesk sms;
    private final Clock clock;

    public IdLocalRoutes(Memory memory, SmsDesk sms, Clock clock) {
        this.memory = memory;
        this.sms = sms;
        this.clock = clock;
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/local/id/tokens", this::tokens)
                .GET("/local/id/account", this::account)
                .GET("/local/id/messages", this::messages)
                // A form of some page in a browser cannot be JSON, so no page can register a service.
                .POST("/local/id/clients", RequestPredicates.contentType(MediaType.APPLICATION_JSON), this::register)
                .build();
    }

    private ServerResponse tokens(ServerRequest request) {
        return user(request)
                .map(user -> json(HttpStatus.OK, TokenCount.of(memory, user, clock.instant())))
                .orElseGet(() -> wrong("user", "the id of a person"));
    }

    private ServerResponse account(ServerRequest request) {
        return user(request)
                .flatMap(this::accountOf)
                .map(account -> json(HttpStatus.OK, Map.of("phone", account.phone())))
                .orElseGet(() -> wrong("user", "the id of a person with an educational profile"));
    }

    private Optional<IdAccount> accountOf(long user) {
        return memory.inTransaction(() -> memory.id()
                .accounts()
                .profile(user)
                .flatMap(profile -> memory.id().accounts().account(profile.accountId())));
    }

    private ServerResponse messages(ServerRequest request) {
        return PhoneNumber.read(request.param("number").orElse(""))
                .map(phone -> json(HttpStatus.OK, codes(phone)))
                .orElseGet(() -> wrong("number", "a phone number"));
    }

    private List<Map<String, Object>> codes(PhoneNumber phone) {
        return sms.messages(phone.digits()).stream()
                .map(message -> Map.<String, Object>of(
                        "code", message.code(), "sent_at", message.sentAt().getEpochSecond()))
                .toList();
    }

    private ServerResponse register(ServerRequest request) throws Exception {
        try {
            JsonNode body = JsonMapper.shared().readTree(request.body(String.class));
            if (body.path("name").asString("").isBlank()) {
                return wrong("name", "what the pages call the service");
            }
            IdClient client = client(body);
            memory.inTransaction(() -> {
                memory.id().clients().save(client);
                return client;
            });
            return json(HttpStatus.CREATED, Map.of("id", client.id()));
        } catch (IllegalArgumentException wrong) {
            return wrong("id and redirect_uris", String.valueOf(wrong.getMessage()));
        } catch (JacksonException wrong) {
            return wrong("", "the body has to be a JSON object");
        }
    }

    private static IdClient client(JsonNode body) {
        Set<String> addresses = new LinkedHashSet<>();
        body.path("redirect_uris").forEach(address -> addresses.add(address.asString("")));
        return new IdClient(body.path("id").asString(""), body.path("name").asString(""), addresses);
    }

    private static Optional<Long> user(ServerRequest request) {
        return request.param("user").filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static ServerResponse wrong(String field, String message) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("field", field);
        body.put("message", "\"" + field + "\": " + message);
        return json(HttpStatus.BAD_REQUEST, body);
    }

    private static ServerResponse json(HttpStatus status, Object body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsBytes(body));
    }
}
