package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
class SignInTest {
    @Autowired
    WebApplicationContext context;

    @Autowired
    DemoPlugin plugin;

    @BeforeEach
    void start() {
        plugin.reset();
    }

    @Test
    void accounts_stand_on_the_page_by_organisation() throws Exception {
        String page = new Browser(context).page("/login").getContentAsString();

        assertThat(page)
                .contains("<title>Вход · Электронный журнал</title>", "МБОУ «Школа № 1»", "ГБПОУ «Колледж № 2»")
                .contains("data-account=\"admin\"", "Воронцова Елена Владимировна")
                .contains("Гордеев &lt;b&gt;")
                .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
                .doesNotContain("??");
    }

    @Test
    void an_account_signs_in_and_out() throws Exception {
        Browser browser = Browser.of(context, "teacher");
        assertThat(browser.page("/").getContentAsString()).contains("Гордеев &lt;b&gt;", "МБОУ «Школа № 1»");
        assertThat(browser.page("/login").getRedirectedUrl()).isEqualTo("/");

        assertThat(browser.form("/logout").getRedirectedUrl()).isEqualTo("/login?left");
        assertThat(browser.page("/").getRedirectedUrl()).endsWith("/login");
        assertThat(browser.page("/login?left").getContentAsString()).contains("Вы вышли из журнала.");
    }

    @Test
    void a_wrong_password_is_refused_with_advice() throws Exception {
        Browser browser = new Browser(context);

        assertThat(browser.signIn("admin", "wrong").getRedirectedUrl()).isEqualTo("/login?refused");
        assertThat(browser.page("/login?refused").getContentAsString())
                .contains("Логин или пароль не подошли. Проверьте их и попробуйте ещё раз.", "role=\"alert\"");
        assertThat(browser.signIn("nobody", "demo").getRedirectedUrl()).isEqualTo("/login?refused");
    }

    @Test
    void signing_in_leads_to_the_window_that_was_asked_for() throws Exception {
        Browser browser = new Browser(context);
        browser.page("/?open=demo/registry");

        assertThat(browser.signIn("admin", "demo").getRedirectedUrl()).contains("/?open=demo/registry");
    }

    @Test
    void a_form_without_its_token_is_refused() throws Exception {
        Browser browser = Browser.of(context, "admin");

        assertThat(browser.send(post("/screens/demo/chats/actions/stay")
                                .param("window", "w1")
                                .param("pane", "0")
                                .param("frame", "plain"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(plugin.pressed).isEmpty();
    }

    @Test
    void a_session_that_is_over_sends_the_whole_browser_to_the_sign_in_page_and_back() throws Exception {
        Browser browser = Browser.of(context, "admin");
        browser.expire();
        var answer = browser.send(post("/screens/demo/chats")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost/?open=demo/registry&i.chats.page=2"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getHeader("HX-Redirect")).isEqualTo("/login?expired");
        assertThat(browser.signIn("admin", "demo").getRedirectedUrl()).isEqualTo("/?open=demo/registry&i.chats.page=2");

        browser.expire();
        assertThat(browser.window("/windows/demo/registry").getHeader("HX-Redirect"))
                .isEqualTo("/login?expired");
    }

    @Test
    void pages_bear_headers_that_keep_foreign_scripts_and_frames_out() throws Exception {
        var answer = new Browser(context).page("/login");

        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void only_a_superadministrator_comes_past_the_door_of_the_operator() throws Exception {
        assertThat(Browser.of(context, "admin").page("/admin/plugins").getStatus())
                .isEqualTo(403);
        assertThat(Browser.of(context, "teacher").page("/admin/plugins").getStatus())
                .isEqualTo(403);
        assertThat(Browser.of(context, "root").page("/admin/plugins").getStatus())
                .isEqualTo(404);
        assertThat(new Browser(context).page("/admin/plugins").getStatus()).isEqualTo(302);
    }
}
