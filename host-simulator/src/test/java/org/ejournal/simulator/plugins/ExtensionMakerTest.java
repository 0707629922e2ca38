package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pf4j.Plugin;
import org.pf4j.PluginRuntimeException;

class ExtensionMakerTest {
    private final Main plugin = new Main();
    private final ExtensionMaker maker = new ExtensionMaker(plugin);

    public static class Main extends Plugin {}

    public static class Plain {}

    public static class Bound {
        final Main plugin;

        public Bound() {
            throw new AssertionError("The other constructor goes first");
        }

        public Bound(Main plugin) {
            this.plugin = plugin;
        }
    }

    public static class Greedy {
        public Greedy(String text) {}
    }

    public static class Broken {
        public Broken() {
            throw new IllegalStateException("no luck");
        }
    }

    @Test
    void an_extension_is_made_from_the_constructor_without_parameters() {
        assertThat(maker.create(Plain.class)).isInstanceOf(Plain.class);
    }

    @Test
    void an_extension_that_asks_for_the_plugin_gets_it() {
        assertThat(maker.create(Bound.class).plugin).isSameAs(plugin);
    }

    @Test
    void every_extension_is_a_new_one() {
        assertThat(maker.create(Plain.class)).isNotSameAs(maker.create(Plain.class));
    }

    @Test
    void an_extension_with_another_constructor_is_refused_by_name() {
        assertThatThrownBy(() -> maker.create(Greedy.class))
                .isInstanceOf(PluginRuntimeException.class)
                .hasMessageContaining("Greedy");
    }

    @Test
    void what_a_constructor_throws_is_the_cause() {
        assertThatThrownBy(() -> maker.create(Broken.class)).hasRootCauseMessage("no luck");
    }
}
