package org.ejournal.simulator.desktop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejournal.simulator.plugins.Extensions;
import org.ejournal.simulator.plugins.PluginUnavailableException;
import org.pf4j.ExtensionPoint;

/** Extensions of plugins that were never packed into an archive. */
public final class FakeExtensions implements Extensions {
    private final Map<String, List<ExtensionPoint>> plugins = new LinkedHashMap<>();

    /** Adds a plugin. */
    public FakeExtensions add(String plugin, ExtensionPoint... extensions) {
        plugins.put(plugin, List.of(extensions));
        return this;
    }

    @Override
    public <T extends ExtensionPoint, R> List<R> askAll(Class<T> kind, BiFunction<String, T, R> question) {
        List<R> answers = new ArrayList<>();
        plugins.forEach((plugin, extensions) -> extensions.stream()
                .filter(kind::isInstance)
                .forEach(extension -> answers.add(question.apply(plugin, kind.cast(extension)))));
        return answers;
    }

    @Override
    public <T extends ExtensionPoint, R> R ask(String plugin, Class<T> kind, Function<T, R> question) {
        return plugins.getOrDefault(plugin, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .map(question)
                .orElseThrow(() -> new PluginUnavailableException(plugin + " is not started"));
    }
}
