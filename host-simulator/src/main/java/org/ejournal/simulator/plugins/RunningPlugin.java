package org.ejournal.simulator.plugins;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pf4j.ExtensionPoint;

/**
 * A started plugin, from its start to its stop.
 *
 * @param id the plugin's id
 * @param loader the plugin's class loader, which is the thread's own as long as a call lasts
 * @param maker makes its extensions
 * @param classes the classes of its extensions, in order
 * @param gate counts the calls inside
 */
record RunningPlugin(String id, ClassLoader loader, ExtensionMaker maker, List<Class<?>> classes, Gate gate) {
    /** Returns the classes of the extensions of that kind, in order. */
    <T extends ExtensionPoint> List<Class<? extends T>> extensions(Class<T> kind) {
        return classes.stream()
                .filter(kind::isAssignableFrom)
                .<Class<? extends T>>map(type -> type.asSubclass(kind))
                .toList();
    }

    /** Makes an extension and asks it; only within the gate. */
    <T extends ExtensionPoint, R> R ask(Class<? extends T> type, Function<T, R> question) {
        return with(loader, () -> question.apply(maker.create(type)));
    }

    /** Does something while the thread's context class loader is that one. */
    static <R> R with(ClassLoader loader, Supplier<R> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
