package org.ejournal.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The walls between the simulator's parts, and between the simulator and every plugin. */
@AnalyzeClasses(packages = "org.ejournal.simulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ALL = "org.ejournal.simulator..";
    private static final String TOP = "org.ejournal.simulator";
    private static final String PLUGINS = "org.ejournal.simulator.plugins..";
    private static final String SCHOOL = "org.ejournal.simulator.school..";
    private static final String OFFICE = "org.ejournal.simulator.office..";
    private static final String DESKTOP = "org.ejournal.simulator.desktop..";
    private static final String TIMETABLE = "org.ejournal.simulator.timetable..";
    private static final String JOURNAL = "org.ejournal.simulator.journal..";
    private static final String ENDPOINT = "org.ejournal.simulator.endpoint..";
    private static final String ADMIN = "org.ejournal.simulator.admin..";
    private static final String VK = "org.ejournal.simulator.vk..";
    private static final String FAULTS = "org.ejournal.simulator.vk.fault..";

    @ArchTest
    @ArchTag("PL-1")
    static final ArchRule the_simulator_knows_no_plugin = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.ejournal..").and(not(resideInAnyPackage(ALL, "org.ejournal.plugin.."))));

    @ArchTest
    static final ArchRule the_local_vk_knows_nobody = onlyKnows(VK);

    @ArchTest
    static final ArchRule the_school_knows_nobody = onlyKnows(SCHOOL);

    @ArchTest
    static final ArchRule the_plugin_system_knows_nobody = onlyKnows(PLUGINS);

    @ArchTest
    static final ArchRule the_office_knows_the_plugins_and_the_school = onlyKnows(OFFICE, PLUGINS, SCHOOL);

    @ArchTest
    static final ArchRule the_desktop_knows_the_plugins_and_the_school = onlyKnows(DESKTOP, PLUGINS, SCHOOL);

    @ArchTest
    static final ArchRule the_timetable_knows_the_plugins_and_the_school = onlyKnows(TIMETABLE, PLUGINS, SCHOOL);

    @ArchTest
    static final ArchRule the_class_journal_knows_the_timetable_and_the_desktop =
            onlyKnows(JOURNAL, TIMETABLE, DESKTOP, PLUGINS, SCHOOL);

    @ArchTest
    static final ArchRule the_endpoints_know_the_plugins = onlyKnows(ENDPOINT, PLUGINS);

    @ArchTest
    static final ArchRule the_monitoring_knows_the_plugins_and_who_looks =
            onlyKnows("org.ejournal.simulator.monitoring..", PLUGINS, "org.ejournal.simulator.desktop.visitor..");

    @ArchTest
    static final ArchRule the_operators_pages_know_what_they_turn =
            onlyKnows(ADMIN, TOP, PLUGINS, SCHOOL, OFFICE, DESKTOP, FAULTS);

    @ArchTest
    static final ArchRule the_start_knows_no_page = onlyKnows(TOP, PLUGINS, SCHOOL, VK);

    @ArchTest
    static final ArchRule no_two_parts_know_each_other =
            slices().matching("org.ejournal.simulator.(*)..").should().beFreeOfCycles();

    /** Only the operator's properties and the demo's settings may name a plugin, since they are what configures it. */
    @Test
    @Tag("PL-1")
    void no_source_names_the_plugin() {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> naming = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith("src/main/resources/demo"))
                    .filter(file -> !file.endsWith("application.properties"))
                    .filter(ArchitectureTest::namesThePlugin)
                    .toList();

            assertThat(naming).isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean namesThePlugin(Path file) {
        try {
            // Byte for byte, so that a picture does not matter.
            String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .toLowerCase(Locale.ROOT);
            return text.contains("sferum");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ArchRule onlyKnows(String part, String... known) {
        return noClasses()
                .that()
                .resideInAPackage(part)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(ALL).and(not(resideInAPackage(part))).and(not(resideInAnyPackage(known))));
    }
}
