package org.ejournal.simulator.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class IncomingRequestTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plugins/echo/x");

    @Test
    void a_query_is_taken_apart_and_decoded() throws Exception {
        request.setQueryString("a=1%3D1&b&a=2&=nameless&c=");

        assertThat(IncomingRequest.of(request, "").orElseThrow().query())
                .containsOnlyKeys("a", "b", "c")
                .containsEntry("a", List.of("1=1", "2"))
                .containsEntry("b", List.of(""));
    }

    @Test
    void a_query_that_cannot_be_decoded_is_no_request() {
        request.setQueryString("a=%zz");

        assertThatThrownBy(() -> IncomingRequest.of(request, "")).isInstanceOf(IllegalArgumentException.class);
    }
}
