package org.ejournal.simulator.vk.id.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ejournal.simulator.vk.id.sms.OneTimeCode.Verdict;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {
    private static final Instant SENT = Instant.parse("2026-09-01T08:00:00Z");

    private final OneTimeCode code = new OneTimeCode("123456", SENT);

    @Test
    void the_right_code_is_good_once() {
        assertThat(code.attempt("123456", SENT.plusSeconds(299))).isEqualTo(Verdict.RIGHT);
        assertThat(code.attempt("123456", SENT.plusSeconds(299))).isEqualTo(Verdict.BURNED);
    }

    @Test
    void a_code_lives_five_minutes() {
        assertThat(code.attempt("123456", SENT.plusSeconds(300))).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void the_third_wrong_try_burns_it() {
        assertThat(code.attempt("000000", SENT)).isEqualTo(Verdict.WRONG);
        assertThat(code.attempt("000000", SENT)).isEqualTo(Verdict.WRONG);
        assertThat(code.attempt("000000", SENT)).isEqualTo(Verdict.BURNED);
        assertThat(code.attempt("123456", SENT)).isEqualTo(Verdict.BURNED);
    }
}
