package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.simulator.desktop.visitor.Accounts;
import org.ejournal.simulator.desktop.visitor.RightName;
import org.ejournal.simulator.desktop.visitor.Role;
import org.ejournal.simulator.desktop.visitor.RoleModule;
import org.ejournal.simulator.desktop.visitor.Roles;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** What roles may do, and who says so. */
@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
@Tag("RR-1")
class RolesTest {
    private static final String ADMINISTRATOR = "account.administrator";
    private static final String KEEPER = DemoPlugin.ID + ":keeper";
    private static final RightName MANAGE = new RightName(DemoPlugin.ID, "manage");

    @Autowired
    Roles roles;

    @Autowired
    Viewers viewers;

    @Autowired
    Accounts accounts;

    @Autowired
    DemoPlugin plugin;

    @Autowired
    JdbcClient database;

    private Visitor root;

    @BeforeEach
    void nobody_has_switched_anything() {
        database.sql("delete from role_right").update();
        plugin.reset();
        root = visitor("root");
    }

    private Visitor visitor(String login) {
        return viewers.of(new TestingAuthenticationToken(login, ""));
    }

    private Role role(String key) {
        return roles.find(root, key).orElseThrow();
    }

    private List<RoleModule.Switch> switches(String key) {
        return roles.modules(root, role(key)).stream()
                .flatMap(module -> module.switches().stream())
                .toList();
    }

    private List<RightName> on(String key) {
        return switches(key).stream()
                .filter(RoleModule.Switch::on)
                .map(RoleModule.Switch::right)
                .toList();
    }

    private void change(String key, Set<RightName> on) {
        Set<RightName> shown =
                Set.copyOf(switches(key).stream().map(RoleModule.Switch::right).toList());
        roles.change(root, role(key), shown, on);
    }

    @Test
    void a_role_holds_what_its_metarole_holds_by_default() {
        assertThat(roles.all(root))
                .extracting(Role::key)
                .containsExactly(
                        "account.superadministrator",
                        ADMINISTRATOR,
                        "account.class-teacher",
                        "account.subject-teacher",
                        KEEPER);
        assertThat(on(ADMINISTRATOR)).containsExactly(MANAGE);
        assertThat(on("account.superadministrator")).containsExactly(new RightName(DemoPlugin.ID, "everything"));
        assertThat(on("account.class-teacher")).isEmpty();
        assertThat(switches("account.class-teacher")).hasSize(2);
    }

    @Test
    @Tag("RR-4")
    void what_is_switched_applies_to_the_next_request_and_can_be_taken_back() {
        assertThat(visitor("admin").viewer(DemoPlugin.ID).may(MANAGE.right())).isTrue();

        change(ADMINISTRATOR, Set.of());
        assertThat(visitor("admin").rights()).isEmpty();
        change("account.class-teacher", Set.of(MANAGE));
        assertThat(visitor("teacher").rights()).isEqualTo(Map.of(DemoPlugin.ID, Set.of(MANAGE.right())));

        change(ADMINISTRATOR, Set.of(MANAGE));
        assertThat(visitor("admin").viewer(DemoPlugin.ID).may(MANAGE.right())).isTrue();
    }

    @Test
    @Tag("RR-3")
    void another_organisations_role_of_that_name_stays_as_it_is() {
        change("account.class-teacher", Set.of(MANAGE));

        assertThat(visitor("curator").rights()).isEmpty();
    }

    @Test
    void a_right_that_was_not_on_the_page_stays_as_it_is() {
        roles.change(root, role(ADMINISTRATOR), Set.of(), Set.of());
        roles.change(
                root,
                role("account.class-teacher"),
                Set.of(new RightName("another", "right")),
                Set.of(new RightName("another", "right"), MANAGE));

        assertThat(visitor("admin").viewer(DemoPlugin.ID).may(MANAGE.right())).isTrue();
        assertThat(visitor("teacher").rights()).isEmpty();
        assertThat(database.sql("select count(*) from role_right")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Tag("RR-2")
    void who_does_not_administer_the_journal_neither_sees_nor_switches_rights() {
        Role role = role(ADMINISTRATOR);
        Stream.of("admin", "teacher", "curator").map(this::visitor).forEach(visitor -> {
            assertThatThrownBy(() -> roles.all(visitor)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> roles.modules(visitor, role)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> roles.change(visitor, role, Set.of(MANAGE), Set.of()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        assertThat(visitor("admin").viewer(DemoPlugin.ID).may(MANAGE.right())).isTrue();
    }

    @Test
    @Tag("RR-4")
    void a_metarole_of_a_plugins_gives_its_rights_while_the_plugin_names_the_person() {
        assertThat(visitor("curator").rights()).isEmpty();

        plugin.appoint("person-curator");
        assertThat(visitor("curator").rights()).isEqualTo(Map.of(DemoPlugin.ID, Set.of(MANAGE.right())));
        assertThat(visitor("admin").rights()).isEqualTo(Map.of(DemoPlugin.ID, Set.of(MANAGE.right())));

        plugin.appoint("");
        assertThat(visitor("curator").rights()).isEmpty();
    }

    @Test
    @Tag("RR-4")
    void a_metarole_of_a_plugins_is_switched_like_every_role() {
        plugin.appoint("colleague-1");
        assertThat(role(KEEPER)).extracting(Role::accounts, Role::added).containsExactly(1, true);
        assertThat(on(KEEPER)).containsExactly(MANAGE);
        assertThat(visitor("colleague").viewer(DemoPlugin.ID).may(MANAGE.right()))
                .isTrue();

        change(KEEPER, Set.of());
        assertThat(visitor("colleague").rights()).isEmpty();

        change(KEEPER, Set.of(new RightName(DemoPlugin.ID, "everything")));
        assertThat(visitor("colleague").rights()).isEqualTo(Map.of(DemoPlugin.ID, Set.of("everything")));
    }

    @Test
    void somebody_dismissed_holds_no_metarole_whatever_the_plugin_says() {
        plugin.appoint("person-teacher");

        assertThat(visitor("teacher").rights()).isEmpty();
        assertThat(role(KEEPER).accounts()).isZero();
    }
}
