package org.ejournal.simulator.school;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.ejournal.simulator.school", importOptions = ImportOption.DoNotIncludeTests.class)
class SchoolArchitectureTest {
    @ArchTest
    static final ArchRule knows_the_plugin_api_and_nothing_of_the_simulator = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.ejournal.plugin.roster",
                    "org.ejournal.plugin.host",
                    "org.ejournal.simulator.school",
                    "org.apache.commons.csv",
                    "org.jspecify.annotations");
}
