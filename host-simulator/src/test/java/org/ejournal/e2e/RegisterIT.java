package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator sees who has linked an account and helps the others, all in a browser. */
class RegisterIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SMALL;

    private static Journal journal;

    @BeforeAll
    static void a_journal() {
        journal = JOURNALS.start();
    }

    private static Desk desk(String part) {
        return Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login(part));
    }

    private static Desk register() {
        Desk desk = desk("admin").registry();
        desk.at("[data-tab='Привязка аккаунтов']").click();
        return desk.says("Привязали аккаунт");
    }

    private static void choose(Desk desk, String field, String label) {
        Locator select = desk.at("[data-window]").last().locator("[data-field=" + field + "] select");
        select.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }

    private static String save(Desk desk, String button) throws IOException {
        Download download = desk.page().waitForDownload(() -> desk.press(button));
        try (InputStream bytes = download.createReadStream()) {
            return download.suggestedFilename() + "\n" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @Tag("AH-20")
    void the_list_of_those_who_wait_can_be_taken_away() throws IOException {
        Desk desk = register();
        choose(desk, "standing", "Ждёт привязки");
        assertThat(desk.at("tbody tr").first()).containsText("Ждёт привязки");
        Browsers.keep(desk.page(), "RegisterIT-waiting");

        String csv = save(desk, "Выгрузить в CSV");

        assertThat(csv).startsWith("Привязка аккаунтов.csv\n\uFEFFФИО;").contains("Ждёт привязки");
        assertThat(csv).doesNotContain(";Привязан;");
        assertThat(save(desk, "Выгрузить в Excel")).startsWith("Привязка аккаунтов.xlsx\nPK");
        assertThat(desk.at("tbody tr").first()).containsText("Ждёт привязки");
    }

    @Test
    @Tag("DK-1")
    void who_has_not_linked_is_reminded_and_led_to_the_linking_window() {
        Desk desk = register();
        desk.press("Напомнить не привязавшим");
        desk.at("[data-question]").waitFor();
        desk.at("[data-answer='Отправить']").click();
        assertThat(desk.page().locator("body")).containsText("Напоминание отправлено");

        Desk newcomer = desk("newcomer");
        newcomer.at("#bell").click();
        Browsers.keep(newcomer.page(), "RegisterIT-reminder");
        newcomer.at("[data-letter='Привязать аккаунт к Сферум'] [data-action=open]")
                .click();

        newcomer.says("Авторизация в Сферум").says("Привязать учебный аккаунт VK ID");
        assertThat(desk("pupil").at("#bell")).hasAttribute("data-unread", "0");
    }

    @Test
    @Tag("AH-12")
    void a_sheet_of_personal_codes_is_printed_for_a_class() {
        Desk desk = register();
        choose(desk, "standing", "Ждёт привязки");
        desk.press("Памятки с QR-кодами");
        assertThat(desk.at("[data-block=slips]")).isVisible();
        Locator classes = desk.at("[data-window]").last().locator("[data-field=class] select option");
        boolean found = classes.allInnerTexts().stream().anyMatch(name -> {
            choose(desk, "class", name.strip());
            desk.at("[data-window]")
                    .last()
                    .locator("[data-block=slips] > *")
                    .first()
                    .waitFor();
            return desk.at(".slip").count() > 0;
        });
        assertThat(found).as("somebody without an account").isTrue();

        assertThat(desk.at(".slip svg").first()).isVisible();
        assertThat(desk.at(".slip-address").first()).containsText("sferum/link&p.for=");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(desk.at(".slip svg").first()).isVisible();
        assertThat(desk.at("[data-start]")).isHidden();
        Browsers.keep(desk.page(), "RegisterIT-sheet");
    }

    @Test
    void shares_are_drawn_by_class_and_lead_to_the_people() {
        Desk desk = register();
        desk.press("Доли по классам").says("Вся организация");
        Browsers.keep(desk.page(), "RegisterIT-shares");

        desk.at("[data-bar='Сотрудники'] a").click();

        assertThat(desk.at("[data-window]").last().locator("tbody tr").first()).containsText("Сотрудник");
    }

    @Test
    @Tag("AH-2")
    void a_file_is_matched_line_by_line_before_anything_is_linked() throws IOException {
        Desk desk = register();
        desk.press("Сопоставить по файлу");
        String sample = save(desk, "Образец файла");
        String line = sample.lines().skip(2).findFirst().orElseThrow();
        String file = "Идентификатор;ФИО;Класс;ID VK\r\n" + line + "777000111\r\nнет-такого;;;777000112\r\n";

        desk.at("input[type=file]")
                .setInputFiles(new FilePayload(
                        "аккаунты.csv", "text/csv", file.getBytes(java.nio.charset.Charset.forName("windows-1251"))));
        desk.says("Можно привязать").says("Такого человека нет в журнале");
        Browsers.keep(desk.page(), "RegisterIT-match");
        desk.press("Привязать (1)");

        desk.says("Этот аккаунт уже привязан");
        desk.close();
        desk.at("[data-field=surname] input").fill(line.split(";", -1)[1]);
        assertThat(desk.at("tbody tr").first()).containsText("777000111");
    }

    @Test
    @Tag("AC-7")
    void the_personal_card_of_a_teacher_shows_the_id_read_only() {
        Desk desk = desk("admin").menu("Личные дела сотрудников");
        desk.at("[data-window] tbody tr td a").first().click();

        Locator card = desk.at("[data-window]").last();
        assertThat(card).containsText("Личное дело сотрудника");
        assertThat(card.locator("[data-fact='Идентификатор учётной записи VK Сферум']"))
                .isVisible();
        assertThat(card.locator("input:not([type=hidden])")).hasCount(0);
        Browsers.keep(desk.page(), "RegisterIT-card");
    }

    @Test
    @Tag("RR-2")
    void a_teacher_finds_none_of_it() {
        Desk desk = desk("teacher").registry();

        assertThat(desk.at("[data-tab='Привязка аккаунтов']")).hasCount(0);
        assertThat(desk.at("[data-menu='Личные дела сотрудников']")).hasCount(0);
    }
}
