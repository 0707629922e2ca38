package org.ejournal.sferum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ejournal.sferum.messenger.Proxy;
import org.ejournal.sferum.screen.Words;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("OS-3")
@Tag("EX-1")
class ExchangeParametersTest {
    private static final Words WORDS = new Words(new Locale("ru"));
    private static final String WHOLE = """
            proxy_server=proxy.school.ru
            proxy_port=3128
            proxy_username=school
            proxy_password=a=b c
            proxy_auth=1""";

    private static ExchangeParameters read(String text) {
        return ExchangeParameters.read(text, false);
    }

    private static String complaint(String text) {
        ExchangeParameters parameters = read(text);
        assertThat(parameters.complaints()).hasSize(1);
        return parameters.complaints().get(0).say(WORDS);
    }

    @Test
    void a_line_stands_for_each_parameter() {
        ExchangeParameters parameters = read(WHOLE.replace("\n", "\r\n") + "\r\n\r\n");

        assertThat(parameters.complaints()).isEmpty();
        assertThat(parameters.settings())
                .isEqualTo(Map.of(
                        OrganisationConfigs.PROXY_SERVER, "proxy.school.ru",
                        OrganisationConfigs.PROXY_PORT, "3128",
                        OrganisationConfigs.PROXY_USERNAME, "school",
                        OrganisationConfigs.PROXY_AUTH, "1"));
        assertThat(parameters.password()).contains("a=b c");
    }

    @Test
    void no_line_means_no_proxy_and_no_password_any_more() {
        ExchangeParameters parameters = read("");

        assertThat(parameters.complaints()).isEmpty();
        assertThat(parameters.settings().values()).containsOnly("");
        assertThat(parameters.password()).contains("");
    }

    @Test
    void what_is_set_is_written_as_it_can_be_entered_again_but_for_the_password() {
        Proxy set = new Proxy("proxy.school.ru", 3128, "school", "a=b c", true);
        String written = ExchangeParameters.write(Optional.of(set));

        assertThat(written).isEqualTo(WHOLE.replace("a=b c", "***"));
        assertThat(ExchangeParameters.read(written, true).complaints()).isEmpty();
        assertThat(ExchangeParameters.read(written, true).password()).isEmpty();
        assertThat(ExchangeParameters.write(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            proxy_server                     | нужен вид ключ=значение
            proxy_host=a                     | неизвестный ключ «proxy_host»
            PROXY_SERVER=a                   | неизвестный ключ «PROXY_SERVER»
            proxy_server=http://proxy        | без http://
            proxy_server=proxy:3128          | без порта
            proxy_port=0                     | от 1 до 65535
            proxy_port=65536                 | от 1 до 65535
            proxy_port=port                  | от 1 до 65535
            proxy_username=a:b               | без двоеточия
            proxy_password=***               | прежнего пароля нет
            proxy_auth=yes                   | укажите 1 или 0
            """)
    void a_line_that_is_wrong_is_told_with_its_number(String line, String said) {
        assertThat(complaint("\n" + line)).startsWith("Строка 2: ").contains(said);
    }

    @Test
    void a_key_that_comes_twice_is_told_at_the_second_line() {
        assertThat(complaint("proxy_auth=1\nproxy_auth=0"))
                .startsWith("Строка 2: ")
                .contains("proxy_auth уже есть выше");
    }

    @Test
    void every_wrong_line_is_told() {
        assertThat(read("a\nproxy_port=x\nproxy_auth=1\nb=c").complaints())
                .extracting(Complaint::line)
                .containsExactly(1, 2, 4);
    }

    @Test
    void lines_that_do_not_fit_together_are_told() {
        assertThat(complaint("proxy_port=3128")).startsWith("Строка 1: ").contains("proxy_server");
        assertThat(complaint("proxy_auth=0\nproxy_server=a"))
                .startsWith("Строка 2: ")
                .contains("proxy_port");
        assertThat(complaint("proxy_server=a\nproxy_port=1\nproxy_auth=1"))
                .startsWith("Строка 3: ")
                .contains("proxy_username");
    }

    @Test
    void no_complaint_holds_a_password() {
        assertThat(complaint("proxy_password=" + "canary".repeat(50))).doesNotContain("canary");
    }
}
