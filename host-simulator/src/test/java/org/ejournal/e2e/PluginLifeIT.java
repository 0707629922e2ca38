package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The plugin comes and goes as an archive; the host knows nothing of it. */
@Tag("PL-1")
class PluginLifeIT {
    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo DEMO = Demo.SMALL;
    private static final String PLUGINS = "/admin/plugins";

    private static Journal journal;
    private static Visitor operator;
    private static Visitor administrator;

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @TempDir
    static Path plugins;

    @BeforeAll
    static void an_organisation_has_its_chats() throws IOException {
        try (Stream<Path> archives = Files.list(Path.of(System.getProperty("simulator.plugins")))) {
            for (Path archive : archives.toList()) {
                Files.copy(archive, plugins.resolve(archive.getFileName()));
            }
        }
        journal = JOURNALS.start(Journal.AS_INSTALLED, Journal.PLUGINS + plugins);
        operator = journal.visitor(DEMO.login("super"));
        administrator = journal.visitor(DEMO.login("admin"));
        Initialisation.run(administrator);
    }

    @Test
    void the_hosts_archive_holds_nothing_of_the_plugin() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("simulator.jar"))) {
            List<String> entries = jar.stream().map(entry -> entry.getName()).toList();

            assertThat(entries)
                    .contains("BOOT-INF/classes/org/ejournal/simulator/SimulatorApplication.class")
                    .noneMatch(name -> name.contains("org/ejournal/sferum"))
                    .noneMatch(name -> name.contains("sferum-plugin"))
                    .noneMatch(name -> name.endsWith(".zip"));
        }
    }

    @Test
    void a_stopped_plugin_leaves_the_desktop_and_the_menu_and_comes_back_with_its_data() {
        String registry = administrator.openByLabel("Сферум").text();

        operator.press(PLUGINS, PLUGINS + "/sferum/stop");

        assertThat(operator.page(PLUGINS).select("[data-plugin=sferum][data-plugin-state=STOPPED]"))
                .isNotEmpty();
        assertThat(administrator.opener("Сферум")).isEmpty();
        assertThat(administrator.page("/").select("[data-shortcut]")).isEmpty();
        assertThat(administrator.answer("/").statusCode()).isEqualTo(200);

        operator.press(PLUGINS, PLUGINS + "/sferum/start");

        assertThat(operator.page(PLUGINS).select("[data-plugin=sferum][data-plugin-state=STARTED]"))
                .isNotEmpty();
        assertThat(administrator.openByLabel("Сферум").text()).isEqualTo(registry);
    }

    @Test
    void a_reloaded_plugin_works_on_with_its_data() {
        String registry = administrator.openByLabel("Сферум").text();
        List<Messenger.Chat> chats = DEMO.actual(journal);

        operator.press(PLUGINS, PLUGINS + "/sferum/reload");

        assertThat(administrator.openByLabel("Сферум").text()).isEqualTo(registry);
        Initialisation.run(administrator);
        assertThat(DEMO.actual(journal)).isEqualTo(chats);
    }

    @Test
    void only_an_operator_turns_plugins_on_and_off() {
        assertThat(administrator.answer(PLUGINS).statusCode()).isEqualTo(403);
        assertThat(journal.visitor(DEMO.login("pupil")).answer(PLUGINS).statusCode())
                .isEqualTo(403);
    }

    @Test
    @Tag("PL-2")
    @Tag("PL-3")
    void another_plugin_is_installed_from_the_page_and_lives_beside_ours_until_it_is_switched_off() throws IOException {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, DEMO.login("super"));
        desk.page().navigate(journal.address() + PLUGINS);

        install(desk, Files.write(plugins.resolveSibling("broken.zip"), new byte[] {1, 2, 3}));
        assertThat(desk.at("[data-notice=error]")).containsText("файл повреждён");
        install(desk, Path.of(System.getProperty("example.plugin")));

        assertThat(desk.at("[data-notice=success]")).containsText("Плагин «greetings» версии");
        assertThat(desk.at("[data-plugin=sferum]")).hasAttribute("data-plugin-state", "STARTED");
        Browsers.keep(desk.page(), "PluginLifeIT-installed");

        Desk office = Desk.signIn(BROWSERS.desk(), journal, DEMO.login("admin"));
        office.shortcut("Приветствие").click();
        office.at("[data-field=text] input").fill("Доброе утро, <b>коллеги</b>!");
        office.press("Сохранить");
        assertThat(office.page().getByText("Приветствие сохранено.").first()).isVisible();
        Desk pupil = Desk.signIn(BROWSERS.desk(), journal, DEMO.login("pupil"));
        pupil.shortcut("Приветствие").click();
        pupil.says("Доброе утро, <b>коллеги</b>!");
        assertThat(pupil.at("[data-window] button[data-action=save]")).hasCount(0);
        assertThat(administrator.openByLabel("Сферум").text()).isNotEmpty();

        desk.at("[data-plugin=greetings] [data-action=disable]").click();
        assertThat(desk.at("[data-plugin=greetings]")).hasAttribute("data-plugin-state", "DISABLED");
        pupil.page().navigate(journal.address().toString());
        assertThat(pupil.shortcut("Приветствие")).hasCount(0);
    }

    private static void install(Desk desk, Path archive) {
        desk.at("[data-install] input[type=file]").setInputFiles(archive);
        desk.at("[data-install] [data-action=install]").click();
    }

    @Test
    @Tag("PL-3")
    void an_archive_that_is_too_large_is_refused_in_words_before_it_is_looked_at() throws IOException {
        Path huge = plugins.resolveSibling("huge.zip");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(70_000_000);
        }
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, DEMO.login("super"));
        desk.page().navigate(journal.address() + PLUGINS);

        install(desk, huge);

        assertThat(desk.at("[data-notice=error]")).containsText("слишком велик");
        Files.delete(huge);
    }
}
