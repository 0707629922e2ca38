package org.ejournal.simulator.plugins;

import java.util.List;

/**
 * What an operator should know of a plugin.
 *
 * @param id its id, or the archive's file name where the archive could not be read
 * @param version its version; empty where the archive could not be read
 * @param description what it says of itself
 * @param archive the archive's file name
 * @param state whether it works
 * @param reason why it failed; empty otherwise
 * @param extensions what it contributes while started: simple names of extension points, each once
 * @param failures the last failure of each kind of extension since the plugin was loaded
 */
public record PluginReport(
        String id,
        String version,
        String description,
        String archive,
        State state,
        String reason,
        List<String> extensions,
        List<ExtensionFailure> failures) {
    /** Copies the lists. */
    public PluginReport {
        extensions = List.copyOf(extensions);
        failures = List.copyOf(failures);
    }

    /** Whether a plugin works. */
    public enum State {
        /** It is loaded and answers. */
        STARTED,
        /** It is loaded and rests. */
        STOPPED,
        /** It is switched off, and stays so when the host starts again. */
        DISABLED,
        /** It could not be loaded, started or stopped. */
        FAILED
    }
}
