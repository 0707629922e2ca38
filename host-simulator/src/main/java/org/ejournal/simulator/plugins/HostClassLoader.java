package org.ejournal.simulator.plugins;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginManager;

/**
 * Loads a plugin's classes from its own archive first, so that it may carry other versions of the host's libraries.
 * What crosses the border, and Spring, which the host lends, comes from the host alone: two copies of a type never
 * match. Services are looked up in the archive alone, since those of the host's libraries implement the host's copies.
 */
final class HostClassLoader extends PluginClassLoader {
    private static final String SERVICES = "META-INF/services/";

    private static final List<String> HOST_PACKAGES =
            List.of("org.slf4j.", "org.ejournal.plugin.", "org.springframework.", "org.aopalliance.", "org.jspecify.");

    HostClassLoader(PluginManager manager, PluginDescriptor descriptor, ClassLoader host) {
        super(manager, descriptor, host);
    }

    @Override
    protected boolean shouldDelegateToParent(String className) {
        return super.shouldDelegateToParent(className) || HOST_PACKAGES.stream().anyMatch(className::startsWith);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isOwnService(name) ? findResources(name) : super.getResources(name);
    }

    private boolean isOwnService(String name) {
        if (!name.startsWith(SERVICES)) {
            return false;
        }
        String service = name.substring(SERVICES.length());
        return !service.startsWith("java.") && !service.startsWith("javax.") && !shouldDelegateToParent(service);
    }
}
