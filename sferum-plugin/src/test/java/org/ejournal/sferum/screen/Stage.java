package org.ejournal.sferum.screen;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Viewer;
import org.ejournal.plugin.roster.OrganisationId;
import org.ejournal.plugin.roster.PersonId;
import org.ejournal.plugin.ui.ActionRequest;
import org.ejournal.plugin.ui.Input;
import org.ejournal.plugin.ui.Outcome;
import org.ejournal.plugin.ui.Screen;
import org.ejournal.plugin.ui.ScreenRef;
import org.ejournal.plugin.ui.ScreenRequest;
import org.ejournal.sferum.account.AccountConfiguration;
import org.ejournal.sferum.account.register.RegisterConfiguration;
import org.ejournal.sferum.account.register.match.MatchConfiguration;
import org.ejournal.sferum.calendar.CalendarConfiguration;
import org.ejournal.sferum.chat.ChatConfiguration;
import org.ejournal.sferum.chat.bulk.BulkConfiguration;
import org.ejournal.sferum.chat.create.CreateConfiguration;
import org.ejournal.sferum.chat.deletion.DeletionConfiguration;
import org.ejournal.sferum.chat.hand.HandConfiguration;
import org.ejournal.sferum.chat.history.HistoryConfiguration;
import org.ejournal.sferum.chat.initialise.InitialiseConfiguration;
import org.ejournal.sferum.chat.link.InvitationConfiguration;
import org.ejournal.sferum.chat.team.TeamConfiguration;
import org.ejournal.sferum.chat.why.WhyConfiguration;
import org.ejournal.sferum.conference.ConferenceConfiguration;
import org.ejournal.sferum.conference.MemoryTimetable;
import org.ejournal.sferum.conference.overlap.OverlapConfiguration;
import org.ejournal.sferum.conference.series.SeriesConfiguration;
import org.ejournal.sferum.conference.tab.TabConfiguration;
import org.ejournal.sferum.desktop.DesktopConfiguration;
import org.ejournal.sferum.exchange.ExchangeConfiguration;
import org.ejournal.sferum.health.HealthConfiguration;
import org.ejournal.sferum.ledger.StatementCounter;
import org.ejournal.sferum.ledger.TestLedger;
import org.ejournal.sferum.lesson.LessonConfiguration;
import org.ejournal.sferum.lesson.series.SeriesScreenConfiguration;
import org.ejournal.sferum.messenger.Connection;
import org.ejournal.sferum.messenger.Messenger;
import org.ejournal.sferum.messenger.MessengerProvider;
import org.ejournal.sferum.onboarding.OnboardingConfiguration;
import org.ejournal.sferum.rights.Permission;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.ejournal.sferum.settings.profile.ProfileReader;
import org.ejournal.sferum.setup.SetupConfiguration;
import org.ejournal.sferum.sync.SettingChangesConfiguration;
import org.ejournal.sferum.sync.plan.Looker;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * All screens of the plugin, wired as in the plugin, over a real ledger in memory and a host and a {@code Sync} that
 * remember. Each stage has an organisation of its own.
 */
public final class Stage implements AutoCloseable {
    /** Nine in the morning of a winter's day in Moscow. */
    public static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final OrganisationId organisation = new OrganisationId("o-" + NUMBER.incrementAndGet());
    public final MemoryRoster roster = new MemoryRoster();
    public final MemoryTimetable timetable = new MemoryTimetable(organisation);
    public final MemorySettings settings = new MemorySettings();
    public final StatementCounter statements;
    public final TestLedger store;
    public final OrganisationConfigs configs;
    public final CandidateTokens candidates;
    public final MemorySync sync;
    public final MemoryNotifications notifications = new MemoryNotifications();
    public final MemorySignIn signIn = new MemorySignIn();
    private final AnnotationConfigApplicationContext context;

    private static final class Database {
        static final StatementCounter COUNTER = new StatementCounter(h2());
        static final TestLedger STORE = TestLedger.open(COUNTER);

        private static DataSource h2() {
            return TestLedger.pool("stage");
        }
    }

    /** Sets the stage for an organisation with that rule profile. */
    public Stage(String profile) {
        this(profile, Database.STORE, Database.COUNTER);
    }

