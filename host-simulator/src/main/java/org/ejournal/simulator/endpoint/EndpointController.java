package org.ejournal.simulator.endpoint;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.HttpEndpoints;
import org.ejournal.plugin.extension.HttpEndpoints.Request;
import org.ejournal.plugin.extension.HttpEndpoints.Response;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.simulator.plugins.EndpointPath;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.plugins.PluginUnavailableException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks a plugin to answer; whatever becomes of that, whoever asked gets an answer without details. */
@Controller
class EndpointController {
    /** How long others are asked to wait for a plugin that is not running. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    private final Extensions extensions;
    private final Clock clock;

    EndpointController(Extensions extensions, Clock clock) {
        this.extensions = extensions;
        this.clock = clock;
    }

    /** Every method is named, or the framework would answer some of them by itself. */
    @RequestMapping(
            path = EndpointPath.ROOT + "/{plugin}/{*path}",
            method = {GET, POST, HEAD, PUT, PATCH, DELETE, OPTIONS})
    ResponseEntity<byte[]> answer(@PathVariable String plugin, @PathVariable String path, HttpServletRequest request)
            throws IOException {
        if (!METHODS.contains(request.getMethod())) {
            return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                    .header(HttpHeaders.ALLOW, "GET, HEAD, POST")
                    .build();
        }
        try {
            Optional<Request> incoming = IncomingRequest.of(request, path);
            return incoming.isPresent()
                    ? ask(plugin, incoming.get())
                    : ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        } catch (IllegalArgumentException undecodable) {
            return ResponseEntity.badRequest().build();
        }
    }

    /** What the plugin throws is noted by those who lead to it. */
    private ResponseEntity<byte[]> ask(String plugin, Request request) {
        try {
            return extensions.ask(plugin, HttpEndpoints.class, endpoints -> written(endpoints.answer(request)));
        } catch (PluginUnavailableException away) {
            return later();
        } catch (AccessDeniedException denied) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        } catch (UnknownScreenException unknown) {
            return ResponseEntity.notFound().build();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            return ResponseEntity.internalServerError().build();
        }
    }

    private ResponseEntity<byte[]> later() {
        HttpHeaders headers = new HttpHeaders();
        headers.setInstant(HttpHeaders.RETRY_AFTER, clock.instant().plus(PATIENCE));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .headers(headers)
                .build();
    }

    private static ResponseEntity<byte[]> written(Response response) {
        HttpHeaders headers = new HttpHeaders();
        response.headers().forEach(headers::set);
        if (!response.contentType().isEmpty()) {
            headers.setContentType(MediaType.parseMediaType(response.contentType()));
        }
        return ResponseEntity.status(response.status()).headers(headers).body(response.body());
    }
}
