package org.ejournal.simulator.desktop.window;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.ejournal.simulator.desktop.render.Place;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Reads from requests in which place of the page they were made. */
final class Places {
    private Places() {}

    static Place of(String window, int pane, String frame) {
        try {
            return new Place(window, pane, frame);
        } catch (IllegalArgumentException notOurs) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "No such window", notOurs);
        }
    }

    /** Finds the place of a request that may have come from nowhere. */
    static Optional<Place> find(HttpServletRequest request) {
        String window = request.getParameter("window");
        String pane = request.getParameter("pane");
        String frame = request.getParameter("frame");
        if (window == null || pane == null || frame == null || !pane.matches("[0-9]{1,2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Place(window, Integer.parseInt(pane), frame));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
