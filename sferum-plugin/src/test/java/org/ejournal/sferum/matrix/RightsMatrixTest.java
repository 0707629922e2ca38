package org.ejournal.sferum.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ejournal.plugin.ui.Input;
import org.ejournal.sferum.screen.PluginScreen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every action of every screen, drawn or not, asked for by everybody on what is theirs, another class's and another
 * school's, against the one table {@link Declared}. Screens and actions are found in the plugin itself.
 */
@Tag("RR-2")
@Tag("RR-3")
@Tag("CM-7")
class RightsMatrixTest {
    private static final PluginClasses CLASSES = new PluginClasses();

    private static final Map<String, Asking> STATES = new LinkedHashMap<>();
    private static final Map<String, Set<String>> FOUND = new TreeMap<>();

    @BeforeAll
    static void what_the_plugin_has() {
        STATES.put("while nothing is under way", new Asking(new TwoSchools(false)));
        STATES.put("while a run is under way", new Asking(new TwoSchools(true)));
        STATES.values().forEach(RightsMatrixTest::find);
    }

    @AfterAll
    static void close() {
        STATES.values().forEach(asking -> asking.schools().close());
        STATES.clear();
        FOUND.clear();
    }

    private static void find(Asking asking) {
        Set<String> names = CLASSES.names();
        for (PluginScreen screen : asking.schools().stage.screens()) {
            List<Thing> things = asking.schools().things(Declared.about(screen.name()));
            things.forEach(thing -> asking.page(screen.name(), thing));
            FOUND.computeIfAbsent(screen.name(), any -> new TreeSet<>())
                    .addAll(asking.actions(screen.name(), things.get(0), names));
        }
    }

    @Test
    void every_screen_of_the_plugin_stands_in_the_table() {
        Asking any = STATES.values().iterator().next();
        List<PluginScreen> staged = List.copyOf(any.schools().stage.screens());

        assertThat(staged).extracting(PluginScreen::name).containsExactlyInAnyOrderElementsOf(Declared.screens());
        assertThat(staged)
                .as("what Stage wires, of all the screens of the plugin")
                .hasSameSizeAs(CLASSES.screens())
                .extracting(Object::getClass)
                .hasSameElementsAs(List.copyOf(CLASSES.screens()));
    }

    @Test
    void every_action_of_the_plugin_stands_in_the_table() {
        List<String> missing = new ArrayList<>();
        FOUND.forEach((screen, actions) -> actions.stream()
                .filter(action -> Declared.need(screen, action).isEmpty())
                .forEach(action -> missing.add("«%s» of the screen «%s»".formatted(action, screen))));

        assertThat(missing)
                .as("actions that nobody may press until a line of %s says who may", Declared.class.getSimpleName())
                .isEmpty();
        assertThat(FOUND.values().stream().mapToInt(Set::size).sum())
                .as("actions found")
                .isGreaterThan(80);
    }

    @Test
    void an_action_that_no_screen_has_is_unknown_to_all_of_them() {
        Asking asking = STATES.values().iterator().next();
        FOUND.keySet()
                .forEach(screen -> asking.schools()
                        .things(Declared.about(screen))
                        .forEach(thing -> assertThat(asking.ask(
                                        asking.schools().almighty(thing),
                                        thing.on(screen),
                                        "drop-everything",
                                        Input.NONE))
                                .as("%s on %s", screen, thing)
                                .isEqualTo(new Given(Given.Kind.UNKNOWN, ""))));
    }

    @TestFactory
    Stream<DynamicNode> everybody_is_let_do_what_the_table_says_and_nothing_else() {
        return STATES.entrySet().stream()
                .map(state -> dynamicContainer(
                        state.getKey(),
                        state.getValue().schools().roles().stream().map(role -> of(role, state.getValue()))));
    }

    private static DynamicNode of(Role role, Asking asking) {
        Map<String, String> before = new TreeMap<>();
        DynamicNode first = dynamicTest("as it was", () -> before.putAll(asking.memory()));
        DynamicNode last = dynamicTest(
                "what was refused has changed nothing",
                () -> assertThat(asking.changed(before))
                        .as("what %s has changed", role)
                        .isEmpty());
        Stream<DynamicNode> screens =
                FOUND.keySet().stream().map(screen -> dynamicTest(screen, () -> check(role, screen, asking)));
        return dynamicContainer(
                role.name(),
                Stream.of(Stream.of(first), screens, Stream.of(last)).flatMap(nodes -> nodes));
    }

    private static void check(Role role, String screen, Asking asking) {
        Cells cells = new Cells(asking, role);
        for (Thing thing : asking.schools().things(Declared.about(screen))) {
            cells.check(screen, thing, FOUND.get(screen));
        }
        assertThat(cells.wrong()).as("%s at «%s»", role, screen).isEmpty();
    }
}
