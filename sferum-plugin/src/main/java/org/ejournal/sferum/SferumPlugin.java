package org.ejournal.sferum;

import java.beans.Introspector;
import org.ejournal.plugin.host.Host;
import org.ejournal.sferum.ledger.LedgerSchema;
import org.ejournal.sferum.screen.ScreenAddresses;
import org.jspecify.annotations.Nullable;
import org.pf4j.Plugin;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The plugin's life: it brings its tables up to date and opens a Spring context of its own, and closes that. */
public class SferumPlugin extends Plugin {
    private final Host host;
    private @Nullable AnnotationConfigApplicationContext context;

    /** Made by the host. */
    public SferumPlugin(Host host) {
        this.host = host;
    }

    /** PF4J does not stop a plugin that failed to start, so what was opened is closed here. */
    @Override
    public void start() {
        withOwnClassLoader(() -> {
            new LedgerSchema(host.dataSource()).upgrade();
            AnnotationConfigApplicationContext opening = prepare();
            try {
                opening.refresh();
            } catch (RuntimeException | LinkageError e) {
                close(opening);
                throw e;
            }
            context = opening;
        });
    }

    /** The context has no parent: the host's would keep this plugin's classes in its caches. */
    private AnnotationConfigApplicationContext prepare() {
        ClassLoader loader = SferumPlugin.class.getClassLoader();
        DefaultListableBeanFactory factory = new DefaultListableBeanFactory();
        factory.setBeanClassLoader(loader);
        factory.registerSingleton("roster", new FittingRoster(host.roster()));
        factory.registerSingleton("timetable", host.timetable());
        factory.registerSingleton("hostSettings", host.settings());
        factory.registerSingleton("notifications", host.notifications());
        factory.registerSingleton("secrets", host.secrets());
        factory.registerSingleton("dataSource", host.dataSource());
        factory.registerSingleton("clock", host.clock());
        factory.registerSingleton("endpointAddress", host.endpointAddress());
        factory.registerSingleton(
                "screenAddresses", (ScreenAddresses) screen -> host.screenAddress(screen.name(), screen.parameters()));
        AnnotationConfigApplicationContext opening = new AnnotationConfigApplicationContext(factory);
        opening.setClassLoader(loader);
        opening.register(SferumConfiguration.class);
        return opening;
    }

    @Override
    public void stop() {
        AnnotationConfigApplicationContext closing = context;
        context = null;
        if (closing != null) {
            withOwnClassLoader(() -> close(closing));
        }
    }

    /** The JDK caches what it has learnt of bean classes, and with them their loader. */
    private static void close(AnnotationConfigApplicationContext closing) {
        closing.close();
        Introspector.flushCaches();
    }

    /**
     * Returns a service of the started plugin.
     *
     * @throws IllegalStateException when the plugin is not started
     */
    public <T> T service(Class<T> type) {
        AnnotationConfigApplicationContext open = context;
        if (open == null) {
            throw new IllegalStateException("The plugin is not started");
        }
        return open.getBean(type);
    }

    private static void withOwnClassLoader(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(SferumPlugin.class.getClassLoader());
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
