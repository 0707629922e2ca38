package org.ejournal.sferum.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.ejournal.plugin.extension.AccessDeniedException;
import org.ejournal.plugin.extension.DesktopShortcuts.Shortcut;
import org.ejournal.plugin.extension.Registries.Registry;
import org.ejournal.plugin.host.Host;
import org.ejournal.plugin.host.Notifications;
import org.ejournal.plugin.host.Roster;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.host.Settings;
import org.ejournal.plugin.host.Timetable;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.Lesson;
import org.ejournal.plugin.roster.LessonId;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.SferumPlugin;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.screen.MemoryNotifications;
import org.ejournal.sferum.screen.MemoryRoster;
import org.ejournal.sferum.screen.MemorySettings;
import org.ejournal.sferum.screen.Stage;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plugin started as a host starts it, seen through its extensions. */
@Tag("PL-1")
class ExtensionsTest {
    private static final OrganisationId SCHOOL = new OrganisationId("school");
    private static final SferumPlugin PLUGIN = new SferumPlugin(new SomeHost());

    private final Viewer director = Stage.viewer(SCHOOL, "director", Permission.values());
    private final Viewer pupil = Stage.viewer(SCHOOL, "pupil");

    @BeforeAll
    static void start() {
        PLUGIN.start();
    }

    @AfterAll
    static void stop() {
        PLUGIN.stop();
    }

    @Test
    void the_desktop_and_the_menu_lead_to_screens_that_are_there() {
        SferumScreens screens = new SferumScreens(PLUGIN);
        Registry registry = new SferumRegistries(PLUGIN).registries(director).get(0);

        assertThat(new SferumShortcuts(PLUGIN).shortcuts(director))
                .extracting(Shortcut::id)
                .contains("registry");
        assertThat(registry.tabs())
                .allSatisfy(tab -> assertThat(screens.show(new ScreenRequest(director, tab.screen(), Input.NONE))
                                .blocks())
                        .isNotEmpty());
        assertThat(screens.show(new ScreenRequest(
                                director, new SferumSettings().section().screen(), Input.NONE))
                        .controls())
                .isNotEmpty();
        assertThat(screens.show(new ScreenRequest(director, ScreenRef.of("initialise"), Input.NONE))
                        .title())
                .isEqualTo("Создание/синхронизация чатов");
    }

    @Test
    @Tag("RR-2")
    void a_direct_request_is_refused_as_well() {
        SferumScreens screens = new SferumScreens(PLUGIN);

        assertThatThrownBy(() -> screens.show(new ScreenRequest(pupil, ScreenRef.of("settings"), Input.NONE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> screens.act(new ActionRequest(pupil, ScreenRef.of("chats"), "initialise", Input.NONE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static final class NoLessons implements Timetable {
        @Override
        public List<Lesson> lessons(OrganisationId organisation, Instant from, Instant to) {
            return List.of();
        }

        @Override
        public Optional<Lesson> lesson(OrganisationId organisation, LessonId lesson) {
            return Optional.empty();
        }
    }

    private static final class SomeHost implements Host {
        private final Roster roster = new MemoryRoster();
        private final Settings settings = new MemorySettings();
        private final JdbcDataSource dataSource = new JdbcDataSource();

        SomeHost() {
            dataSource.setURL("jdbc:h2:mem:extensions;DB_CLOSE_DELAY=-1");
        }

        @Override
        public Roster roster() {
            return roster;
        }

        @Override
        public Timetable timetable() {
            return new NoLessons();
        }

        @Override
        public Settings settings() {
            return settings;
        }

        @Override
        public Notifications notifications() {
            return new MemoryNotifications();
        }

        @Override
        public Secrets secrets() {
            return name -> new byte[32];
        }

        @Override
        public DataSource dataSource() {
            return dataSource;
        }

        @Override
        public Clock clock() {
            return Clock.systemUTC();
        }

        @Override
        public URI baseAddress() {
            return URI.create("http://localhost");
        }

        @Override
        public URI endpointAddress() {
            return URI.create("http://localhost/plugins/sferum");
        }

        @Override
        public URI screenAddress(String screen, Map<String, String> parameters) {
            return URI.create("http://localhost/" + screen);
        }
    }
}
