package org.ejournal.simulator.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AH-20")
class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Привязка аккаунтов.xlsx, Привязка аккаунтов.xlsx",
        "8/9 «К»: всё?.csv, 8_9 «К»_ всё_.csv",
        "../../etc/passwd, _.._etc_passwd",
        "con.txt, _con.txt",
        "LPT1, _LPT1",
        "console.txt, console.txt",
        "отчёт. , отчёт",
        "'', _"
    })
    void a_name_becomes_one_that_file_systems_take(String wanted, String name) {
        assertThat(FileName.of(wanted).text()).isEqualTo(name);
    }

    @Test
    void characters_that_nobody_sees_turn_no_ending_round() {
        assertThat(FileName.of("счёт\u202Exslx.exe\n").text()).isEqualTo("счёт_xslx.exe_");
    }

    @Test
    void a_long_name_is_cut_before_its_ending() {
        assertThat(FileName.of("ж".repeat(300) + ".xlsx").text()).isEqualTo("ж".repeat(95) + ".xlsx");
        assertThat(FileName.of("😀".repeat(300)).text()).isEqualTo("😀".repeat(100));
    }

    @Test
    void the_header_is_ascii_whatever_the_name() {
        assertThat(FileName.of("100 % \"Ё\" 😀.csv").disposition())
                .matches("[\\x20-\\x7e]+")
                .isEqualTo("attachment; filename=\"100 _ ___ _.csv\";"
                        + " filename*=UTF-8''100%20%25%20_%D0%81_%20%F0%9F%98%80.csv");
    }
}
