package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What outlives the host's process. */
class RestartIT {
    /** Slow enough to be caught in the middle: 25 calls a second. */
    private static final String SLOW = "--simulator.plugin-settings.sferum.vk-community-rate=1";

    @RegisterExtension
    final Journals journals = new Journals();

    @Test
    @Tag("CM-9")
    void a_run_of_a_killed_host_goes_on_after_the_restart_and_makes_no_chat_twice() {
        Demo demo = Demo.SCHOOL;
        Journal journal = journals.start(Journal.AS_INSTALLED, SLOW);
        Initialisation.begin(journal.visitor(demo.login("admin")));
        Until.sees(() -> demo.actual(journal).size(), made -> made > 50);

        journal.kill();
        journal.start();

        assertThat(demo.actual(journal))
                .as("chats before the rest is made")
                .hasSizeLessThan(demo.expected().size());
        Initialisation.awaitDone(journal.visitor(demo.login("admin")));
        assertThat(demo.actual(journal)).containsExactlyInAnyOrderElementsOf(demo.expected());
    }

    @Test
    void a_restart_keeps_what_people_did_and_a_reset_starts_afresh() {
        Demo demo = Demo.SMALL;
        Journal journal = journals.start();
        Visitor administrator = journal.visitor(demo.login("admin"));
        Settings.saveToken(administrator, "vk1.a.wrong");
        Settings.saveToken(administrator, demo.settings().getProperty("sferum.community-token"));
        Initialisation.run(administrator);
        List<Messenger.Chat> chats = demo.actual(journal);
        String registry = administrator.openByLabel("Сферум").text();

        journal.close();
        journal.start();

        assertThat(demo.actual(journal)).isEqualTo(chats).isNotEmpty();
        assertThat(journal.visitor(demo.login("admin")).openByLabel("Сферум").text())
                .isEqualTo(registry);

        journal.close();
        journal.start("--reset");

        assertThat(demo.actual(journal)).isEmpty();
        assertThat(journal.visitor(demo.login("admin")).openByLabel("Сферум").text())
                .contains("Показано записей 0 - 0 из 0");
    }
}
