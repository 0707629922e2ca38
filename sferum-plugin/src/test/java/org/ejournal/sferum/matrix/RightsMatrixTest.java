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
import java.util.stream.Collectors;
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
 * school's, against the one table {@link Declared}. Screens and actions are found in the plugin itself. While a run is under
 * way those are asked again that then look otherwise.
 */
@Tag("RR-2")
@Tag("RR-3")
@Tag("CM-7")
class RightsMatrixTest {
    private static final PluginClasses CLASSES = new PluginClasses();

    private static final Map<String, Asking> STATES = new LinkedHashMap<>();

    /** In each state the screens that are asked then. */
    private static final Map<String, Set<String>> ASKED = new LinkedHashMap<>();

    private static final Map<String, Set<String>> FOUND = new TreeMap<>();

    @BeforeAll
    static void what_the_plugin_has() {
        Asking atRest = state("while nothing is under way", new TwoSchools(false));
        state("while a run is under way", new TwoSchools(true));
        ASKED.forEach((state, asked) -> {
            Asking asking = STATES.get(state);
            asked.removeIf(screen -> asking != atRest && asking.look(screen).equals(atRest.look(screen)));
            asked.forEach(screen -> find(asking, screen));
        });
    }

    private static Asking state(String name, TwoSchools schools) {
        Asking asking = new Asking(schools);
        STATES.put(name, asking);
        ASKED.put(
                name,
                schools.stage.screens().stream()
                        .map(PluginScreen::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        return asking;
    }

    @AfterAll
    static void close() {
        STATES.values().forEach(asking -> asking.schools().close());
        STATES.clear();
        ASKED.clear();
        FOUND.clear();
    }

    private static void find(Asking asking, String screen) {
        List<Thing> things = asking.schools().things(Declared.about(screen));
        things.forEach(thing -> asking.page(screen, thing));
        FOUND.computeIfAbsent(screen, any -> new TreeSet<>())
                .addAll(asking.actions(screen, things.get(0), CLASSES.names()));
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
    void a_run_under_way_is_looked_at_by_some_screens_and_not_by_all() {
        assertThat(ASKED.get("while a run is under way"))
                .contains("initialise")
                .hasSizeLessThan(ASKED.get("while nothing is under way").size());
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
                        state.getValue().schools().roles().stream()
                                .map(role -> of(role, state.getValue(), ASKED.get(state.getKey())))));
    }

    private static DynamicNode of(Role role, Asking asking, Set<String> asked) {
        Map<String, String> before = new TreeMap<>();
        DynamicNode first = dynamicTest("as it was", () -> before.putAll(asking.memory()));
        DynamicNode last = dynamicTest(
                "what was refused has changed nothing",
                () -> assertThat(asking.changed(before))
                        .as("what %s has changed", role)
                        .isEmpty());
        Stream<DynamicNode> screens =
                asked.stream().map(screen -> dynamicTest(screen, () -> check(role, screen, asking)));
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
