package org.ejournal.sferum.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ejournal.plugin.roster.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFitTest {
    private static final PersonName CHILD = new PersonName("Петрова", "Мария", "Ивановна");

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Иван Петров, FITS",
        "Петров Иван, FITS",
        "иван ПЕТРОВ, FITS",
        "'', FITS",
        "Иван Петрович Петров, FITS",
        "Мария Петрова, RELATIVE",
        "Пётр Петров, OTHER",
        "Иван Сидоров, OTHER",
        "Петров, OTHER"
    })
    void a_profile_is_the_persons_own_or_of_the_family_or_somebody_elses(String profile, NameFit expected) {
        assertThat(NameFit.of(new PersonName("Петров", "Иван", "Петрович"), profile, List.of(CHILD)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Артем Королев", "Артём Королёв", "Артём Королёв-Заречный"})
    void a_letter_with_or_without_its_dots_and_half_a_double_surname_do_not_matter(String profile) {
        assertThat(NameFit.of(new PersonName("Королёв-Заречный", "Артём", ""), profile, List.of()))
                .isEqualTo(NameFit.FITS);
    }
}
