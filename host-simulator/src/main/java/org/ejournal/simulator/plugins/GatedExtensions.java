package org.ejournal.simulator.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.UnknownScreenException;
import org.pf4j.ExtensionPoint;

/** Leads to the extensions of the plugins that are running now. */
final class GatedExtensions implements Extensions {
    private final List<RunningPlugin> running = new CopyOnWriteArrayList<>();
    private final Failures failures;

    GatedExtensions(Failures failures) {
        this.failures = failures;
    }

    void add(RunningPlugin plugin) {
        running.add(plugin);
    }

    void remove(RunningPlugin plugin) {
        running.remove(plugin);
    }

    @Override
    public <T extends ExtensionPoint, R> List<R> askAll(Class<T> kind, BiFunction<String, T, R> question) {
        List<R> answers = new ArrayList<>();
        for (RunningPlugin plugin : running) {
            if (plugin.gate().enter()) {
                try {
                    askEach(plugin, kind, question, answers);
                } finally {
                    plugin.gate().leave();
                }
            }
        }
        return answers;
    }

    private <T extends ExtensionPoint, R> void askEach(
            RunningPlugin plugin, Class<T> kind, BiFunction<String, T, R> question, List<R> answers) {
        for (Class<? extends T> type : plugin.extensions(kind)) {
            try {
                answers.add(plugin.ask(type, extension -> question.apply(plugin.id(), extension)));
            } catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
                failures.note(plugin.id(), kind, failure);
            }
        }
    }

    @Override
    public <T extends ExtensionPoint, R> R ask(String plugin, Class<T> kind, Function<T, R> question) {
        RunningPlugin found = running.stream()
                .filter(candidate -> candidate.id().equals(plugin))
                .findFirst()
                .orElseThrow(() -> new PluginUnavailableException("Plugin " + plugin + " is not started"));
        if (!found.gate().enter()) {
            throw new PluginUnavailableException("Plugin " + plugin + " is stopping");
        }
        try {
            return askFirst(found, kind, question);
        } finally {
            found.gate().leave();
        }
    }

    private <T extends ExtensionPoint, R> R askFirst(RunningPlugin plugin, Class<T> kind, Function<T, R> question) {
        Class<? extends T> type = plugin.extensions(kind).stream()
                .findFirst()
                .orElseThrow(() ->
                        new PluginUnavailableException("Plugin " + plugin.id() + " has no " + kind.getSimpleName()));
        try {
            return plugin.ask(type, question);
        } catch (AccessDeniedException | UnknownScreenException answer) {
            throw answer;
        } catch (RuntimeException | Error failure) {
            failures.note(plugin.id(), kind, failure);
            throw failure;
        }
    }
}
