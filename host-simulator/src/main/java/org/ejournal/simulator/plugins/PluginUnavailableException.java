package org.ejournal.simulator.plugins;

/** Says that a plugin cannot be asked now: it is not loaded, not started, stopping, or lacks the extension. */
public class PluginUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message which plugin and why, fit for a log
     */
    public PluginUnavailableException(String message) {
        super(message);
    }
}
