package org.ejournal.sferum;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls between the packages (design.md, «Who may know whom»); a package that is not there yet breaks none. */
@AnalyzeClasses(packages = "org.ejournal.sferum", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "org.ejournal.sferum..";
    private static final String RULES = "org.ejournal.sferum.rules..";
    private static final String LEDGER = "org.ejournal.sferum.ledger..";
    private static final String SYNC = "org.ejournal.sferum.sync";
    private static final String PACE = SYNC + ".pace..";
    private static final String MESSENGER = "org.ejournal.sferum.messenger..";
    private static final String MESSENGER_PORT = "org.ejournal.sferum.messenger";
    private static final String CALLBACK = "org.ejournal.sferum.callback..";
    private static final String ACCOUNT = "org.ejournal.sferum.account";
    private static final String REGISTER = ACCOUNT + ".register";
    private static final String SCREEN = "org.ejournal.sferum.screen";
    private static final String EXPORT = SCREEN + ".export..";
    private static final String ONBOARDING = "org.ejournal.sferum.onboarding";
    private static final String HEALTH = "org.ejournal.sferum.health";
    private static final String[] SCREENS = {
        "org.ejournal.sferum.account..",
        "org.ejournal.sferum.chat..",
        "org.ejournal.sferum.conference..",
        "org.ejournal.sferum.lesson..",
        "org.ejournal.sferum.calendar..",
        "org.ejournal.sferum.reminder..",
        "org.ejournal.sferum.desktop..",
        "org.ejournal.sferum.exchange..",
        "org.ejournal.sferum.screen..",
        "org.ejournal.sferum.setup..",
        ONBOARDING + "..",
        HEALTH + ".."
    };
    private static final String[] JDK_AND_PLUGIN_API = {"java..", "org.ejournal.plugin..", "org.jspecify.."};

    @ArchTest
    static final ArchRule rules_know_plugin_api_and_the_jdk_alone = classes()
            .that()
            .resideInAPackage(RULES)
            .should()
            .onlyDependOnClassesThat(resideInAPackage(RULES).or(resideInAnyPackage(JDK_AND_PLUGIN_API)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rules_do_no_io = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.io..", "java.nio.file..", "java.net.http..", "java.sql..", "javax.sql.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_ledger_knows_the_rules_alone = onlyKnows(LEDGER, RULES);

    @ArchTest
    static final ArchRule the_messenger_knows_nobody = onlyKnows(MESSENGER_PORT, MESSENGER_PORT);

    @ArchTest
    static final ArchRule the_adapters_of_the_messenger_know_the_port_alone = onlyKnows(MESSENGER, MESSENGER);

    @ArchTest
    static final ArchRule sync_knows_what_it_brings_together = onlyKnows(
            SYNC + "..",
            RULES,
            LEDGER,
            MESSENGER_PORT,
            "org.ejournal.sferum.rights..",
            "org.ejournal.sferum.settings..");

    @ArchTest
    static final ArchRule planning_asks_no_messenger =
            onlyKnows(SYNC + ".plan..", RULES, LEDGER, "org.ejournal.sferum.settings..");

    @ArchTest
    static final ArchRule delivery_knows_no_rules = onlyKnows(SYNC + ".delivery..", LEDGER, MESSENGER_PORT, PACE);

    @ArchTest
    static final ArchRule the_patrol_knows_no_rules =
            onlyKnows(SYNC + ".patrol..", LEDGER, MESSENGER_PORT, "org.ejournal.sferum.settings..", PACE);

    @ArchTest
    static final ArchRule pace_knows_the_port_alone = onlyKnows(PACE, MESSENGER_PORT);

    @ArchTest
    static final ArchRule callbacks_know_the_port_and_lead_to_sync =
            onlyKnows(CALLBACK, LEDGER, MESSENGER_PORT, SYNC + "..", "org.ejournal.sferum.settings..");

    @ArchTest
    static final ArchRule nobody_but_the_way_in_knows_callbacks = noClasses()
            .that(resideInAPackage(OURS)
                    .and(not(resideInAnyPackage(CALLBACK, "org.ejournal.sferum", "org.ejournal.sferum.desktop.."))))
            .should()
            .dependOnClassesThat(resideInAPackage(CALLBACK))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_register_asks_nobody_to_work = onlyKnows(
            REGISTER,
            ACCOUNT,
            LEDGER,
            MESSENGER_PORT,
            "org.ejournal.sferum.rights..",
            "org.ejournal.sferum.settings..",
            SCREEN + "..");

    @ArchTest
    static final ArchRule matching_writes_links_and_leads_to_sync = onlyKnows(
            REGISTER + ".match..", REGISTER, ACCOUNT, "org.ejournal.sferum.ledger.link..", SYNC, SCREEN + "..");

    @ArchTest
    static final ArchRule nobody_but_the_desktop_and_who_tells_its_figures_knows_the_register = noClasses()
            .that(resideInAPackage(OURS)
                    .and(not(resideInAnyPackage(
                            REGISTER + "..",
                            ONBOARDING,
                            HEALTH,
                            "org.ejournal.sferum",
                            "org.ejournal.sferum.desktop.."))))
            .should()
            .dependOnClassesThat(resideInAPackage(REGISTER + ".."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onboarding_only_looks = onlyKnows(
            ONBOARDING,
            ONBOARDING + ".docx",
            ACCOUNT,
            REGISTER,
            LEDGER,
            MESSENGER_PORT,
            "org.ejournal.sferum.rights..",
            "org.ejournal.sferum.settings..",
            SCREEN);

    @ArchTest
    static final ArchRule the_health_board_only_looks =
            onlyKnows(HEALTH, ACCOUNT, REGISTER, LEDGER, "org.ejournal.sferum.rights..", SCREEN + "..");

    @ArchTest
    static final ArchRule letters_know_the_jdk_alone = onlyKnows(ONBOARDING + ".docx", ONBOARDING + ".docx");

    @ArchTest
    static final ArchRule files_to_take_away_know_words_alone = onlyKnows(EXPORT, SCREEN);

    @ArchTest
    static final ArchRule only_who_reads_and_writes_lists_knows_csv = noClasses()
            .that(not(resideInAnyPackage(EXPORT, REGISTER + ".match..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.commons.csv.."));

    @ArchTest
    static final ArchRule only_who_writes_lists_knows_workbooks = noClasses()
            .that(not(resideInAPackage(EXPORT)))
            .should()
            .dependOnClassesThat(resideInAPackage("org.dhatim.."));

    @ArchTest
    static final ArchRule nobody_knows_the_screens = noClasses()
            .that(resideInAPackage(OURS)
                    .and(not(resideInAnyPackage(SCREENS)))
                    .and(not(resideInAPackage("org.ejournal.sferum"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SCREENS))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_screen_knows_which_messenger_it_is = noClasses()
            .that(resideInAnyPackage(SCREENS))
            .should()
            .dependOnClassesThat(resideInAPackage("org.ejournal.sferum.messenger.vk.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_plugin_never_names_the_host = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.ejournal.simulator.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_stand_in_no_circle = slices().matching("org.ejournal.sferum.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    private static ArchRule onlyKnows(String who, String... known) {
        return noClasses()
                .that()
                .resideInAPackage(who)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(OURS).and(not(resideInAPackage(who))).and(not(resideInAnyPackage(known))))
                .allowEmptyShould(true);
    }
}
