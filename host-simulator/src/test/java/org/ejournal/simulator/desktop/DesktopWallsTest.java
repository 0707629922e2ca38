package org.ejournal.simulator.desktop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls inside the desktop. */
@AnalyzeClasses(packages = "org.ejournal.simulator.desktop", importOptions = ImportOption.DoNotIncludeTests.class)
class DesktopWallsTest {
    private static final String RENDER = "org.ejournal.simulator.desktop.render..";

    @ArchTest
    static final ArchRule no_two_parts_know_each_other =
            slices().matching("org.ejournal.simulator.desktop.(*)..").should().beFreeOfCycles();

    /** What is drawn is a pure function of what a plugin says: no plugin is asked, nobody is signed in. */
    @ArchTest
    static final ArchRule the_rendering_asks_nobody = noClasses()
            .that()
            .resideInAPackage(RENDER)
            .should()
            .dependOnClassesThat(resideInAPackage("org.ejournal.simulator..").and(not(resideInAPackage(RENDER))));
}
