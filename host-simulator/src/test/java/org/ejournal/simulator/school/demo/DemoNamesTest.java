package org.ejournal.simulator.school.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Александр, Александрович, Александровна",
        "Алексей, Алексеевич, Алексеевна",
        "Георгий, Георгиевич, Георгиевна",
        "Дмитрий, Дмитриевич, Дмитриевна",
        "Евгений, Евгеньевич, Евгеньевна",
        "Игорь, Игоревич, Игоревна",
        "Илья, Ильич, Ильинична",
        "Михаил, Михайлович, Михайловна",
        "Николай, Николаевич, Николаевна",
        "Павел, Павлович, Павловна",
        "Пётр, Петрович, Петровна",
        "Станислав, Станиславович, Станиславовна",
        "Юрий, Юрьевич, Юрьевна"
    })
    void a_patronymic_has_the_right_form(String father, String son, String daughter) {
        assertThat(DemoNames.patronymic(father, true)).isEqualTo(son);
        assertThat(DemoNames.patronymic(father, false)).isEqualTo(daughter);
    }

    @ParameterizedTest
    @CsvSource({
        "Иванов, Иванова",
        "Соловьёв, Соловьёва",
        "Зимин, Зимина",
        "Троицкий, Троицкая",
        "Вишневский, Вишневская",
        "Черных, Черных",
        "Шевченко, Шевченко"
    })
    void a_surname_has_the_right_form(String man, String woman) {
        assertThat(DemoNames.surname(man, true)).isEqualTo(man);
        assertThat(DemoNames.surname(man, false)).isEqualTo(woman);
    }
}
