package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An initialisation that takes long enough to be watched, left and found again. */
class SlowRunIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    @Test
    @Tag("CM-9")
    void progress_survives_closing_the_window_and_the_page() {
        Journal journal = JOURNALS.start("--simulator.plugin-settings.sferum.vk-community-rate=2");
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, Demo.SCHOOL.login("admin"))
                .registry();
        desk.press("Инициализировать список чатов");
        desk.says("Будет создано чатов: 316");
        desk.press("Продолжить");
        desk.says("Готово: ").says("осталось примерно");
        assertThat(desk.at("[data-block=progress] progress")).isVisible();

        desk.close();
        desk.press("Инициализировать список чатов");
        assertThat(desk.at("[data-block=progress] progress")).isVisible();

        desk.page().close();
        Desk again = Desk.signIn(BROWSERS.desk(), journal, Demo.SCHOOL.login("admin"))
                .registry();
        again.press("Инициализировать список чатов");
        assertThat(again.at("[data-block=progress] progress")).isVisible();
        Browsers.keep(again.page(), "SlowRunIT-progress");
        again.says("Выполнено").says("Создано чатов");
        again.press("Закрыть");
        assertThat(again.at("[data-shown]")).hasText(Pattern.compile(".* из 316"));
    }
}
