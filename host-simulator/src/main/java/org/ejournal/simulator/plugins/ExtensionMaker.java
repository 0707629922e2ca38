package org.ejournal.simulator.plugins;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.pf4j.ExtensionFactory;
import org.pf4j.Plugin;
import org.pf4j.PluginRuntimeException;

/**
 * Makes a fresh extension for every call, from its public constructor that takes the plugin's main class, or else from
 * the one without parameters. Nothing made is kept.
 */
final class ExtensionMaker implements ExtensionFactory {
    private final Plugin plugin;

    ExtensionMaker(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            for (Constructor<?> constructor : type.getConstructors()) {
                Class<?>[] parameters = constructor.getParameterTypes();
                if (parameters.length == 1 && parameters[0] == plugin.getClass()) {
                    return type.cast(constructor.newInstance(plugin));
                }
            }
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException failure) {
            throw new PluginRuntimeException(failure.getCause(), "The constructor of {} failed", type.getName());
        } catch (ReflectiveOperationException failure) {
            throw new PluginRuntimeException(
                    failure,
                    "{} is no public class with a public constructor that takes nothing or {}",
                    type.getName(),
                    plugin.getClass().getName());
        }
    }
}
