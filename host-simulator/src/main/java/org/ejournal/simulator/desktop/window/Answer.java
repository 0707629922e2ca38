package org.ejournal.simulator.desktop.window;

/** The templates and headers in which the server answers a window. */
final class Answer {
    /** A request made by a window bears this header. */
    static final String HTMX = "HX-Request";

    /** The element that the answer goes to. */
    static final String TARGET = "HX-Retarget";

    /** How it goes there. */
    static final String SWAP = "HX-Reswap";

    /** What happens in the page afterwards. */
    static final String EVENT = "HX-Trigger-After-Swap";

    /** Says that an answer with an error status is to be shown all the same. */
    static final String SHOW = "X-Journal-Show";

    /** Where the browser goes instead. */
    static final String LEAVE = "HX-Redirect";

    /** The element that windows stand in. */
    static final String WINDOWS = "#windows";

    static final String WINDOW = "desktop/window :: window";
    static final String PANE = "desktop/window :: redraw";
    static final String QUESTION = "desktop/window :: question";
    static final String BROUGHT = "desktop/window :: brought";
    static final String MESSAGES = "desktop/window :: messages";
    static final String PROBLEM = "desktop/window :: problem";
    static final String PROBLEM_WINDOW = "desktop/window :: problem-window";

    private Answer() {}
}
