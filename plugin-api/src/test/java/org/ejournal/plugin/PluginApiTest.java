package org.ejournal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluginApiTest {
    @Test
    void the_contract_has_a_version_that_plugins_can_require() {
        assertThat(PluginApi.version()).matches("\\d+\\.\\d+\\.\\d+");
    }
}
