package org.ejournal.simulator.plugins;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.function.Function;
import org.ejournal.plugin.PluginApi;
import org.ejournal.plugin.host.Host;
import org.pf4j.DefaultPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/** PF4J as this host wants it: its own class loading, and plugins made with their {@link Host}. Not thread-safe. */
final class HostPluginManager extends DefaultPluginManager {
    private final Function<String, Host> hosts;

    HostPluginManager(Path archives, Function<String, Host> hosts) {
        super(archives);
        this.hosts = hosts;
        setSystemVersion(PluginApi.version());
    }

    /** Returns whether the plugin was made for the version of the contract that this host has, by PF4J's own rule. */
    boolean understands(PluginDescriptor descriptor) {
        return isPluginValid(
                new PluginWrapper(this, descriptor, getPluginsRoot(), getClass().getClassLoader()));
    }

    /** Returns whether the first version is older than the second. */
    boolean isOlder(String version, String other) {
        return getVersionManager().compareVersions(version, other) < 0;
    }

    // PF4J calls the following two from its constructor, before this class has its fields.

    @Override
    protected PluginLoader createPluginLoader() {
        return new ArchiveLoader();
    }

    @Override
    protected PluginFactory createPluginFactory() {
        return this::make;
    }

    private Plugin make(PluginWrapper wrapper) {
        String name = wrapper.getDescriptor().getPluginClass();
        try {
            return wrapper.getPluginClassLoader()
                    .loadClass(name)
                    .asSubclass(Plugin.class)
                    .getConstructor(Host.class)
                    .newInstance(hosts.apply(wrapper.getPluginId()));
        } catch (InvocationTargetException failure) {
            throw new PluginRuntimeException(failure.getCause(), "The constructor of {} failed", name);
        } catch (ReflectiveOperationException | ClassCastException failure) {
            throw new PluginRuntimeException(
                    failure, "{} is no public org.pf4j.Plugin with a public constructor that takes a Host", name);
        }
    }

    /**
     * Stops the plugin and takes it out of PF4J's books even when its {@code stop} throws what PF4J does not catch, and
     * which would otherwise keep its class loader.
     */
    PluginState stopForSure(PluginWrapper wrapper) {
        try {
            return stopPlugin(wrapper.getPluginId());
        } catch (RuntimeException | LinkageError failure) {
            getStartedPlugins().remove(wrapper);
            wrapper.setPluginState(PluginState.FAILED);
            wrapper.setFailedException(failure);
            return PluginState.FAILED;
        }
    }

    private final class ArchiveLoader extends DefaultPluginLoader {
        ArchiveLoader() {
            super(HostPluginManager.this);
        }

        @Override
        protected PluginClassLoader createPluginClassLoader(Path directory, PluginDescriptor descriptor) {
            return new HostClassLoader(pluginManager, descriptor, getClass().getClassLoader());
        }
    }
}
