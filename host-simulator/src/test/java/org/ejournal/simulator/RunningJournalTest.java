package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.simulator.plugins.PluginSource;
import org.ejournal.simulator.school.DemoAccount;
import org.ejournal.simulator.school.SchoolRoster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole journal with small plugins made on the spot, looked at through its pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningJournalTest {
    /** Tells every employee something when it starts, and knows nothing of anybody's card. */
    private static final String TELLER = """
            @Override public void start() {
                host.roster().organisations().forEach(one -> host.notifications().send(
                    one.id(),
                    host.roster().snapshot(one.id()).employees().stream().map(each -> each.person()).toList(),
                    new org.ejournal.plugin.host.Notifications.Message(
                        "hello", "Здравствуйте", "Это уведомление", host.screenAddress("hello", java.util.Map.of()))));
            }""";

    private static final String CARDS = """
            package trial;
            import java.util.List;
            import org.ejournal.plugin.extension.PersonalCards;
            import org.ejournal.plugin.host.Viewer;
            import org.ejournal.plugin.roster.PersonId;
            import org.ejournal.plugin.ui.*;
            public class Cards implements PersonalCards {
                public List<Block.Fact> general(Viewer viewer, PersonId person) { %s }
            }
            """;

    private Path directory;
    private ConfigurableApplicationContext journal;
    private URI address;
    private Browser operator;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        directory = temporary;
        Path archives = Files.createDirectory(directory.resolve("archives"));
        PluginSource.withShortcut("greetings", "Приветствия").pack(archives);
        PluginSource.named("ill")
                .main("@Override public void start() { throw new IllegalStateException(\"нет таблицы\"); }")
                .pack(archives);
        PluginSource.named("teller")
                .main(TELLER)
                .extension("trial.Cards", CARDS.formatted("throw new IllegalStateException(\"нет карточки\");"))
                .pack(archives);
        PluginSource.named("well")
                .extension(
                        "trial.Cards",
                        CARDS.formatted("return List.of(new Block.Fact(\"Кабинет\", \"205\", Tone.PLAIN));"))
                .pack(archives);
        journal = SimulatorApplication.start(Options.parse(
                "--port=0",
                "--vk-port=0",
                "--data=" + directory.resolve("data"),
                "--simulator.plugins-directory=" + archives));
        address = journal.getEnvironment().getRequiredProperty("simulator.base-address", URI.class);
    }

    @AfterAll
    void stop() {
        journal.close();
        assertThat(directory.resolve("data/plugins")).isEmptyDirectory();
    }

    @BeforeEach
    void signIn() {
        operator = new Browser(address).signIn(login(Metarole.SUPERADMINISTRATOR));
    }

    private String login(Metarole metarole) {
        return journal.getBean(SchoolRoster.class).accounts().stream()
                .filter(account -> account.metaroles().contains(metarole))
                .map(DemoAccount::login)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/plugins", "/admin/vk", "/admin/roster", "/admin/roster-faults"})
    @Tag("RR-2")
    void only_a_superadministrator_opens_the_operators_pages(String page) {
        Browser other = new Browser(address).signIn(login(Metarole.ORGANISATION_ADMINISTRATOR));

        assertThat(operator.open(page).status()).isEqualTo(200);
        assertThat(other.open(page).status()).isEqualTo(403);
        assertThat(new Browser(address).open(page).path()).isEqualTo("/login");
    }

    @Test
    @Tag("RR-2")
    void nobody_else_stops_a_plugin_by_a_direct_request() {
        Browser other = new Browser(address).signIn(login(Metarole.ORGANISATION_ADMINISTRATOR));
        other.open("/");

        assertThat(other.submit("/admin/plugins/greetings/stop", "").status()).isEqualTo(403);
        assertThat(operator.post("/admin/plugins/greetings/stop", "").status()).isEqualTo(403);
        assertThat(operator.open("/admin/plugins").text())
                .contains("data-plugin=\"greetings\" data-plugin-state=\"STARTED\"");
    }

    @Test
    @Tag("PL-2")
    void a_plugin_is_stopped_and_started_while_the_journal_runs() {
        assertThat(operator.open("/").text()).contains("Приветствия");

        operator.open("/admin/plugins").submit("/admin/plugins/greetings/stop", "");
        assertThat(operator.text())
                .contains("data-plugin=\"greetings\" data-plugin-state=\"STOPPED\"")
                .contains("Плагин «greetings» остановлен");
        assertThat(operator.open("/").text()).doesNotContain("Приветствия");

        operator.open("/admin/plugins").submit("/admin/plugins/greetings/start", "");
        assertThat(operator.text()).contains("data-plugin=\"greetings\" data-plugin-state=\"STARTED\"");
        assertThat(operator.open("/").text()).contains("Приветствия");
    }

    @Test
    @Tag("PL-2")
    void a_plugin_is_reloaded_while_the_journal_runs() {
        operator.open("/admin/plugins").submit("/admin/plugins/greetings/reload", "");

        assertThat(operator.text()).contains("Плагин «greetings» загружен заново");
        assertThat(operator.open("/").text()).contains("Приветствия");
    }

    @Test
    @Tag("PL-2")
    void what_a_plugin_told_people_outlives_it() {
        operator.open("/admin/plugins").submit("/admin/plugins/teller/stop", "");

        assertThat(operator.open("/notifications").text())
                .contains("data-letter=\"Здравствуйте\"", "Это уведомление", "data-action=\"open\"");
        operator.open("/admin/plugins").submit("/admin/plugins/teller/start", "");
    }

    @Test
    @Tag("AC-7")
    @Tag("PL-3")
    void a_card_that_one_plugin_cannot_add_to_shows_what_the_others_know() {
        SchoolRoster roster = journal.getBean(SchoolRoster.class);
        DemoAccount account = roster.accounts().stream()
                .filter(one -> one.login().equals(login(Metarole.SUPERADMINISTRATOR)))
                .findFirst()
                .orElseThrow();
        String employee = roster.snapshot(account.organisation())
                .employees()
                .get(0)
                .person()
                .value();

        assertThat(operator.window("/windows/.journal/employee?p.person=" + employee)
                        .text())
                .contains("data-fact=\"Ф.И.О.\"", "data-fact=\"Кабинет\"", "205")
                .doesNotContain("нет карточки");
        assertThat(operator.open("/admin/plugins").text()).contains("личные дела сотрудников", "нет карточки");
    }

    @Test
    @Tag("PL-3")
    void a_plugin_that_failed_is_shown_with_its_reason() {
        assertThat(operator.open("/admin/plugins").text())
                .contains("data-plugin=\"ill\" data-plugin-state=\"FAILED\"")
                .contains("нет таблицы");
    }

    @Test
    void an_unknown_plugin_is_not_found() {
        operator.open("/admin/plugins").submit("/admin/plugins/nobody/stop", "");

        assertThat(operator.status()).isEqualTo(404);
    }

    @Test
    void the_local_vk_is_stopped_and_started_again() {
        assertThat(operator.open("/admin/vk").text())
                .contains("data-vk=\"running\"")
                .doesNotContain("Не запустился");

        assertThat(operator.submit("/admin/vk/stop", "").text()).contains("data-vk=\"stopped\"");
        assertThat(operator.submit("/admin/vk/start", "").text()).contains("data-vk=\"running\"");
    }

    @Test
    void a_fault_of_the_local_vk_is_switched_on_strikes_and_is_switched_off() {
        assertThat(operator.open("/admin/vk").text()).contains("Сбоев нет");
        String fields = "kind=error&code=981&whole=1&method=users.get&rule=next&number=2&token=community";
        assertThat(operator.submit("/admin/vk/faults", fields).text())
                .contains("Сбой включён.", "data-fault=\"error\"", "код 981", "0 из 0", "Следующие: 2");

        Browser client = new Browser(journal.getEnvironment().getRequiredProperty("vk.address", URI.class));
        assertThat(client.open("/method/users.get?v=5.199&access_token=vk1.a.demo-community-school-12")
                        .text())
                .contains("981");
        assertThat(operator.open("/admin/vk").text()).contains("1 из 1").doesNotContain("больше не сработает");

        assertThat(operator.submit("/admin/vk/faults/off", "").text()).contains("Сбоев нет");
        assertThat(operator.submit("/admin/vk/faults/999/off", "").text()).contains("уже выключен");
    }

    @Test
    void a_fault_that_makes_no_sense_is_not_switched_on_and_keeps_what_was_entered() {
        operator.open("/admin/vk").submit("/admin/vk/faults", "kind=slow&millis=soon&moment=after&number=7");
        assertThat(operator.text())
                .contains("Введите задержку от 1 до 600000 мс.", "value=\"soon\"", "value=\"7\"", "Сбоев нет")
                .doesNotContain("Сбой включён");
    }

    @Test
    @Tag("RR-2")
    void nobody_else_switches_faults_on() {
        Browser other = new Browser(address).signIn(login(Metarole.ORGANISATION_ADMINISTRATOR));
        other.open("/");
        assertThat(other.submit("/admin/vk/faults", "kind=cut").status()).isEqualTo(403);
        assertThat(operator.open("/admin/vk").text()).contains("Сбоев нет");
    }

    @Test
    void the_roster_page_says_what_was_read_and_reads_again() {
        assertThat(operator.open("/admin/roster").text())
                .contains("Средняя школа № 12")
                .contains("Ошибок в файлах нет")
                .doesNotContain("прочитаны заново");

        assertThat(operator.submit("/admin/roster/reload", "").text()).contains("Списки прочитаны заново");
    }

    @Test
    @Tag("AH-1")
    void the_source_of_one_organisation_fails_and_works_again_while_the_journal_itself_knows_everything() {
        OrganisationId school = new OrganisationId("school-12");
        SchoolRoster journals = journal.getBean(SchoolRoster.class);
        Roster plugins = journal.getBean(Roster.class);
        int people = journals.snapshot(school).persons().size();

        operator.open("/admin/roster-faults")
                .submit("/admin/roster-faults", "organisation=school-12&kind=CUT_SHORT&part=PERSONS&percent=50&seed=1");
        assertThat(operator.text()).contains("data-roster=\"school-12\" data-fault=\"CUT_SHORT\"");
        assertThat(plugins.snapshot(school).persons().size()).isLessThanOrEqualTo(people / 2);
        assertThat(journals.snapshot(school).persons()).hasSize(people);
        assertThat(plugins.snapshot(new OrganisationId("school-204")))
                .isEqualTo(journals.snapshot(new OrganisationId("school-204")));

        operator.submit("/admin/roster-faults", "organisation=school-12&kind=STALE&hours=48");
        assertThat(plugins.snapshot(school).asOf())
                .isBefore(journals.snapshot(school).asOf().minusSeconds(86_400));

        operator.submit("/admin/roster-faults", "organisation=school-12&kind=NONE");
        assertThat(plugins.snapshot(school)).isEqualTo(journals.snapshot(school));
    }

    @Test
    void a_fault_that_makes_no_sense_is_refused_by_its_field_and_stays_typed() {
        operator.open("/admin/roster-faults")
                .submit("/admin/roster-faults", "organisation=school-12&kind=CUT_SHORT&part=PERSONS&percent=101");
        assertThat(operator.status()).isEqualTo(422);
        assertThat(operator.text())
                .contains("от 0 до 100")
                .contains("value=\"101\"")
                .contains("data-roster=\"school-12\" data-fault=\"NONE\"");

        operator.submit("/admin/roster-faults", "organisation=nowhere&kind=EMPTY");
        assertThat(operator.status()).isEqualTo(404);
    }
}
