package org.ejournal.simulator.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ejournal.plugin.roster.PositionType;
import org.ejournal.simulator.desktop.access.AccessGroup;
import org.ejournal.simulator.desktop.access.AccessProfile;
import org.ejournal.simulator.desktop.access.AccessProfiles;
import org.ejournal.simulator.desktop.access.JobPosition;
import org.ejournal.simulator.desktop.access.Positions;
import org.ejournal.simulator.desktop.access.WrongEntryException;
import org.ejournal.simulator.desktop.visitor.RightName;
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

/** What people may do by the access profiles of their positions, and who says so. */
@SpringBootTest(classes = DesktopFixture.class, properties = "spring.config.location=optional:classpath:none/")
@Tag("RR-1")
class PositionsTest {
    private static final RightName KEEP = new RightName(DemoPlugin.ID, "keep");
    private static final RightName WATCH = new RightName(DemoPlugin.ID, "watch");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Autowired
    Positions positions;

    @Autowired
    AccessProfiles profiles;

    @Autowired
    DemoAppointments appointments;

    @Autowired
    DemoPlugin plugin;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient database;

    private Visitor admin;

    @BeforeEach
    void nobody_has_added_anything() {
        Stream.of("access_profile", "access_profile_right", "staff_position", "role_right")
                .forEach(table -> database.sql("delete from " + table).update());
        appointments.forget();
        plugin.reset();
        admin = visitor("admin");
    }

    private Visitor visitor(String login) {
        return viewers.of(new TestingAuthenticationToken(login, ""));
    }

    private Map<String, Set<String>> rights(String login) {
        return visitor(login).rights();
    }

    private AccessProfile profile(RightName... on) {
        AccessProfile profile = profiles.add(admin, "Чаты");
        profiles.change(admin, profile, "Чаты", Set.of(KEEP, WATCH), Set.of(on));
        return profile;
    }

    private JobPosition position(String profile) {
        return positions.add(admin, "Ответственный", PositionType.SUPPORT, profile);
    }

    @Test
    @Tag("RR-4")
    void one_switch_gives_all_its_rights_to_whoever_holds_a_position_with_the_profile() {
        AccessProfile profile = profile(KEEP);
        appointments.appoint("colleague-1", position(profile.key()).key(), TODAY);

        assertThat(rights("colleague")).isEqualTo(Map.of(DemoPlugin.ID, Set.of("manage", "everything")));
        assertThat(rights("teacher")).isEmpty();

        profiles.change(admin, profile, "Чаты", Set.of(KEEP), Set.of());
        assertThat(rights("colleague")).isEmpty();
    }

    @Test
    @Tag("RR-4")
    void a_position_counts_from_its_first_day_and_by_the_profile_that_it_has_now() {
        JobPosition position = position("");
        appointments.appoint("colleague-1", position.key(), TODAY.plusDays(1));
        positions.change(
                admin,
                position,
                position.title(),
                position.type(),
                profile(WATCH).key());
        assertThat(rights("colleague")).isEmpty();

        appointments.appoint("colleague-1", position.key(), TODAY);
        assertThat(rights("colleague")).isEqualTo(Map.of(DemoPlugin.ID, Set.of("watch")));
    }

    @Test
    void the_switches_stand_in_their_groups_and_are_off() {
        List<AccessGroup> groups = profiles.groups(admin, profiles.add(admin, "Новый"));

        assertThat(groups).extracting(AccessGroup::label).containsExactly("Пользователи", "Отчёты");
        assertThat(groups.get(0).switches())
                .singleElement()
                .isEqualTo(new AccessGroup.Switch(KEEP, "Управление " + DemoPlugin.EVIL, false));
    }

    @Test
    void a_right_that_was_not_on_the_page_stays_as_it_is() {
        AccessProfile profile = profile(WATCH);

        profiles.change(admin, profile, "Чаты 2", Set.of(KEEP), Set.of(KEEP, new RightName("other", "x")));

        assertThat(profiles.groups(admin, profile))
                .flatExtracting(AccessGroup::switches)
                .allMatch(AccessGroup.Switch::on);
        assertThat(profiles.all(admin)).extracting(AccessProfile::title).containsExactly("Чаты 2");
        assertThat(database.sql("select count(*) from access_profile_right")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @Tag("RR-3")
    void another_organisation_sees_and_gets_nothing() {
        AccessProfile profile = profile(KEEP);
        JobPosition position = position(profile.key());
        appointments.appoint("person-curator", position.key(), TODAY);

        assertThat(rights("curator")).isEmpty();
        assertThat(database.sql("select distinct organisation from staff_position")
                        .query(String.class)
                        .list())
                .containsExactly("school-1");
    }

    @Test
    @Tag("RR-2")
    void who_does_not_administer_the_organisation_neither_sees_nor_changes_anything() {
        AccessProfile profile = profile(KEEP);
        JobPosition position = position(profile.key());
        Stream.of("teacher", "colleague", "curator")
                .map(this::visitor)
                .forEach(visitor -> Stream.<Runnable>of(
                                () -> positions.all(visitor),
                                () -> positions.find(visitor, position.key()),
                                () -> positions.add(visitor, "Новая", PositionType.SUPPORT, ""),
                                () -> positions.change(visitor, position, "Новая", PositionType.SUPPORT, ""),
                                () -> profiles.all(visitor),
                                () -> profiles.groups(visitor, profile),
                                () -> profiles.add(visitor, "Новый"),
                                () -> profiles.change(visitor, profile, "Новый", Set.of(KEEP), Set.of()))
                        .forEach(act -> assertThatThrownBy(act::run).isInstanceOf(AccessDeniedException.class)));
        assertThat(positions.all(admin)).containsExactly(position);
    }

    @Test
    void a_position_that_an_order_names_keeps_its_name_and_type() {
        JobPosition position = position("");
        appointments.appoint("colleague-1", position.key(), TODAY);

        refused("title", () -> positions.change(admin, position, "Другая", PositionType.SUPPORT, ""));
        refused("title", () -> positions.change(admin, position, position.title(), PositionType.TEACHING, ""));
        positions.change(
                admin,
                position,
                position.title(),
                position.type(),
                profile(KEEP).key());
        assertThat(positions.find(admin, position.key()).orElseThrow().profile())
                .isNotEmpty();
    }

    @Test
    void what_cannot_be_saved_names_its_field() {
        JobPosition position = position("");
        refused("title", () -> positions.add(admin, " ", PositionType.SUPPORT, ""));
        refused("title", () -> positions.add(admin, "ответственный", PositionType.SUPPORT, ""));
        refused("title", () -> positions.add(admin, "<b>", PositionType.SUPPORT, ""));
        refused("title", () -> positions.add(admin, "Щ".repeat(101), PositionType.SUPPORT, ""));
        refused("profile", () -> positions.add(admin, "Новая", PositionType.SUPPORT, "нет"));
        profiles.add(admin, "Чаты");
        refused("title", () -> profiles.add(admin, "чаты"));
        assertThat(positions.all(admin)).containsExactly(position);
    }

    private static void refused(String field, Runnable act) {
        WrongEntryException wrong = catchThrowableOfType(WrongEntryException.class, act::run);
        assertThat(wrong).isNotNull();
        assertThat(wrong.field()).isEqualTo(field);
        assertThat(wrong).message().isNotBlank().doesNotContain("??");
    }
}
