package org.ejournal.sferum.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ejournal.plugin.extension.DesktopShortcuts.Shortcut;
import org.ejournal.plugin.extension.Registries.Tab;
import org.ejournal.plugin.extension.RoleRights;
import org.ejournal.plugin.host.Metarole;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.plugin.ui.Icon;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.Target;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.ScreenBook;
import org.ejournal.sferum.screen.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesktopTest {
    private static final Target REGISTRY = Target.window(ScreenRef.of("registry"));

    private Stage stage;
    private Desktop desktop;

    @BeforeEach
    void a_school_where_only_the_teacher_is_linked() {
        stage = new Stage("electronic-school");
        stage.roster.person("teacher", "Воронцова", "Елена", "77").person("pupil", "Иванов", "Пётр", "");
        desktop = stage.bean(Desktop.class);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    @Tag("DK-1")
    void who_is_not_linked_finds_the_way_to_link_and_nothing_else() {
        assertThat(desktop.shortcuts(stage.viewer("pupil")))
                .containsExactly(new Shortcut(
                        "link", "Привязать аккаунт к Сферум", Icon.LINK, Target.window(ScreenRef.of("link"))));
    }

    @Test
    @Tag("DK-1")
    void who_is_linked_finds_the_registry_and_the_messenger() {
        assertThat(desktop.shortcuts(stage.viewer("teacher")))
                .extracting(Shortcut::label, Shortcut::target)
                .containsExactly(
                        tuple("Сферум", REGISTRY),
                        tuple("Перейти в Сферум", Target.address(URI.create("https://web.vk.me"))));
    }

    @ParameterizedTest
    @Tag("DK-3")
    @EnumSource(names = {"SEE_ALL_CHATS", "INITIALISE_CHATS"})
    void a_manager_reaches_the_registry_unlinked(Permission right) {
        Viewer manager = stage.viewer("pupil", right);

        assertThat(desktop.shortcuts(manager))
                .extracting(Shortcut::label)
                .containsExactly("Привязать аккаунт к Сферум", "Сферум");
        assertThat(desktop.registries(manager).get(0).tabs())
                .extracting(tab -> tab.screen().name())
                .containsExactly("chats", "conferences", "my-chats", "calendar");
    }

    @Test
    void who_keeps_accounts_finds_their_list_beside_the_chats() {
        assertThat(desktop.registries(stage.viewer("pupil", Permission.MANAGE_ACCOUNTS))
                        .get(0)
                        .tabs())
                .extracting(tab -> tab.screen().name())
                .containsExactly("link", "calendar", "links");
    }

    @Test
    @Tag("OS-5")
    @Tag("AH-19")
    void who_changes_settings_finds_how_the_organisation_is_doing_and_who_watches_over_all_finds_all() {
        assertThat(SomeTabs.of(stage, stage.viewer("pupil", Permission.CHANGE_SETTINGS)))
                .contains("Подключение организации", "Состояние")
                .doesNotContain("Состояние организаций");
        assertThat(SomeTabs.of(stage, stage.viewer("pupil", Permission.WATCH_REGION)))
                .contains("Состояние организаций")
                .doesNotContain("Подключение организации", "Состояние");
    }

    @Test
    @Tag("RR-1")
    void who_keeps_the_chats_is_a_metarole_with_the_rights_of_the_registry() {
        RoleRights.AddedMetarole metarole =
                new SferumRights(stage.configs).metaroles().get(0);

        assertThat(metarole.label()).isEqualTo("Администратор чатов Сферума");
        assertThat(metarole.rights())
                .containsExactlyInAnyOrder(
                        "chats.see-all", "chats.initialise", "chats.manage", "conferences.manage", "accounts.manage");
    }

    @Test
    @Tag("RR-1")
    void an_access_profile_may_hold_the_keeping_of_chats() {
        assertThat(new SferumRights(stage.configs).accessRights())
                .containsExactly(new RoleRights.AccessRight(
                        "keeping-chats",
                        "Пользователи",
                        "Управление чатами",
                        Set.of("chats.see-all", "chats.initialise", "chats.manage")));
    }

    @Test
    @Tag("RR-1")
    @Tag("RR-4")
    void the_settings_say_who_holds_it_and_in_which_organisation() {
        SferumRights rights = new SferumRights(stage.configs);
        PersonId keeper = new PersonId("keeper");
        assertThat(rights.holds("chat-administrator", stage.organisation, keeper))
                .isFalse();

        stage.settings.change(stage.organisation, Map.of("chat-administrator", "keeper"));

        assertThat(rights.holds("chat-administrator", stage.organisation, keeper))
                .isTrue();
        assertThat(rights.holds("chat-administrator", new OrganisationId("another"), keeper))
                .isFalse();
        assertThat(rights.holds("another", stage.organisation, keeper)).isFalse();
    }

    @Test
    @Tag("RR-2")
    void who_is_named_in_the_settings_may_do_nothing_that_the_host_does_not_say() {
        stage.settings.change(stage.organisation, Map.of("chat-administrator", "keeper"));
        stage.roster.employee("keeper", PositionType.ADMINISTRATION);

        assertThat(desktop.shortcuts(stage.viewer("keeper")))
                .extracting(Shortcut::label)
                .doesNotContain("Сферум");
    }

    @Test
    @Tag("DK-2")
    void everybody_finds_the_registry_in_the_menu() {
        assertThat(desktop.registries(stage.viewer("teacher"))).singleElement().satisfies(registry -> {
            assertThat(registry.id()).isEqualTo("registry");
            assertThat(registry.label()).isEqualTo("Сферум");
            assertThat(registry.tabs())
                    .containsExactly(
                            new Tab("Чаты", ScreenRef.of("chats")),
                            new Tab("Видеоконференции", ScreenRef.of("conferences")),
                            new Tab("Мои чаты", ScreenRef.of("my-chats")),
                            new Tab("Календарь", ScreenRef.of("calendar")));
        });
    }

    @Test
    @Tag("DK-3")
    void until_linked_the_registry_is_the_linking_window() {
        assertThat(desktop.registries(stage.viewer("pupil")).get(0).tabs())
                .containsExactly(new Tab("Чаты", ScreenRef.of("link")), new Tab("Календарь", ScreenRef.of("calendar")));
    }

    @Test
    @Tag("AH-17")
    void the_staff_finds_its_lessons_and_nobody_else_does() {
        stage.roster.employee("teacher", PositionType.TEACHING);

        assertThat(SomeTabs.of(stage, stage.viewer("teacher"))).contains("Дистанционные уроки");
        assertThat(SomeTabs.of(stage, stage.viewer("pupil"))).doesNotContain("Дистанционные уроки");
        assertThat(SomeTabs.of(stage, stage.viewer("keeper", Permission.MANAGE_CONFERENCES)))
                .contains("Дистанционные уроки");
        stage.roster.goDown();
        assertThat(SomeTabs.of(stage, stage.viewer("teacher"))).doesNotContain("Дистанционные уроки");
    }

    @Test
    void every_screen_that_the_desktop_names_is_there() {
        ScreenBook book = stage.bean(ScreenBook.class);

        assertThat(new SferumSettings().section().screen().name()).isEqualTo("settings");
        assertThat(new SferumSettings().section().saveAction()).isEqualTo("save");
        assertThat(new SferumSettings().section().label()).isEqualTo("Настройки коммуникативной среды");
        assertThat(new String[] {"chats", "my-chats", "chat", "link", "initialise", "initialise-chat", "run", "settings"
                })
                .allSatisfy(name -> assertThat(book.get(name).name()).isEqualTo(name));
    }

    @Test
    @Tag("RR-1")
    void every_right_stands_in_the_module_sferum_and_is_on_for_both_metaroles_but_for_that_over_all_organisations() {
        RoleRights.Module module = new SferumRights(stage.configs).module();

        assertThat(module.label()).isEqualTo("Сферум");
        assertThat(module.rights())
                .extracting(RoleRights.Right::id)
                .containsExactly(
                        "chats.see-all",
                        "chats.initialise",
                        "chats.manage",
                        "conferences.manage",
                        "accounts.manage",
                        "settings.change",
                        "region.watch");
        assertThat(module.rights())
                .allSatisfy(right -> assertThat(right.onByDefault())
                        .containsExactlyInAnyOrderElementsOf(
                                right.id().equals("region.watch")
                                        ? EnumSet.of(Metarole.SUPERADMINISTRATOR)
                                        : EnumSet.allOf(Metarole.class)));
    }
}
