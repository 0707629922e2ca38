package org.ejournal.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class HostDatabaseTest {
    @Test
    void a_database_that_lets_us_in_gives_us_the_turn() throws SQLException {
        HostDatabase.Turn turn = new HostDatabase("jdbc:h2:mem:turns", "sa", "").takeTurn();
        assertThat(turn.connection().isClosed()).isFalse();

        turn.close();
        assertThat(turn.connection().isClosed()).isTrue();
    }

    @Test
    void a_database_that_does_not_answer_is_named_without_its_password() {
        int closed = Ports.claim("--port", 0);
        HostDatabase database = new HostDatabase(
                "jdbc:postgresql://localhost:" + closed + "/journal?password=hidden", "journal", "hidden");

        assertThatThrownBy(database::takeTurn)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("jdbc:postgresql://localhost:" + closed + "/journal")
                .message()
                .doesNotContain("hidden")
                .doesNotContain("\n");
    }

    @Test
    void the_embedded_one_commits_to_the_disk() {
        assertThat(HostDatabase.embedded(java.nio.file.Path.of("/data")).url())
                .startsWith("jdbc:h2:file:/data/host;")
                .contains("WRITE_DELAY=0");
    }
}
