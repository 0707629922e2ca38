package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the journal makes of a VK that does not answer, of a wrong token, and of impatient people. */
class OutageIT {
    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static Journal journal;

    @BeforeAll
    static void the_journal_runs() {
        journal = JOURNALS.start();
    }

    @Test
    @Tag("CM-9")
    void without_vk_the_run_waits_and_says_so_while_the_journal_works_on() {
        Demo demo = Demo.of("school-204");
        Visitor operator = journal.visitor(demo.login("super"));
        Visitor administrator = journal.visitor(demo.login("admin"));
        operator.press("/admin/vk", "/admin/vk/stop");

        Window run = Initialisation.begin(administrator);
        Until.sees(run::again, window -> window.text().contains("VK не отвечает"));

        assertThat(administrator.answer("/").statusCode()).isEqualTo(200);
        assertThat(administrator.openByLabel("Сферум").text()).contains("Показано записей");
        assertThat(operator.page("/admin/vk").select("[data-vk=stopped]")).isNotEmpty();

        operator.press("/admin/vk", "/admin/vk/start");
        assertThat(Initialisation.end(run).text()).contains("Выполнено");
        assertThat(demo.actual(journal)).containsExactlyInAnyOrderElementsOf(demo.expected());
    }

    @Test
    @Tag("CM-9")
    @Tag("OS-2")
    void a_wrong_token_is_named_in_the_settings_and_keeps_nothing_from_being_done() {
        Demo demo = Demo.of("gymnasium-3");
        Visitor administrator = journal.visitor(demo.login("admin"));
        Initialisation.run(administrator);
        List<Messenger.Chat> before = demo.actual(journal);

        Settings.saveToken(administrator, "vk1.a.wrong");
        Until.sees(() -> Settings.open(administrator).text(), text -> text.contains("VK не знает такого токена"));
        Initialisation.run(administrator);

        assertThat(demo.actual(journal)).isEqualTo(before);
        assertThat(Settings.open(administrator).text()).contains("Токен действует", "Новые данные не приняты");
    }

    @Test
    @Tag("CM-9")
    void a_second_click_on_go_on_starts_no_second_run() {
        Demo demo = Demo.of("college-1");
        Visitor administrator = journal.visitor(demo.login("admin"));
        Visitor sameElsewhere = journal.visitor(demo.login("admin"));
        Window one = Initialisation.preview(administrator);
        Window other = Initialisation.preview(sameElsewhere);

        one.send("Продолжить");
        one.send("Продолжить");
        other.send("Продолжить");

        Initialisation.awaitDone(administrator);
        assertThat(demo.actual(journal)).containsExactlyInAnyOrderElementsOf(demo.expected());
        assertThat(journal.log()
                        .lines()
                        .filter(line -> line.contains("of " + demo.id() + ": DONE")
                                || line.contains("of " + demo.id() + ": REMARKS")))
                .hasSize(1);
    }
}
