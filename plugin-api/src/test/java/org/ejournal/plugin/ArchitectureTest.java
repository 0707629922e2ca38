package org.ejournal.plugin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** What the contract may be made of. */
@Tag("PL-1")
@AnalyzeClasses(packages = "org.ejournal.plugin", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule only_the_jdk_and_two_annotations_cross_the_border = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.ejournal.plugin..", "java..", "javax.sql..", "org.jspecify.annotations..", "org.pf4j.."));

    @ArchTest
    static final ArchRule of_pf4j_only_the_marker_of_extension_points_is_used = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.pf4j..")
                    .and(com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("ExtensionPoint")
                            .negate()));

    @ArchTest
    static final ArchRule no_package_goes_round_in_a_circle =
            slices().matching("org.ejournal.plugin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule values_know_nobody_who_uses_them = noClasses()
            .that()
            .resideInAnyPackage("..roster..", "..host..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ui..", "..extension..");
}
