package org.ejournal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Somebody links at the fourth attempt, of which each before fails in another place with the tokens in hand, and unlinks;
 * an administrator enters a wrong token. What is secret of all that shows nowhere.
 */
class CanaryIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final Demo SCHOOL = Demo.SMALL;
    private static final String PHONE = "79167770011";
    private static final String BIRTHDAY = "17.03.1931";
    private static final List<String> PRIVATE =
            List.of(PHONE.substring(1), "777-00-11", "***-**-11", BIRTHDAY, "1931-03-17");
    private static final String WRONG = "vk1.a.canary-of-a-wrong-token";

    private static final StringBuilder ANSWERS = new StringBuilder();
    private static final StringBuilder ROWS = new StringBuilder();

    private static IdTap tap;
    private static Journal journal;
    private static PluginTables tables;
    private static Seen seen;

    @BeforeAll
    static void somebody_goes_all_the_way() throws Exception {
        tap = new IdTap();
        journal = JOURNALS.startShared(tap.option());
        tap.leadsTo(journal.vk());
        tables = new PluginTables(journal.data());
        Initialisation.run(administrator());
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, SCHOOL.login("newcomer"));
        seen = new Seen(desk.page().context(), journal.address());

        failThreeTimes(desk);
        again(desk, "учебный профиль привязан");
        read();
        enterWrongToken();
        desk.page().navigate(journal.address().toString());
        desk.unlink();
        look();
        Until.sees(() -> tables.rows("select state from sferum.link"), List.of("|UNLINKED")::equals);
        read();
    }

    private static Visitor administrator() {
        return journal.visitor(SCHOOL.login("admin"));
    }

    private static void failThreeTimes(Desk desk) throws Exception {
        tap.spoil(answer -> answer.substring(0, answer.length() - 1));
        VkIdPages id = desk.leave().phone(PHONE).code().about("Канарейкина", "Ксения", BIRTHDAY);
        id.createProfile();
        desk.says("VK ID сейчас не отвечает");
        look();

        tap.spoil(changed("\"state\":\"[^\"]*", "\"state\":\"another"));
        again(desk, "не так, как ожидалось");

        tap.spoil(changed("\"user_id\":[0-9]*", "\"user_id\":\"" + BIRTHDAY + '"'));
        again(desk, "не так, как ожидалось");

        tables.run("alter table sferum.link add constraint full_up check (1 = 0) nocheck");
        again(desk, "не так, как ожидалось");
        tables.run("alter table sferum.link drop constraint full_up");
    }

    private static UnaryOperator<String> changed(String what, String by) {
        return answer -> answer.replaceFirst(what, by);
    }

    private static void again(Desk desk, String outcome) throws Exception {
        desk.press("Попробовать снова");
        new VkIdPages(desk.page()).profile();
        desk.says(outcome);
        look();
    }

    private static void enterWrongToken() throws Exception {
        ANSWERS.append(Settings.saveToken(administrator(), WRONG)
                .select(".window-body")
                .outerHtml());
        Until.sees(() -> Settings.open(administrator()).text(), text -> text.contains("Новые данные не приняты"));
        read();
        Settings.saveToken(administrator(), SCHOOL.settings().getProperty("sferum.community-token"));
        Until.sees(
                () -> Settings.open(administrator()).text(),
                text -> text.contains("Токен действует") && !text.contains("Новые данные"));
    }

    private static void look() throws Exception {
        seen.look();
        tables.everything().forEach(row -> ROWS.append(row).append('\n'));
    }

    private static void read() throws Exception {
        look();
        for (String part : List.of("newcomer", "admin", "super")) {
            ANSWERS.append(Crawl.of(journal.visitor(SCHOOL.login(part))));
        }
    }

    @AfterAll
    static void close() throws Exception {
        tables.close();
        tap.close();
    }

    /** Tokens of both sides, and what the person told VK ID alone. */
    private static TreeSet<String> secrets() {
        TreeSet<String> secrets = new TreeSet<>(PRIVATE);
        secrets.addAll(tap.tokens());
        tap.exchanges().forEach(exchange -> secrets.add(exchange.asked().getOrDefault("code_verifier", PHONE)));
        secrets.add(SCHOOL.settings().getProperty("sferum.community-token"));
        secrets.add(SCHOOL.settings().getProperty("sferum.service-token"));
        secrets.add(WRONG);
        return secrets;
    }

    private static void isInNone(TreeSet<String> secrets, String text) {
        assertThat(secrets.stream().filter(text::contains)).isEmpty();
    }

    @Test
    void the_secrets_were_there_and_each_failure_was_told_and_logged() {
        assertThat(tap.exchanges().stream()
                        .filter(exchange -> exchange.answered().has("id_token")))
                .hasSize(5);
        assertThat(tap.tokens()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(journal.log())
                .contains(
                        "VK ID answered auth with something broken",
                        "VK ID answered with another state",
                        "VK ID answered without a person's id",
                        "failed inside",
                        "has linked an account",
                        "has unlinked the account");
        assertThat(ROWS).contains("|LINKED|", "Канарейкина");
        assertThat(ANSWERS)
                .contains("Журнал изменений", "Почему?", "Настройки коммуникативной среды", "data-card", "STARTED");
        assertThat(seen.text()).contains("VK ID сейчас не отвечает", "учебный профиль привязан");
    }

    @Test
    @Tag("OS-2")
    void nothing_secret_is_on_a_page_that_the_browser_saw() {
        isInNone(secrets(), seen.text());
    }

    @Test
    @Tag("OS-2")
    void nothing_secret_is_in_an_answer_of_the_journal() {
        isInNone(secrets(), ANSWERS.toString());
    }

    @Test
    @Tag("OS-2")
    void nothing_secret_is_in_the_log_not_even_what_the_browser_brought_back() {
        TreeSet<String> all = secrets();
        all.addAll(tap.proofs());

        isInNone(all, journal.log());
    }

    @Test
    @Tag("OS-2")
    void nothing_secret_lies_open_in_the_database_not_even_what_the_browser_brought_back() {
        TreeSet<String> all = secrets();
        all.addAll(tap.proofs());

        isInNone(all, ROWS.toString());
    }
}
