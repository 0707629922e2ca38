package org.ejournal.simulator.desktop.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkViewTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT://x/%0aalert(1)",
                "data:text/html,x",
                "/path",
                "http:x",
                "file:///etc"
            })
    void an_address_that_is_not_on_the_web_leads_nowhere(String address) {
        assertThat(LinkView.of("demo", Target.address(URI.create(address))).kind())
                .isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vk.com/im?sel=c1", "HTTP://vk.example/"})
    void an_address_on_the_web_is_kept(String address) {
        assertThat(LinkView.of("demo", Target.address(URI.create(address))).href())
                .isEqualTo(address);
    }

    @Test
    void a_window_has_one_address_however_its_parameters_are_ordered() {
        ScreenRef screen = new ScreenRef("form", Map.of("b", "2&3", "a", "Класс"));

        LinkView link = LinkView.of("demo", Target.window(screen));

        assertThat(link.source()).isEqualTo("/windows/demo/form?p.a=%D0%9A%D0%BB%D0%B0%D1%81%D1%81&p.b=2%263");
        assertThat(link.href()).startsWith("/?open=demo/form&p.a=");
    }

    @Test
    void names_of_any_letters_make_ids_of_plain_ones() {
        assertThat(Ids.below("w1-0", "chats.page")).isEqualTo("w1-0-chats_2epage");
        assertThat(Ids.below("w1-0", "я \"")).matches("w1-0-[a-z0-9_]+");
    }
}
