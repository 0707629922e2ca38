package org.ejournal.simulator.plugins;

import java.util.List;

/** Says why an archive is not taken in. */
public class RefusedArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> about;

    /**
     * Makes one.
     *
     * @param why what the operator's words for it are called
     * @param about what the words speak of
     */
    RefusedArchiveException(String why, String... about) {
        super(why);
        this.about = List.of(about);
    }

    /** Returns what the words speak of, in their order. */
    public List<String> about() {
        return about;
    }
}
