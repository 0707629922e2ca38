package org.ejournal.plugin.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the host's addresses promise. */
interface AddressRules extends HostUnderTest {
    @Test
    default void the_base_address_is_one_that_a_browser_reaches_and_ends_without_a_slash() {
        assertThat(host().baseAddress().getScheme()).isIn("http", "https");
        assertThat(host().baseAddress().getHost()).isNotBlank();
        assertThat(host().baseAddress().toString()).doesNotEndWith("/");
    }

    @Test
    default void the_address_of_endpoints_lies_below_it_and_ends_without_a_slash() {
        assertThat(host().endpointAddress().toString())
                .startsWith(host().baseAddress() + "/")
                .doesNotEndWith("/")
                .isEqualTo(host().endpointAddress().toString());
    }

    @Test
    default void the_address_of_a_screen_lies_below_it_and_stays_the_same() {
        URI screen = host().screenAddress("conformance", Map.of("chat", "17"));

        assertThat(screen.toString()).startsWith(host().baseAddress() + "/");
        assertThat(screen).isEqualTo(host().screenAddress("conformance", Map.of("chat", "17")));
    }

    @Test
    default void each_screen_and_each_parameter_has_an_address_of_its_own() {
        assertThat(new URI[] {
                    host().screenAddress("conformance", Map.of()),
                    host().screenAddress("conformance", Map.of("chat", "17")),
                    host().screenAddress("conformance", Map.of("chat", "18")),
                    host().screenAddress("conformance", Map.of("chat", "1 7&chat=18#?/ё")),
                    host().screenAddress("other", Map.of("chat", "17"))
                })
                .doesNotHaveDuplicates();
    }
}
