package org.ejournal.simulator.vk.act;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ejournal.simulator.vk.api.Gateway;
import org.ejournal.simulator.vk.api.VkRefusal;
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
 * {@code POST /local/acts}: a person does something by hand. The body is a JSON object with {@code as}, the person's
 * id, {@code do}, and what that needs; {@code chat} is the {@code id} of {@code /local/chats}.
 *
 * <ul>
 *   <li>{@code leave}: {@code chat}.
 *   <li>{@code remove}, {@code add}: {@code chat}, {@code member}.
 *   <li>{@code rename}: {@code chat}, {@code title}.
 *   <li>{@code role}: {@code chat}, {@code member}, {@code role} ({@code admin} or {@code member}).
 *   <li>{@code join}: {@code link}, or {@code chat} for that chat's link.
 *   <li>{@code write}: {@code chat}, {@code text}.
 *   <li>{@code privacy}: {@code can_be_added} and {@code allows_messages}, 0 or 1.
 *   <li>{@code subscribe}, {@code unsubscribe}: {@code community}, its id.
 * </ul>
 *
 * <p>It answers {@code response}; 400 with {@code field} and {@code message} where a field makes no sense; 409 with
 * VK's {@code code} where VK refuses it.
 */
public final class ActRoutes {
    private final Acts acts;

    /** Makes the route to what people do. */
    public ActRoutes(Memory memory, Gateway gateway) {
        this.acts = new Acts(memory, gateway);
    }

    /** The route. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                // A form of some page in a browser cannot be JSON, so no page can act for people.
                .POST("/local/acts", RequestPredicates.contentType(MediaType.APPLICATION_JSON), this::act)
                .build();
    }

    private ServerResponse act(ServerRequest request) throws Exception {
        try {
            return json(HttpStatus.OK, Map.of("response", acts.perform(new Act(fields(request.body(String.class))))));
        } catch (WrongActException wrong) {
            return json(
                    HttpStatus.BAD_REQUEST,
                    Map.of("field", wrong.field(), "message", String.valueOf(wrong.getMessage())));
        } catch (VkRefusal refusal) {
            return json(HttpStatus.CONFLICT, Map.of("code", refusal.code()));
        } catch (JacksonException wrong) {
            return json(HttpStatus.BAD_REQUEST, Map.of("field", "", "message", "The body has to be a JSON object"));
        }
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field :
                JsonMapper.shared().readTree(body).properties()) {
            fields.put(field.getKey(), field.getValue().asString());
        }
        return fields;
    }

    private static ServerResponse json(HttpStatus status, Object body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsBytes(body));
    }
}
