package org.ejournal.simulator.vk.id.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"+7 952 111-11-11", "8 (952) 111-11-11", "9521111111", "79521111111", " 8.952.111.11.11 "})
    void a_number_is_read_as_people_write_it(String written) {
        assertThat(PhoneNumber.read(written)).contains(new PhoneNumber("79521111111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+7 495 111-11-11", "+1 952 111-11-11", "952111111", "95211111111", "a9521111111"})
    void what_is_no_mobile_number_is_not_read(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }

    @Test
    void a_number_is_shown_whole_or_masked() {
        PhoneNumber phone = new PhoneNumber("79521234567");
        assertThat(phone.shown()).isEqualTo("+7 952 123-45-67");
        assertThat(phone.masked()).isEqualTo("+7 952 ***-**-67");
    }
}