    /** Sets it over another ledger. */
    public Stage(String profile, TestLedger store, StatementCounter statements) {
        this.store = store;
        this.statements = statements;
        configs = new OrganisationConfigs(settings, new TokenVault(name -> new byte[32]), profile);
        candidates = new CandidateTokens(settings, new TokenVault(name -> new byte[32]), configs);
        Rights rights = new Rights();
        Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/Moscow"));
        sync = new MemorySync(rights, roster, store.runs(), store.plans(), clock);
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("roster", roster);
        beans.registerSingleton("timetable", timetable);
        beans.registerSingleton("conferences", store.conferences());
        beans.registerSingleton("conferenceList", store.conferenceList());
        beans.registerSingleton("calendars", store.calendars());
        beans.registerSingleton("endpointAddress", URI.create("https://journal/plugins/sferum"));
        beans.registerSingleton("hostSettings", settings);
        beans.registerSingleton("clock", clock);
        beans.registerSingleton("configs", configs);
        beans.registerSingleton("rights", rights);
        beans.registerSingleton("profiles", new ProfileReader().builtIn());
        beans.registerSingleton("messengers", new NoMessenger());
        beans.registerSingleton("sync", sync);
        beans.registerSingleton("ledger", store.ledger());
        beans.registerSingleton("transactions", store.transactions());
        beans.registerSingleton("chatList", store.chatList());
        beans.registerSingleton("teams", store.teams());
        beans.registerSingleton("people", store.people());
        beans.registerSingleton("journal", store.journal());
        beans.registerSingleton("decisions", store.decisions());
        beans.registerSingleton("keptFilters", store.filters());
        beans.registerSingleton("plans", store.plans());
        beans.registerSingleton("proposedSettings", store.proposedSettings());
        beans.registerSingleton("looker", looker());
        beans.registerSingleton("linkBook", store.links());
        beans.registerSingleton("signIn", signIn);
        beans.registerSingleton("tokenVault", new TokenVault(name -> new byte[32]));
        beans.registerSingleton("threads", (Executor) Runnable::run);
        beans.registerSingleton("screenAddresses", (ScreenAddresses)
                screen -> URI.create("https://journal/" + screen.name() + query(screen.parameters())));
        beans.registerSingleton("notifications", notifications);
        beans.registerSingleton("looks", store.looks());
        beans.registerSingleton("exchanges", store.exchanges());
        beans.registerSingleton("runs", store.runs());
        beans.registerSingleton("connections", store.connections());
        beans.registerSingleton("registrations", store.registrations());
        beans.registerSingleton("health", store.health());
        beans.registerSingleton("trials", store.trials());
        beans.registerSingleton("candidates", candidates);
        context = new AnnotationConfigApplicationContext(beans);
        context.register(
                AccountConfiguration.class,
                RegisterConfiguration.class,
                MatchConfiguration.class,
                ChatConfiguration.class,
                InitialiseConfiguration.class,
                WhyConfiguration.class,
                HistoryConfiguration.class,
                HandConfiguration.class,
                CreateConfiguration.class,
                InvitationConfiguration.class,
                TeamConfiguration.class,
                DeletionConfiguration.class,
                BulkConfiguration.class,
                SetupConfiguration.class,
                SettingChangesConfiguration.class,
                ConferenceConfiguration.class,
                OverlapConfiguration.class,
                SeriesConfiguration.class,
                TabConfiguration.class,
                LessonConfiguration.class,
                SeriesScreenConfiguration.class,
                CalendarConfiguration.class,
                OnboardingConfiguration.class,
                HealthConfiguration.class,
                ExchangeConfiguration.class,
                DesktopConfiguration.class,
                ScreenBook.class);
        context.refresh();
    }

    private Looker looker() {
        return new Looker(
                roster,
                new ProfileReader().builtIn(),
                configs,
                store.ledger(),
                store.decisions(),
                store.links(),
                store.runs(),
                store.transactions(),
                "VK");
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> "?" + parameter.getKey() + '=' + parameter.getValue())
                .collect(Collectors.joining());
    }

    /** Returns somebody of the organisation with those rights and no others. */
    public Viewer viewer(String person, Permission... rights) {
        return viewer(organisation, person, rights);
    }

    /** Returns somebody of another organisation. */
    public static Viewer viewer(OrganisationId organisation, String person, Permission... rights) {
        Set<String> held = Arrays.stream(rights).map(Permission::id).collect(Collectors.toSet());
        return new Viewer(new PersonId(person), organisation, Set.of(), held, new Locale("ru"));
    }

    /** Shows a screen that was not touched yet. */
    public Screen show(Viewer viewer, String screen) {
        return show(viewer, ScreenRef.of(screen), Input.NONE);
    }

    /** Shows a screen. */
    public Screen show(Viewer viewer, ScreenRef screen, Input input) {
        return bean(ScreenBook.class).get(screen.name()).show(new ScreenRequest(viewer, screen, input));
    }

    /** Presses a button. */
    public Outcome act(Viewer viewer, ScreenRef screen, String action, Input input) {
        return bean(ScreenBook.class).get(screen.name()).act(new ActionRequest(viewer, screen, action, input));
    }

    /** Returns all screens that are wired. */
    public Collection<PluginScreen> screens() {
        return context.getBeansOfType(PluginScreen.class).values();
    }

    /** Returns a service. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Screens wait for no messenger, so whoever asks for one fails (AH-16). */
    private static final class NoMessenger implements MessengerProvider {
        @Override
        public String system() {
            return "VK";
        }

        @Override
        public Messenger connect(Connection connection) {
            throw new AssertionError("A screen asked the messenger");
        }
    }
}
