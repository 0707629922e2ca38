package org.ejournal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An organisation with nothing set and nobody linked comes to its first chat, and is watched over from above. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnboardingIT {
    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    @RegisterExtension
    static final Journals JOURNALS = new Journals();

    private static final String SCHOOL = "first-school";
    private static final String OTHER = "second-school";
    private static final String NAME = "Первая школа";
    private static final String METRICS = "/monitoring/prometheus";
    private static final String TOKEN = "scrape-me-now";
    private static final String PHONE = "+7 912 345-67-89";
    private static final List<String> LINKING = List.of("share.STAFF", "share.PUPIL", "share.GUARDIAN");

    private static Journal journal;
    private static String community;

    @BeforeAll
    static void two_schools_with_nothing(@TempDir Path folder) throws Exception {
        OwnRoster roster = new OwnRoster();
        Stream.of(SCHOOL, OTHER)
                .flatMap(school -> Stream.of("-admin", "-teacher", "-k1-parent", "-k1-pupil")
                        .map(school::concat))
                .forEach(roster::unlinked);
        roster.school(SCHOOL, NAME, 1, List.of("Алгебра"))
                .school(OTHER, "Вторая школа", 1, List.of("Алгебра"))
                .writeTo(folder);
        journal = JOURNALS.start("--roster=" + folder, "--simulator.monitoring-token=" + TOKEN);
    }

    private static Desk desk(String part, String tab) {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, "school1-" + part).menu("Сферум");
        desk.at("[data-tab='" + tab + "']").click();
        return desk;
    }

    private static Visitor administrator() {
        return journal.visitor("school1-admin");
    }

    private static Locator step(Desk desk, String id) {
        return desk.at("tr[data-row='" + id + "']");
    }

    private static void stands(Desk desk, String id, String... texts) {
        Stream.of(texts).forEach(text -> assertThat(step(desk, id)).containsText(text));
    }

    @Test
    @Order(1)
    @Tag("OS-5")
    @Tag("OS-1")
    @Tag("OS-2")
    void each_step_is_done_by_what_really_happens_and_the_page_tells_by_itself() {
        Desk desk = desk("admin", "Подключение организации");
        Stream.concat(Stream.of("administrator", "community", "exchange"), LINKING.stream())
                .forEach(step -> stands(desk, step, "Не сделано"));
        Browsers.keep(desk.page(), "OnboardingIT-nothing");

        Settings.open(administrator())
                .enter("chat-administrator", SCHOOL + "-admin")
                .enter("profile", "paragraph")
                .press("Сохранить");
        stands(desk, "administrator", "Готово", "Числится среди сотрудников");

        String key = newCommunity();
        connect(key + "x");
        stands(desk, "community", "Нужно вмешательство");
        connect(key);
        stands(desk, "community", "Готово", community);

        step(desk, "exchange").locator("a").first().click();
        desk.says("Создание/синхронизация чатов").press("Продолжить");
        desk.says("Выполнено").close();
        stands(desk, "exchange", "Готово", "запустил: Фамилия Имя", "В мессенджере чатов 3 из 3");

        LINKING.forEach(step -> stands(desk, step, "Не сделано", "Привязали 0 из"));
        link("admin", "79161234501");
        stands(desk, "share.STAFF", "Выполняется", "Привязали 1 из 2 (50 %)");
        link("classteacher", "79161234502");
        link("pupil", "79161234503");
        link("parent", "79161234504");
        LINKING.forEach(step -> stands(desk, step, "Готово", "(100 %)"));
        Browsers.keep(desk.page(), "OnboardingIT-done");
    }

    /** Makes a community in VK and returns the key that it gets there. */
    private static String newCommunity() {
        Pages vk = new Pages(journal.vk());
        String csrf = Jsoup.parse(vk.get("/communities").body())
                .select("input[name=_csrf]")
                .attr("value");
        Document made = Jsoup.parse(vk.post("/communities", Map.of("_csrf", List.of(csrf), "name", List.of(NAME)))
                .body());
        community = made.select("p.hint span").first().text().replaceAll("[^0-9]", "");
        return made.select("input[name=key]").attr("value");
    }

    private static void connect(String key) {
        Settings.open(administrator())
                .enter("community", community)
                .enter("community-token", key)
                .press("Сохранить");
    }

    private static void link(String part, String phone) {
        Desk desk = Desk.signIn(BROWSERS.desk(), journal, "school1-" + part);
        desk.leave().phone(phone).code().about("Фамилия", "Имя", "5.6.1985").createProfile();
        desk.says("учебный профиль привязан");
    }

    @Test
    @Order(2)
    @Tag("OS-5")
    void both_papers_are_made_of_what_is_entered_which_stands_nowhere_else() throws IOException {
        Desk desk = desk("admin", "Подключение организации");
        assertThat(desk.at("[data-link='Инструкции Сферума']"))
                .hasAttribute("href", "https://sferum.ru/?p=instructions");
        desk.press("Документы для регистрации").says("журнал его не хранит");
        assertThat(field(desk, "organisation")).hasValue(NAME);
        assertThat(field(desk, "administrator")).hasValue("Фамилия Имя");
        field(desk, "organisation").fill("МБОУ «Первая школа» <им. Кирилла & Мефодия>");
        field(desk, "inn").fill("7707083893");
        field(desk, "address").fill("410000, Саратов, ул. Первая, 1");
        field(desk, "head").fill("Шейко Дмитрий Юрьевич");
        field(desk, "head-position").fill("Директор");
        field(desk, "position").fill("Заместитель директора");
        field(desk, "phone").fill("12345");
        desk.press("Скачать приказ").says("Введите мобильный номер");
        field(desk, "phone").fill("8 (912) 345-67-89");

        String application = paper(desk, "Скачать заявку");
        String order = paper(desk, "Скачать приказ");

        assertThat(application)
                .startsWith("Заявка на регистрацию в Сферуме.docx")
                .contains("СФЕРУМ:Регистрация организации", "ИНН: 7707083893", PHONE)
                .contains("МБОУ «Первая школа» <им. Кирилла & Мефодия>", "Шейко Дмитрий Юрьевич");
        assertThat(order)
                .startsWith("Приказ о назначении администратора Сферума.docx")
                .contains("ПРИКАЗ", "Назначить администратором ИКОП «Сферум» Фамилия Имя", PHONE);
        desk.says("Кому: info@sferum.ru").says(PHONE);
        Browsers.keep(desk.page(), "OnboardingIT-papers");
        assertThat(journal.log()).doesNotContain("345-67-89", "3456789", "7707083893", "Шейко");
    }

    private static Locator field(Desk desk, String name) {
        return desk.at("[data-window]").last().locator("[data-field='" + name + "'] input");
    }

    /** Saves a paper and returns its name and its text as another program reads it. */
    private static String paper(Desk desk, String button) throws IOException {
        Download download = desk.page().waitForDownload(() -> desk.press(button));
        try (InputStream bytes = download.createReadStream();
                XWPFDocument document = new XWPFDocument(bytes)) {
            return download.suggestedFilename() + "\n"
                    + document.getParagraphs().stream()
                            .map(XWPFParagraph::getText)
                            .collect(Collectors.joining("\n"));
        }
    }

    @Test
    @Order(3)
    @Tag("CM-10")
    void the_table_of_chats_has_a_line_for_the_staff_and_for_each_class_with_their_links() {
        Desk desk = desk("admin", "Чаты Сферум");

        assertThat(desk.at("th")).hasText(new String[] {"Учебный коллектив", "Родительский чат", "Чат учеников"});
        assertThat(desk.at("tbody tr").nth(0)).containsText("Учительская");
        assertThat(desk.at("tbody tr").nth(1)).containsText("1А");
        Locator links = desk.at("tbody tr").nth(1).locator("td a[href^='http']");
        assertThat(links).hasCount(2);
        assertThat(links.first()).containsText(journal.vk().toString());
        Browsers.keep(desk.page(), "OnboardingIT-chats");
    }

    @Test
    @Order(4)
    @Tag("AH-19")
    void one_organisation_sees_how_it_is_doing() {
        Desk desk = desk("admin", "Состояние");

        assertThat(desk.at("[data-fact='Токен сообщества']")).containsText("Действует");
        assertThat(desk.at("[data-fact='Чатов в мессенджере']")).containsText("3 из 3");
        assertThat(desk.at("[data-fact='Срок действия токена']")).containsText("VK не сообщает");
        assertThat(desk.at("[data-bar='Родители']")).containsText("1 из 1 (100 %)");
        Browsers.keep(desk.page(), "OnboardingIT-health");
    }

    @Test
    @Order(5)
    @Tag("AH-19")
    void monitoring_reads_the_same_figures_with_its_token_and_nobody_does_without() {
        Pages monitoring = new Pages(journal.address());
        assertThat(monitoring.get(METRICS).statusCode()).isEqualTo(401);
        assertThat(administrator().answer(METRICS).statusCode()).isEqualTo(403);

        Map<String, Double> figures =
                Until.sees(() -> figures(monitoring), seen -> seen.getOrDefault(of("people_linked", SCHOOL), 0.0) == 4);

        assertThat(figures)
                .containsEntry(of("token_valid", SCHOOL), 1.0)
                .containsEntry(of("chats", SCHOOL), 3.0)
                .containsEntry("plugin_sferum_state{state=\"down\"}", 0.0)
                .containsKey("plugin_sferum_backlog{kind=\"waiting\",organisation=\"" + SCHOOL + "\"}")
                .containsKey("jvm_threads_live_threads");
        assertThat(figures.keySet()).noneMatch(name -> name.contains("Фамилия"));
    }

    private static String of(String figure, String organisation) {
        return "plugin_sferum_" + figure + "{organisation=\"" + organisation + "\"}";
    }

    /** Reads the text format of Prometheus: a name with its labels, a blank and a number on each line. */
    private static Map<String, Double> figures(Pages monitoring) {
        return monitoring
                .get(METRICS, "Authorization", "Bearer " + TOKEN)
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
    }
}
