package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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

    @BeforeAll
    static void an_organisation_has_its_chats() {
        journal = JOURNALS.start(Journal.AS_INSTALLED);
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
}
