package org.ejournal.simulator.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import liquibase.integration.spring.SpringLiquibase;
import org.ejournal.plugin.roster.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class StoredSettingsTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final OrganisationId COLLEGE = new OrganisationId("college");

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);

    @BeforeEach
    void createTables() throws Exception {
        SpringLiquibase liquibase = new SpringLiquibase();
        liquibase.setDataSource(database);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog.xml");
        liquibase.setAnalyticsEnabled(false);
        liquibase.afterPropertiesSet();
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void an_organisation_that_never_changed_any_has_none() {
        assertThat(settings("first").of(SCHOOL)).isEmpty();
    }

    @Test
    void a_change_sets_what_it_names_and_keeps_the_rest() {
        settings("first").change(SCHOOL, Map.of("a", "1", "b", "2"));
        settings("first").change(SCHOOL, Map.of("b", "3", "c", "4"));

        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("a", "1", "b", "3", "c", "4"));
    }

    @Test
    void an_empty_value_removes_the_setting() {
        settings("first").change(SCHOOL, Map.of("a", "1", "b", "2"));
        settings("first").change(SCHOOL, Map.of("a", ""));

        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("b", "2"));
    }

    @Test
    void a_value_is_replaced_only_where_it_still_is_what_was_read() {
        settings("first").change(SCHOOL, Map.of("a", "1"));

        assertThat(settings("first").replace(SCHOOL, "a", "0", "2")).isFalse();
        assertThat(settings("first").replace(COLLEGE, "a", "1", "2")).isFalse();
        assertThat(settings("second").replace(SCHOOL, "a", "1", "2")).isFalse();
        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("a", "1"));
        assertThat(settings("first").replace(SCHOOL, "a", "1", "2")).isTrue();
        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("a", "2"));
    }

    @Test
    void values_are_changed_together_only_where_one_of_them_still_is_what_was_read() {
        settings("first").change(SCHOOL, Map.of("a", "1", "b", "2"));

        assertThat(settings("first").changeWhere(SCHOOL, "a", "0", Map.of("b", "3")))
                .isFalse();
        assertThat(settings("first").changeWhere(COLLEGE, "a", "1", Map.of("b", "3")))
                .isFalse();
        assertThat(settings("second").changeWhere(SCHOOL, "a", "1", Map.of("b", "3")))
                .isFalse();
        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("a", "1", "b", "2"));

        assertThat(settings("first").changeWhere(SCHOOL, "a", "1", Map.of("a", "", "b", "3", "c", "4")))
                .isTrue();
        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("b", "3", "c", "4"));
    }

    @Test
    void a_joint_change_that_fails_changes_nothing() {
        settings("first").change(SCHOOL, Map.of("a", "1"));

        assertThatThrownBy(() -> settings("first")
                        .changeWhere(SCHOOL, "a", "1", Map.of("a", "2", "z".repeat(256), "too long a name")))
                .isNotNull();

        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void plugins_and_organisations_do_not_see_each_others() {
        settings("first").change(SCHOOL, Map.of("a", "1"));

        assertThat(settings("second").of(SCHOOL)).isEmpty();
        assertThat(settings("first").of(COLLEGE)).isEmpty();
    }

    @Test
    void a_change_that_fails_changes_nothing() {
        settings("first").change(SCHOOL, Map.of("a", "1"));
        Map<String, String> change = new java.util.TreeMap<>(Map.of("a", "2", "z".repeat(256), "too long a name"));

        assertThatThrownBy(() -> settings("first").change(SCHOOL, change)).isNotNull();

        assertThat(settings("first").of(SCHOOL)).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void the_installations_settings_are_the_operators() {
        assertThat(settings("first").installation()).isEqualTo(Map.of("address", "http://localhost"));
    }

    private StoredSettings settings(String plugin) {
        return new StoredSettings(
                plugin,
                () -> Map.of("address", "http://localhost"),
                JdbcClient.create(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)));
    }
}
