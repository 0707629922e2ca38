package org.ejournal.simulator.desktop;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ejournal.e2e.Browsers;
import org.ejournal.e2e.Ports;
import org.ejournal.plugin.host.Notifications.Message;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.simulator.plugins.PluginMessages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What only a browser shows: files that are saved and chosen, paper, and the way from a message to its window. */
class DesktopInBrowserIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static ConfigurableApplicationContext journal;
    private static String address;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        address = "http://localhost:" + Ports.free();
        journal = SpringApplication.run(
                DesktopFixture.class,
                "--spring.config.location=optional:classpath:none/",
                "--simulator.base-address=" + address,
                "--server.port=" + URI.create(address).getPort());
    }

    @AfterAll
    static void stop() {
        if (journal != null) {
            journal.close();
        }
    }

    private static Page open(String path) {
        return open(BROWSERS.desk(), path);
    }

    private static Page open(Page page, String path) {
        page.navigate(address + "/login");
        page.locator("[data-account=admin]").click();
        assertThat(page.locator("[data-start]")).isVisible();
        page.navigate(address + path);
        return page;
    }

    private static Locator field(Page page, String name) {
        return page.locator("[data-field=" + name + "]");
    }

    private Path file(String name, int bytes) throws IOException {
        return Files.write(folder.resolve(name), new byte[bytes]);
    }

    @Test
    @Tag("AH-20")
    void a_file_is_saved_and_the_window_stays_as_it_is() throws IOException {
        Page page = open("/?open=demo/form");
        field(page, "name").locator("input").fill("8 К");
        assertThat(page.locator("[data-window] h2")).hasText("Чат школы в сферум: 8 К");
        field(page, "token").locator("input").fill("secret");

        Download download = page.waitForDownload(
                () -> page.locator("[data-action=download]").click());

        assertThat(download.suggestedFilename()).isEqualTo("Чаты_ 8 К.csv");
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8)).isEqualTo("Чат;Людей\r\n8 К;27\r\n");
        assertThat(field(page, "name").locator("input")).hasValue("8 К");
        assertThat(field(page, "token").locator("input")).hasValue("secret");
        assertThat(page.locator("[data-action=download]")).isEnabled();
    }

    @Test
    void a_file_is_chosen_kept_refused_and_taken_away() throws IOException {
        Page page = open(BROWSERS.phone(), "/?open=demo/form");
        Locator list = field(page, "list");
        field(page, "token").locator("input").fill("secret");

        list.locator("[data-file]").setInputFiles(file("8 К.csv", 2048));
        assertThat(list.locator("[data-file-chosen]")).hasText("8 К.csv");
        field(page, "kind").locator("select").selectOption("Другое");
        assertThat(field(page, "kind").locator("option:checked")).hasText("Другое");
        page.locator("[data-action=stay]").click();
        assertThat(page.locator("[data-toast=success]")).isVisible();
        assertThat(journal.getBean(DemoPlugin.class).pressed)
                .last()
                .satisfies(request -> assertThat(request.input().file("list"))
                        .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(2048)));
        assertThat(list.locator("[data-file-chosen]")).hasText("8 К.csv");

        list.locator("[data-file]").setInputFiles(file("Все.csv", 3 << 20));
        assertThat(list.locator(".wrong-text")).containsText("Файл «Все.csv» больше 2 КБ");
        assertThat(isSeen(list.locator(".wrong-text"))).isTrue();
        assertThat(list.locator("[data-file]")).isFocused();
        assertThat(field(page, "kind").locator("option:checked")).hasText("Другое");
        list.locator("[data-file]").setInputFiles(file("Пусто.csv", 0));
        assertThat(list.locator(".wrong-text")).containsText("Файл «Пусто.csv» пуст");

        list.locator("[data-file]").setInputFiles(file("9 К.csv", 10));
        assertThat(list.locator("[data-file-chosen]")).hasText("9 К.csv");
        assertThat(list.locator(".wrong-text")).hasCount(0);
        list.locator("[data-file-clear]").click();
        assertThat(list).containsText("Файл не выбран");
        assertThat(list.locator("[data-file]")).isFocused();
    }

    @Test
    @Tag("CM-6")
    void a_window_with_something_unsaved_asks_before_it_closes_and_only_then() {
        Page page = open("/?open=demo/draft");
        Locator window = page.locator("[data-window]");
        field(page, "name").locator("input").fill("8 К");
        assertThat(page.locator("[data-pane][data-unsaved]")).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.locator("[data-question]")).containsText("Есть несохранённые изменения");
        assertThat(page.locator("#unsaved-stay")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-question]")).hasCount(0);
        assertThat(field(page, "name").locator("input")).hasValue("8 К");

        window.locator("[data-close]").click();
        page.locator("#unsaved-leave").click();
        assertThat(window).hasCount(0);

        page.navigate(address + "/?open=demo/draft");
        assertThat(window).isVisible();
        page.keyboard().press("Escape");
        assertThat(window).hasCount(0);
    }

    @Test
    @Tag("CM-6")
    void a_window_whose_changes_are_saved_closes_without_a_question() {
        Page page = open("/?open=demo/draft");
        field(page, "name").locator("input").fill("8 К");
        assertThat(page.locator("[data-pane][data-unsaved]")).isVisible();

        page.locator("[data-action=save]").click();

        assertThat(page.locator("[data-window]")).hasCount(0);
        assertThat(page.locator("[data-question]")).hasCount(0);
        assertThat(journal.getBean(DemoPlugin.class).pressed)
                .last()
                .satisfies(request -> assertThat(
                                request.input().one("chosen").orElse("").lines())
                        .containsExactly("один", "два \"3\""));
    }

    /** Whether nothing lies above the element, such as the buttons at the foot of its window. */
    private static boolean isSeen(Locator element) {
        return (boolean) element.evaluate("element => { const box = element.getBoundingClientRect();"
                + " return element.contains(document.elementFromPoint(box.x + 10, box.y + box.height / 2)); }");
    }

    @Test
    @Tag("AH-12")
    void paper_shows_the_window_on_top_and_no_slip_on_two_pages() {
        Page page = open("/?open=demo/all");
        assertThat(page.locator("[data-window]")).isVisible();
        page.evaluate("() => { const link = document.createElement('a'); link.dataset.open = '/windows/demo/paper';"
                + " document.querySelector('.window-body').append(link); link.click(); }");
        assertThat(page.locator("[data-window]")).hasCount(2);
        page.evaluate("window.print = () => { document.body.dataset.printed = 'yes'; }");

        page.locator("[data-print]").click();

        assertThat(page.locator("body")).hasAttribute("data-printed", "yes");
        assertThat(page.locator(".form").last()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("[data-slip]").first()).isVisible();
        for (String around : List.of("#topbar", "#content", ".window-head", ".foot", "[data-print]", ".form")) {
            page.locator(around).all().forEach(part -> assertThat(part).isHidden());
        }
        assertThat(page.locator("[data-window]").first()).isHidden();
        assertThat(page.locator("[data-slip]").first()).hasCSS("break-inside", "avoid");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    @Tag("CM-11")
    void a_text_is_copied_letter_for_letter_by_the_keyboard_also_where_the_browser_gives_no_clipboard() {
        Page page = open("/?open=demo/paper");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        String wanted = "https://vk.example/join/1 " + DemoPlugin.EVIL;
        page.locator("[data-copy]").focus();

        page.keyboard().press("Enter");

        assertThat(page.locator("[data-toast=success]")).hasText("Скопировано×");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(wanted);

        page.evaluate("navigator.clipboard.writeText('')");
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
        page.keyboard().press("Space");

        assertThat(page.locator("[data-toast=success]")).hasCount(2);
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(wanted);
        assertThat(page.locator("[data-copy]")).isFocused();
        assertThat(page.locator("textarea")).hasCount(0);

        page.evaluate("() => { document.execCommand = () => false; }");
        page.locator("[data-copy]").click();
        assertThat(page.locator("[data-toast=warning]")).containsText("скопируйте его сами");
    }

    @Test
    @Tag("AH-12")
    void the_bell_leads_by_a_message_to_its_window() {
        journal.getBean(PluginMessages.class)
                .send(
                        "demo",
                        new OrganisationId("school-1"),
                        List.of(new PersonId("person-admin")),
                        new Message(
                                "link", "Привяжите аккаунт", "Это недолго.", URI.create(address + "/?open=demo/all")));
        Page page = open("/");
        assertThat(page.locator("#bell")).hasAttribute("aria-label", "Уведомления, непрочитанных: 1");

        page.locator("#bell").click();
        assertThat(page.locator("h1")).hasText("Уведомления");
        page.locator("[data-letter='Привяжите аккаунт'] [data-action=open]").click();

        assertThat(page.locator("[data-window] h2")).hasText("Всё, что умеет экран");
        assertThat(page.locator("#bell")).hasAttribute("data-unread", "0");
    }

    @Test
    @Tag("AC-7")
    void the_start_menu_leads_by_a_search_to_an_employees_card() {
        Page page = open("/");
        page.locator("[data-start]").click();
        page.locator("[data-menu='Личные дела сотрудников']").click();
        field(page, "search").locator("input").fill("сем 17");
        assertThat(page.locator("[data-shown]")).hasText("Показано записей 1 - 1 из 1");

        page.locator("tbody td a").click();

        Locator card = page.locator("[data-window]").last();
        assertThat(card.locator("h2")).hasText("Личное дело сотрудника");
        assertThat(card.locator("[role=tab]")).hasText("Общая");
        assertThat(card.locator("[data-fact='Профиль']")).containsText("id colleague-17");
        assertThat(page).hasURL(Pattern.compile(".*open=\\.journal/employee&p\\.person=colleague-17"));
        page.reload();
        assertThat(page.locator("[data-window] h2")).hasText("Личное дело сотрудника");
    }
}
