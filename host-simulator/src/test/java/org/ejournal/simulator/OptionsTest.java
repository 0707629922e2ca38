package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @TempDir
    Path directory;

    @Test
    void without_options_the_demo_starts_on_the_usual_ports() {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.vkPort()).isEqualTo(8090);
        assertThat(options.data()).isEqualTo(Path.of(".data"));
        assertThat(options.roster()).isNull();
        assertThat(options.reset()).isFalse();
    }

    @Test
    void every_option_is_taken() {
        Options options = Options.parse(
                "--port=9000", "--vk-port=9001", "--data=d", "--roster=" + directory, "--reset", "--server.error=x");

        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.vkPort()).isEqualTo(9001);
        assertThat(options.data()).isEqualTo(Path.of("d"));
        assertThat(options.roster()).isEqualTo(directory);
        assertThat(options.reset()).isTrue();
        assertThat(options.properties()).containsExactly("--server.error=x");
    }

    @Test
    void a_database_and_a_vk_of_others_are_taken() {
        Options options = Options.parse(
                "--database=jdbc:postgresql://localhost/journal?sslmode=disable",
                "--database-user=journal",
                "--database-password=hidden",
                "--vk=http://localhost:8090",
                "--secrets=keys");

        assertThat(options.database())
                .isEqualTo(
                        new HostDatabase("jdbc:postgresql://localhost/journal?sslmode=disable", "journal", "hidden"));
        assertThat(options.vk()).hasToString("http://localhost:8090");
        assertThat(options.secrets()).isEqualTo(Path.of("keys"));
        assertThat(options.toString()).doesNotContain("hidden");
    }

    @Test
    void a_refusal_never_repeats_a_password() {
        assertThatThrownBy(
                        () -> Options.parse("--database=jdbc:mysql://journal:hidden@localhost/journal?password=hidden"))
                .hasMessageContaining("jdbc:mysql://localhost/journal")
                .message()
                .doesNotContain("hidden");
    }

    @ParameterizedTest
    @CsvSource({
        "--prot=9000, --prot=9000",
        "port, port",
        "--port, --port=9000",
        "--port=, --port=9000",
        "--port=80a, --port=80a",
        "--port=65536, --port=65536",
        "--vk-port=-1, --vk-port=-1",
        "--roster=/no/such/directory, --roster=/no/such/directory",
        "--roster, --roster",
        "--data=, --data",
        "--reset=yes, --reset",
        "--port=8090, --vk-port=8090",
        "--vk=localhost, --vk=localhost",
        "--vk=http://localhost:8090/path, --vk=http://localhost:8090/path",
        "--vk=http://localhost:8090 --vk-port=8091, --vk-port",
        "--vk=http://localhost:8090 --only-vk, --only-vk",
        "--database=postgres, --database=postgres",
        "--database-user=journal, --database",
        "--database=jdbc:postgresql://localhost/journal --reset, --reset",
        "--secrets=, --secrets"
    })
    void a_wrong_option_is_named_in_one_line(String option, String named) {
        assertThatThrownBy(() -> Options.parse(option.split(" ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(named)
                .message()
                .doesNotContain("\n")
                .doesNotContain("{");
    }
}
