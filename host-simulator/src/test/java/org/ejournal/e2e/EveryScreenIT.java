package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every screen that the pages lead to: who is let in, by the page and by a direct request, and what it takes to use it.
 * The screens are found by looking round, so that a new one is tried by itself.
 */
class EveryScreenIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final List<String> OF_THE_ORGANISATION =
            List.of("/admin/orders", "/admin/positions", "/admin/access", "/admin/employees", "/admin/exchange-tasks");

    private static final Demo SCHOOL = Demo.of("gymnasium-3");
    private static final Demo OTHER = Demo.SMALL;

    /** Those that the desktop leads only some people to, and that tell everybody about themselves alone. */
    private static final String[] FOR_EVERYBODY = {
        "/windows/sferum/registry",
        "/windows/sferum/chats",
        "/windows/sferum/conferences",
        "/windows/sferum/my-chats",
        "/windows/sferum/link",
        "/windows/sferum/linked",
        "/windows/sferum/unlink"
    };

    private static final String[] BEGINNINGS = {
        "/windows/organisation-settings",
        "/windows/sferum/history",
        "/windows/sferum/link",
        "/windows/sferum/linked",
        "/windows/sferum/unlink",
        "/windows/sferum/held"
    };

    @TempDir
    static Path roster;

    private static Journal journal;
    private static PluginTables tables;
    private static Kept kept;
    private static Offers all;

    @BeforeAll
    static void two_schools_have_their_chats() throws SQLException {
        HardNames.writeTo(roster);
        journal = JOURNALS.startShared("--roster=" + roster);
        tables = new PluginTables(journal.data());
        kept = new Kept(tables);
        Initialisation.run(journal.visitor(SCHOOL.login("admin")));
        Initialisation.run(journal.visitor(OTHER.login("admin")));
        all = Offers.of(journal.visitor(SCHOOL.login("admin")), 2, BEGINNINGS);
        Initialisation.awaitDone(journal.visitor(SCHOOL.login("admin")));
    }

    @AfterAll
    static void close() throws SQLException {
        if (tables != null) {
            tables.close();
        }
    }

    @Test
    void the_administrator_is_led_to_every_kind_of_screen() {
        assertThat(all.opened()).hasSizeGreaterThan(15);
        assertThat(all.presses()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"classteacher", "teacher", "parent", "pupil", "newcomer"})
    @Tag("RR-2")
    @Tag("RR-3")
    @Tag("CM-7")
    void what_the_own_pages_do_not_offer_is_refused_to_a_direct_request(String part) {
        Visitor visitor = journal.visitor(SCHOOL.login(part));
        Offers own = Offers.of(visitor, 30, FOR_EVERYBODY);
        List<String> before = kept.rows();

        List<String> wrong = new ArrayList<>();
        all.opened().keySet().stream()
                .filter(window -> !own.windows().contains(window) && !forEverybody(window))
                .forEach(window -> refused(window, visitor.get(window, visitor.csrf()), wrong));
        Map<String, String> csrf = visitor.csrf();
        all.presses().forEach((address, form) -> {
            if (!own.presses().containsKey(address)) {
                idle(address, visitor.post(address, form, csrf), wrong);
            }
        });

        assertThat(wrong).as("what a %s is given", part).isEmpty();
        assertThat(kept.rows())
                .as("the ledger after what a %s has asked for", part)
                .isEqualTo(before);
    }

    @Test
    @Tag("RR-3")
    void another_organisations_administrator_is_given_nothing_of_this_one() {
        Visitor visitor = journal.visitor(OTHER.login("admin"));
        List<String> before = kept.rows();

        List<String> wrong = new ArrayList<>();
        Map<String, String> csrf = visitor.csrf();
        Map<String, Boolean> empty = new HashMap<>();
        Predicate<String> isEmpty =
                window -> empty.computeIfAbsent(window, each -> isEmpty(each, visitor.get(each, csrf), wrong));
        all.opened().keySet().stream().filter(window -> window.contains("p.")).forEach(isEmpty::test);
        all.presses().forEach((address, form) -> {
            if (address.contains("p.") && !isEmpty.test(window(address))) {
                idle(address, visitor.post(address, form, csrf), wrong);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(kept.rows()).isEqualTo(before);
    }

    @Test
    @Tag("RR-2")
    void who_is_not_signed_in_or_brings_no_proof_of_an_own_page_is_given_nothing() {
        Pages stranger = new Pages(journal.address());
        Visitor administrator = journal.visitor(SCHOOL.login("admin"));
        Map<String, String> forged = Map.of("X-CSRF-TOKEN", "forged");
        List<String> before = kept.rows();

        List<String> wrong = new ArrayList<>();
        all.opened().keySet().forEach(window -> outside(window, stranger.get(window, "HX-Request", "true"), wrong));
        all.presses().forEach((address, form) -> {
            outside(address, stranger.post(address, form, "HX-Request", "true"), wrong);
            outside(address, administrator.post(address, form, forged), wrong);
        });

        assertThat(wrong).isEmpty();
        assertThat(kept.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "classteacher", "teacher", "parent", "pupil", "newcomer"})
    @Tag("RR-2")
    void the_operators_pages_are_for_the_superadministrator_alone(String part) {
        Visitor operator = journal.visitor(SCHOOL.login("super"));
        Visitor visitor = journal.visitor(SCHOOL.login(part));
        List<String> pages = operator.page("/").select("[data-menu][href^=/admin/]").stream()
                .map(link -> link.attr("href"))
                .filter(page -> !OF_THE_ORGANISATION.contains(page) || !part.equals("admin"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(3);

        assertThat(pages).allSatisfy(page -> {
            assertThat(visitor.answer(page).statusCode()).as(page).isEqualTo(403);
            operator.page(page)
                    .select("form[method=post][action^=/admin/]")
                    .forEach(form -> assertThat(visitor.post(form.attr("action"), Window.values(form), visitor.csrf())
                                    .statusCode())
                            .as(form.attr("action"))
                            .isEqualTo(403));
        });
    }

    @Test
    void nothing_serious_shuts_anybody_out_of_a_screen() {
        Axe axe = new Axe();
        Page page = BROWSERS.desk();
        page.navigate(journal.address() + "/login");
        axe.look(page, "sign-in");
        Desk desk = Desk.signIn(page, journal, SCHOOL.login("super"));
        axe.look(page, "desktop");
        desk.at("[data-start]").click();
        axe.look(page, "menu");
        List<String> pages = page.locator("[data-menu][href^='/admin/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        Map<String, String> kinds = new LinkedHashMap<>();
        all.opened().forEach((window, address) -> kinds.putIfAbsent(Offers.kind(window), address));
        kinds.forEach((kind, address) -> {
            page.navigate(journal.address() + address);
            PlaywrightAssertions.assertThat(desk.at("[data-pane]").last()).isVisible();
            axe.look(page, kind.replaceAll("^/windows/|[^a-z-]+$", "").replaceAll("[^a-z-]+", "."));
        });
        pages.forEach(address -> {
            page.navigate(journal.address() + address);
            axe.look(page, address.substring(1).replace('/', '.'));
        });
        page.navigate(journal.address() + "/notifications");
        axe.look(page, "notifications");
        axe.requireNothingSerious(20);
    }

    @Test
    void nothing_serious_shuts_anybody_out_of_a_question_or_a_refusal() {
        Axe axe = new Axe();
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("pupil")).registry();
        axe.look(desk.page(), "chats-of-a-pupil");
        desk.at("[data-tab='Мои чаты']").click();
        PlaywrightAssertions.assertThat(desk.at("[data-card]").first()).isVisible();
        axe.look(desk.page(), "my-chats-of-a-pupil");
        desk.page().navigate(journal.address() + "/?open=sferum/unlink");
        desk.press("Отвязать");
        PlaywrightAssertions.assertThat(desk.at("[data-question]")).isVisible();
        axe.look(desk.page(), "question");
        desk.page().navigate(journal.address() + "/?open=sferum/history");
        PlaywrightAssertions.assertThat(desk.at("[data-problem]")).isVisible();
        axe.look(desk.page(), "refusal");
        BROWSERS.forgive();
        axe.requireNothingSerious(4);
    }

    @Test
    void names_are_texts_wherever_they_stand() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("admin")).registry();
        Visitor administrator = journal.visitor(SCHOOL.login("admin"));
        desk.at("[data-field=name] input").fill(HardNames.CLASS);
        Locator link = desk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(HardNames.CLASS).setExact(true));
        PlaywrightAssertions.assertThat(link).isVisible();
        link.click();
        Locator chat = desk.at("[data-window]").nth(1);
        PlaywrightAssertions.assertThat(chat.locator("h2")).hasText(HardNames.CLASS);

        for (String surname : HardNames.SURNAMES) {
            String shown = surname.substring(0, Math.min(200, surname.length()));
            chat.locator("[data-field=surname] input").fill(shown);
            PlaywrightAssertions.assertThat(chat.locator("tbody tr").first()).containsText(shown);
            PlaywrightAssertions.assertThat(chat.locator("tbody tr")).hasCount(1);
        }
        Browsers.keep(desk.page(), "hard-names");
        assertThat(desk.page().locator("main img, .windows img, .windows b").count())
                .as("elements made of names")
                .isZero();
        assertThat(administrator.answer("/").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("CM-6")
    @Tag("DK-2")
    void a_chat_is_found_changed_and_left_by_the_keys_alone() {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("admin"));
        Keys keys = new Keys(desk.page());
        keys.tabTo(desk.at("#start")).press("Enter");
        keys.tabTo(desk.at("[data-menu='Сферум']")).press("Enter");
        Locator registry = desk.at("[data-window]").first();
        Locator filter = registry.locator("[data-field=name] input");
        keys.tabTo(filter).type("Учительская");
        PlaywrightAssertions.assertThat(registry.locator("[data-shown]")).hasText("Показано записей 1 - 1 из 1");
        keys.isAt(filter);
        Locator row = registry.locator("tbody tr").first().locator("td a");
        keys.tabTo(row).press("Enter");

        Locator chat = desk.at("[data-window]").nth(1);
        PlaywrightAssertions.assertThat(chat.locator("h2")).hasText("Учительская");
        keys.goesRound(chat);
        Locator edit = chat.locator("button[data-action=edit]");
        keys.tabTo(edit).press("Enter");

        Locator window = desk.at("[data-window]").nth(2);
        PlaywrightAssertions.assertThat(window.locator("h2")).hasText("Редактировать чат");
        keys.goesRound(window);
        Locator member = window.locator("[data-select]");
        keys.tabTo(member.first()).press("Space", "ArrowDown").isAt(member.nth(1));
        Locator out = window.locator("button[data-action=no-admin]");
        keys.backTo(out).press("Enter");
        Locator pending = window.getByText("Ещё не сохранено изменений");
        Locator title = window.locator("[data-field=name] input");
        keys.backTo(title).press("End").type(" и друзья");
        PlaywrightAssertions.assertThat(pending).isVisible();
        keys.isAt(title);

        Locator cancel = window.locator("button[data-action=cancel]");
        keys.tabTo(cancel).press("Enter");
        Locator question = desk.at("[data-question]");
        PlaywrightAssertions.assertThat(question).isVisible();
        keys.isAt(question.locator("[data-dismiss]")).press("Enter").isAt(cancel);
        keys.press("Escape");
        keys.isAt(question.locator("[data-dismiss]")).press("Escape").isAt(cancel);

        keys.backTo(window.locator("button[data-action=save]")).press("Enter");
        PlaywrightAssertions.assertThat(desk.at("[data-window]")).hasCount(2);
        keys.isAt(edit);
        PlaywrightAssertions.assertThat(chat.locator("h2")).hasText("Учительская и друзья");
        keys.press("Escape");
        PlaywrightAssertions.assertThat(desk.at("[data-window]")).hasCount(1);
        keys.isAt(row).press("Escape").isAt(desk.at("#start"));
    }

    @Test
    @Tag("RR-1")
    @Tag("RR-4")
    void a_right_that_is_switched_off_in_one_browser_is_gone_at_the_next_click_in_another() {
        Desk teacher = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("classteacher"))
                .registry();
        Locator initialise = teacher.at("button[data-action=initialise]");
        PlaywrightAssertions.assertThat(initialise).hasCount(0);
        Desk operator = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("super"));

        mayInitialise(operator, true);
        teacher.press("Обновить");
        PlaywrightAssertions.assertThat(initialise).isVisible();

        mayInitialise(operator, false);
        teacher.press("Обновить");
        PlaywrightAssertions.assertThat(initialise).hasCount(0);
    }

    private static void mayInitialise(Desk operator, boolean may) {
        operator.at("[data-start]").click();
        operator.at("[data-menu='Роли']").click();
        operator.at("tr[data-role='account.class-teacher'] [data-action=edit]").click();
        Locator right = operator.page().getByLabel("Инициализация списка чатов");
        PlaywrightAssertions.assertThat(right).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!may));
        right.setChecked(may);
        Axe axe = new Axe();
        axe.look(operator.page(), "role");
        axe.requireNothingSerious(1);
        Browsers.keep(operator.page(), "EveryScreenIT-role");
        operator.at("[data-action=save]").click();
        PlaywrightAssertions.assertThat(operator.at("[data-notice=success]")).containsText("Права роли");
    }

    private static boolean forEverybody(String window) {
        return Stream.of(FOR_EVERYBODY).anyMatch(own -> window.split("[?]")[0].equals(own));
    }

    /** A refusal says so on a page of ours. */
    private static void refused(String address, HttpResponse<String> answer, List<String> wrong) {
        boolean clear =
                !Jsoup.parse(answer.body()).select("[data-problem]").text().isBlank();
        if (!List.of(403, 404).contains(answer.statusCode()) || !clear) {
            wrong.add(answer.statusCode() + " to " + address);
        }
    }

    /** Some windows open for whoever may open one of the kind, and have nothing of another school in them. */
    private static boolean isEmpty(String window, HttpResponse<String> answer, List<String> wrong) {
        if (answer.statusCode() != 200) {
            refused(window, answer, wrong);
            return false;
        }
        assertThat(Jsoup.parse(answer.body()).select("[data-row], [data-fact], [data-card]"))
                .as("what is there of another school at %s", window)
                .isEmpty();
        return true;
    }

    /** What is not a refusal has neither a file nor an error nor a question; that nothing was done, the ledger tells. */
    private static void idle(String address, HttpResponse<String> answer, List<String> wrong) {
        boolean file = answer.headers().firstValue("Content-Disposition").isPresent();
        boolean asks = !Jsoup.parse(answer.body()).select("section.question").isEmpty();
        if (answer.statusCode() == 200 ? file || asks : !List.of(403, 404).contains(answer.statusCode())) {
            wrong.add(answer.statusCode() + " to " + address);
        }
    }

    /** Returns where the window is in which a button stands. */
    private static String window(String action) {
        return action.replace("/screens/", "/windows/").replaceAll("/actions/[^?]*", "");
    }

    private static void outside(String address, HttpResponse<String> answer, List<String> wrong) {
        boolean refused = List.of(401, 403).contains(answer.statusCode());
        if (!refused
                || !Jsoup.parse(answer.body()).select("[data-pane], [data-row]").isEmpty()) {
            wrong.add(answer.statusCode() + " to " + address);
        }
    }
}
