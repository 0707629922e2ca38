package org.ejournal.simulator.vk.id.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AC-3")
class PersonalDataFormTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void what_was_filled_in_is_read_without_needless_blanks() {
        PersonalDataForm form = PersonalDataForm.of(name -> name.equals("sex") ? "2" : " Анна  Мария ");
        assertThat(form.firstName()).isEqualTo("Анна Мария");
        assertThat(form.faults(CLOCK)).containsOnlyKeys("birthday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.12.1978", "1978-12-12"})
    void a_birth_date_is_read_in_both_forms(String birthday) {
        PersonalDataForm form = form("Иван", birthday, "2");
        assertThat(form.faults(CLOCK)).isEmpty();
        assertThat(form.data().birthday()).isEqualTo(LocalDate.of(1978, 12, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "'',empty",
        "31.02.2000,wrong",
        "12/12/1978,wrong",
        "02.09.2026,wrong",
        "01.01.1900,wrong",
        "02.09.2020,young",
        "01.01.2026,young"
    })
    void a_birth_date_that_makes_no_sense_is_told(String birthday, String fault) {
        assertThat(form("Иван", birthday, "1").faults(CLOCK))
                .containsOnlyKeys("birthday")
                .containsValue(fault);
    }

    @Test
    void six_years_are_enough() {
        assertThat(form("Иван", "01.09.2020", "1").faults(CLOCK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "7,wrong", "-Анна,wrong", "<b>,wrong"})
    void a_name_that_is_none_is_told(String name, String fault) {
        assertThat(form(name, "12.12.1978", "1").faults(CLOCK))
                .containsOnlyKeys("first_name")
                .containsValue(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна-Мария", "О’Нил", "Ёлка", "José", "Иван И."})
    void a_name_may_have_more_than_russian_letters(String name) {
        assertThat(form(name, "12.12.1978", "1").faults(CLOCK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3", "x"})
    void the_sex_has_to_be_chosen(String sex) {
        assertThat(form("Иван", "12.12.1978", sex).faults(CLOCK)).containsOnlyKeys("sex");
    }

    private static PersonalDataForm form(String firstName, String birthday, String sex) {
        return new PersonalDataForm(firstName, "Иванов", "", birthday, sex);
    }
}
