package org.ejournal.simulator.desktop.window;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.ejournal.plugin.host.RosterUnavailableException;
import org.ejournal.simulator.desktop.render.Place;
import org.ejournal.simulator.desktop.text.Texts;
import org.ejournal.simulator.plugins.PluginUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Tells of failures in the window in which they happened, so that nothing entered there is lost; of a window that could
 * not be opened, in a window of its own. What went wrong inside is logged and never shown.
 */
@ControllerAdvice(basePackageClasses = WindowFailures.class)
class WindowFailures {
    private static final Logger LOG = LoggerFactory.getLogger(WindowFailures.class);

    private final Texts texts;

    WindowFailures(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    String denied(
            AccessDeniedException failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.warn("Refused: {}", failure.getMessage());
        return tell(HttpStatus.FORBIDDEN, texts.say("problem.denied"), false, request, response, model);
    }

    @ExceptionHandler
    String unknown(
            UnknownScreenException failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.info("Not found: {}", failure.getMessage());
        return tell(HttpStatus.NOT_FOUND, texts.say("problem.unknown"), false, request, response, model);
    }

    @ExceptionHandler({PluginUnavailableException.class, RosterUnavailableException.class})
    String unavailable(
            RuntimeException failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.warn("Unavailable: {}", failure.getMessage());
        String text = failure instanceof PluginUnavailableException ? "problem.plugin" : "problem.roster";
        return tell(HttpStatus.SERVICE_UNAVAILABLE, texts.say(text), true, request, response, model);
    }

    /** Lets the way to the sign-in page be found by the security filters. */
    @ExceptionHandler
    void signedOut(AuthenticationException failure) {
        throw failure;
    }

    @ExceptionHandler
    String other(Exception failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (failure instanceof ErrorResponse refusal) {
            LOG.info("Not understood: {}", failure.getMessage());
            HttpStatus status = HttpStatus.valueOf(refusal.getStatusCode().value());
            return tell(status, texts.say("problem.request"), false, request, response, model);
        }
        String number = number();
        LOG.error("Incident {} at {} {}", number, request.getMethod(), request.getRequestURI(), failure);
        return tell(
                HttpStatus.INTERNAL_SERVER_ERROR, texts.say("problem.fault", number), true, request, response, model);
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static String tell(
            HttpStatus status,
            String text,
            boolean retry,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Place> place = Places.find(request);
        response.setStatus(status.value());
        response.setHeader(Answer.SHOW, "1");
        response.setHeader(Answer.TARGET, place.map(in -> "#" + in.messageId()).orElse(Answer.WINDOWS));
        response.setHeader(Answer.SWAP, place.isPresent() ? "innerHTML" : "beforeend");
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        model.addAttribute("problem", new ProblemView(Windows.newId(), text, retry ? address : "", place.orElse(null)));
        return place.isPresent() ? Answer.PROBLEM : Answer.PROBLEM_WINDOW;
    }
}
