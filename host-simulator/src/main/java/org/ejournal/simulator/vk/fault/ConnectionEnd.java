package org.ejournal.simulator.vk.fault;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** How a connection ends that is not to end well. */
public enum ConnectionEnd {
    /** Closed at once, in order. */
    CLOSE,
    /** Reset. */
    RESET;

    private static final String ATTRIBUTE = ConnectionEnd.class.getName();

    /** Lets the request's connection end so as soon as its handler is done, with what it has written so far. */
    public void await(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable ConnectionEnd of(HttpServletRequest request) {
        return (ConnectionEnd) request.getAttribute(ATTRIBUTE);
    }
}
