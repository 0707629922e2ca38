package org.ejournal.sferum;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ejournal.plugin.host.Secrets;
import org.ejournal.plugin.host.Settings;
import org.ejournal.sferum.account.AccountConfiguration;
import org.ejournal.sferum.account.Arrival;
import org.ejournal.sferum.account.register.RegisterConfiguration;
import org.ejournal.sferum.account.register.match.MatchConfiguration;
import org.ejournal.sferum.calendar.CalendarConfiguration;
import org.ejournal.sferum.callback.CallbackConfiguration;
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
import org.ejournal.sferum.conference.overlap.OverlapConfiguration;
import org.ejournal.sferum.conference.series.SeriesConfiguration;
import org.ejournal.sferum.conference.tab.TabConfiguration;
import org.ejournal.sferum.desktop.DesktopConfiguration;
import org.ejournal.sferum.exchange.ExchangeConfiguration;
import org.ejournal.sferum.health.HealthConfiguration;
import org.ejournal.sferum.ledger.LedgerConfiguration;
import org.ejournal.sferum.lesson.LessonConfiguration;
import org.ejournal.sferum.lesson.series.SeriesScreenConfiguration;
import org.ejournal.sferum.messenger.NoticeProvider;
import org.ejournal.sferum.messenger.SignIn;
import org.ejournal.sferum.messenger.vk.VkAddress;
import org.ejournal.sferum.messenger.vk.VkIdAddress;
import org.ejournal.sferum.messenger.vk.VkMessengerProvider;
import org.ejournal.sferum.onboarding.OnboardingConfiguration;
import org.ejournal.sferum.reminder.ReminderConfiguration;
import org.ejournal.sferum.rights.Rights;
import org.ejournal.sferum.screen.PluginScreen;
import org.ejournal.sferum.screen.ScreenBook;
import org.ejournal.sferum.settings.CandidateTokens;
import org.ejournal.sferum.settings.OrganisationConfigs;
import org.ejournal.sferum.settings.TokenVault;
import org.ejournal.sferum.settings.profile.ProfileReader;
import org.ejournal.sferum.settings.profile.Profiles;
import org.ejournal.sferum.setup.SetupConfiguration;
import org.ejournal.sferum.sync.SettingChangesConfiguration;
import org.ejournal.sferum.sync.SyncConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the plugin from what the host gives and what the operator has set for the installation. */
@Configuration(proxyBeanMethods = false)
@Import({
    LedgerConfiguration.class,
    SyncConfiguration.class,
    SettingChangesConfiguration.class,
    AccountConfiguration.class,
    RegisterConfiguration.class,
    MatchConfiguration.class,
    CallbackConfiguration.class,
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
    ConferenceConfiguration.class,
    OverlapConfiguration.class,
    SeriesConfiguration.class,
    TabConfiguration.class,
    LessonConfiguration.class,
    SeriesScreenConfiguration.class,
    CalendarConfiguration.class,
    ReminderConfiguration.class,
    OnboardingConfiguration.class,
    HealthConfiguration.class,
    ExchangeConfiguration.class,
    DesktopConfiguration.class
})
class SferumConfiguration {
    private static final String DEFAULT_API = "https://api.vk.ru/method";
    private static final String DEFAULT_ID = "https://id.vk.ru";

    @Bean
    TransactionOperations transactions(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService threads() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(null, work, "sferum-messenger", 0, false);
            thread.setContextClassLoader(SferumConfiguration.class.getClassLoader());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    VkMessengerProvider messengers(Settings settings) {
        Map<String, String> installation = settings.installation();
        String api = installation.getOrDefault("vk-api", DEFAULT_API);
        return new VkMessengerProvider(new VkAddress(
                address(api),
                Integer.parseInt(installation.getOrDefault("vk-community-rate", "20")),
                Integer.parseInt(installation.getOrDefault("vk-user-rate", "3"))));
    }

    private static URI address(String text) {
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    @Bean
    SignIn signIn(VkMessengerProvider messengers, Settings settings, OrganisationConfigs configs, URI endpointAddress) {
        Map<String, String> installation = settings.installation();
        URI browsers = address(installation.getOrDefault("vk-id", DEFAULT_ID));
        VkIdAddress address = new VkIdAddress(
                browsers,
                installation.containsKey("vk-id-servers") ? address(installation.get("vk-id-servers")) : browsers,
                installation.getOrDefault("vk-id-client", ""),
                URI.create(endpointAddress + Arrival.PATH));
        return messengers.signIn(
                address, organisation -> configs.of(organisation).connection().proxy());
    }

    @Bean
    TokenVault tokenVault(Settings settings, Secrets secrets) {
        return new TokenVault(secrets, Integer.parseInt(settings.installation().getOrDefault("token-key", "1")));
    }

    @Bean
    NoticeProvider notices(VkMessengerProvider messengers) {
        return messengers.notices();
    }

    @Bean
    Profiles profiles(Settings settings) {
        String directory = settings.installation().getOrDefault("profiles-directory", "");
        ProfileReader reader = new ProfileReader();
        return directory.isEmpty() ? reader.builtIn() : reader.with(Path.of(directory));
    }

    @Bean
    OrganisationConfigs organisationConfigs(Settings settings, TokenVault vault, Profiles profiles) {
        return new OrganisationConfigs(settings, vault, profiles.all().get(0).id());
    }

    @Bean
    CandidateTokens candidateTokens(Settings settings, TokenVault vault, OrganisationConfigs configs) {
        return new CandidateTokens(settings, vault, configs);
    }

    @Bean
    Rights rights() {
        return new Rights();
    }

    @Bean
    ScreenBook screenBook(List<PluginScreen> screens) {
        return new ScreenBook(screens);
    }
}
