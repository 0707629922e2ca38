package org.ejournal.simulator.plugins;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pf4j.ExtensionPoint;

/**
 * The only way to the extensions of the loaded plugins. Every call passes a gate: it counts as work in the plugin until
 * it returns, and a plugin is stopped only when its work has drained. No caller keeps an extension, or an object of a
 * plugin's class, beyond the call: both would keep the plugin's class loader alive (PL-2).
 */
public interface Extensions {
    /**
     * Asks every started plugin's extensions of that kind, in the order in which the plugins were loaded. An extension
     * that throws is left out; its failure is logged and shown on the plugin page (PL-3).
     *
     * @param question takes the plugin's id and the extension; returns a type of the JDK, of {@code plugin-api} or of
     *     the host
     */
    <T extends ExtensionPoint, R> List<R> askAll(Class<T> kind, BiFunction<String, T, R> question);

    /**
     * Asks one plugin's extension of that kind; what it throws passes through.
     *
     * @throws PluginUnavailableException when the plugin is not started, is stopping, or has no such extension
     */
    <T extends ExtensionPoint, R> R ask(String plugin, Class<T> kind, Function<T, R> question);
}
