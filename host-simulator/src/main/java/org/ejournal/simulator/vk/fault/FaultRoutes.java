package org.ejournal.simulator.vk.fault;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * {@code /local/faults}: the switchboard for a test in another process.
 *
 * <ul>
 *   <li>{@code GET}: all that are switched on, with {@code id}, {@code met}, {@code struck} and {@code spent}.
 *   <li>{@code POST} of a JSON object with the fields of {@link FaultForm}: switches one on; answers it with its id.
 *   <li>{@code DELETE}, or {@code DELETE /local/faults/{id}}: switches all off, or one.
 * </ul>
 */
public final class FaultRoutes {
    private static final String ALL = "/local/faults";

    private final FaultBoard board;

    /** Makes the routes to a switchboard. */
    public FaultRoutes(FaultBoard board) {
        this.board = board;
    }

    /** The routes. */
    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET(ALL, request -> json(HttpStatus.OK, list()))
                // A form of some page in a browser cannot be JSON, so no page can switch a fault on.
                .POST(ALL, RequestPredicates.contentType(MediaType.APPLICATION_JSON), this::add)
                .DELETE(ALL, request -> {
                    board.clear();
                    return json(HttpStatus.OK, list());
                })
                .DELETE(ALL + "/{id}", this::remove)
                .build();
    }

    private ServerResponse add(ServerRequest request) throws Exception {
        try {
            long id = board.add(FaultForm.read(fields(request.body(String.class)), board.methods()));
            return json(HttpStatus.CREATED, report(id).orElseThrow());
        } catch (WrongFaultException wrong) {
            return refused(wrong.field().word(), String.valueOf(wrong.getMessage()));
        } catch (JacksonException wrong) {
            return refused("", "The body has to be a JSON object");
        }
    }

    private ServerResponse remove(ServerRequest request) {
        String id = request.pathVariable("id");
        boolean known = id.matches("\\d{1,18}") && board.remove(Long.parseLong(id));
        return json(known ? HttpStatus.OK : HttpStatus.NOT_FOUND, list());
    }

    private List<Map<String, Object>> list() {
        return board.active().stream().map(FaultRoutes::shown).toList();
    }

    private Optional<Map<String, Object>> report(long id) {
        return board.active().stream()
                .filter(report -> report.id() == id)
                .map(FaultRoutes::shown)
                .findFirst();
    }

    private static Map<String, Object> shown(FaultReport report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", report.id());
        shown.put("met", report.met());
        shown.put("struck", report.struck());
        shown.put("spent", report.spent());
        FaultFields.of(report.fault()).forEach((field, value) -> shown.put(field.word(), value));
        return shown;
    }

    private static Map<String, String> fields(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field :
                JsonMapper.shared().readTree(body).properties()) {
            fields.put(field.getKey(), field.getValue().asString());
        }
        return fields;
    }

    private static ServerResponse refused(String field, String message) {
        return json(HttpStatus.BAD_REQUEST, Map.of("field", field, "message", message));
    }

    private static ServerResponse json(HttpStatus status, Object body) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsBytes(body));
    }
}
