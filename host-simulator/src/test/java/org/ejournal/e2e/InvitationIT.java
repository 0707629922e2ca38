package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A chat's invitation link in a browser: asked for, copied, printed and replaced by those who look after the chat. */
@Tag("CM-11")
class InvitationIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SMALL;

    private static Journal journal;

    @BeforeAll
    static void a_journal_with_chats() {
        journal = JOURNALS.start();
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
    }

    private static Desk chat(String part, String title) {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login(part)).registry();
        desk.at("[data-window]")
                .last()
                .locator("tbody a:text-is('" + title + "')")
                .click();
        return desk.says("В мессенджере");
    }

    private static Locator link(Desk desk) {
        return desk.at("[data-window]").last().locator(".slip-address");
    }

    @Test
    @Tag("AH-15")
    void a_link_is_asked_for_copied_printed_and_replaced() {
        Desk desk = chat("admin", "1 а").press("Ссылка-приглашение").says("Ссылки пока нет");
        desk.press("Получить ссылку");
        assertThat(link(desk)).isVisible();
        String first = link(desk).innerText();
        assertThat(desk.at(".slip svg").last()).isVisible();
        Browsers.keep(desk.page(), "InvitationIT-link");

        desk.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        desk.at("[data-window]").last().locator("[data-copy]").click();
        assertThat(desk.at("[data-toast=success]").last()).containsText("Скопировано");
        assertThat(desk.page().evaluate("navigator.clipboard.readText()")).isEqualTo(first);

        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.at(".slip svg").last()).isVisible();
        assertThat(desk.at("[data-copy]").last()).isHidden();
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        desk.press("Обновить ссылку");
        desk.at("[data-answer='Да']").click();
        assertThat(link(desk)).not().hasText(first);
        String second = link(desk).innerText();
        desk.close();
        assertThat(desk.at("[data-fact='Ссылка-приглашение']")).containsText(second);
        desk.press("Журнал изменений").says("обновление ссылки-приглашения").says("запрос ссылки-приглашения");
    }

    @Test
    @Tag("RR-2")
    void a_member_who_is_no_admin_finds_no_link() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("pupil")).registry();
        desk.at("[data-window]").last().locator("tbody td a").first().click();
        desk.says("В мессенджере");

        assertThat(desk.at("[data-window]").last().locator("[data-action=invitation], [data-copy]"))
                .hasCount(0);
    }
}
