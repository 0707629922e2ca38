package org.ejournal.simulator.desktop;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Somebody's browser, as far as the server sees it: a session, its token, and requests from windows. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc journal;
    private @Nullable MockHttpSession session;
    private String token = "";

    Browser(WebApplicationContext context) {
        this.journal = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    /** Signs in with the form, as that account. */
    static Browser of(WebApplicationContext context, String login) throws Exception {
        Browser browser = new Browser(context);
        browser.signIn(login, "demo");
        browser.remember(browser.page("/"));
        return browser;
    }

    MockHttpServletResponse signIn(String login, String password) throws Exception {
        remember(page("/login"));
        return send(post("/login")
                .param("username", login)
                .param("password", password)
                .param("_csrf", token));
    }

    /** Goes to a page. */
    MockHttpServletResponse page(String address) throws Exception {
        return send(get(URI.create(address)));
    }

    /** Asks for a window. */
    MockHttpServletResponse window(String address) throws Exception {
        return send(get(URI.create(address)).header("HX-Request", "true"));
    }

    /** Sends a form of a plain window. */
    MockHttpServletResponse form(String address, String... values) throws Exception {
        return form(address, "plain", values);
    }

    /** Sends a form of a window of that kind. */
    MockHttpServletResponse form(String address, String frame, String[] values) throws Exception {
        MockHttpServletRequestBuilder request =
                bare(address).param("window", "w1").param("pane", "0").param("frame", frame);
        for (int at = 0; at < values.length; at += 2) {
            request.param(values[at], values[at + 1]);
        }
        return send(request);
    }

    /** Makes a request of a window that says nothing of its place. */
    MockHttpServletRequestBuilder bare(String address) {
        return post(URI.create(address)).header("HX-Request", "true").header("X-CSRF-TOKEN", token);
    }

    /** Sends anything, with the session. */
    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) {
            request.session(session);
        }
        var result = journal.perform(request).andReturn();
        session = (MockHttpSession) result.getRequest().getSession(false);
        result.getResponse().setCharacterEncoding("UTF-8");
        return result.getResponse();
    }

    /** Forgets the session, as the server does after a while. */
    void expire() {
        session = null;
    }

    private void remember(MockHttpServletResponse page) throws Exception {
        Matcher matcher = TOKEN.matcher(page.getContentAsString());
        if (!matcher.find()) {
            throw new AssertionError("No token in " + page.getStatus() + "\n" + page.getContentAsString());
        }
        token = matcher.group(1);
    }
}
