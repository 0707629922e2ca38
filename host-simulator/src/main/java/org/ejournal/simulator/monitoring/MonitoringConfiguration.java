package org.ejournal.simulator.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.plugins.Extensions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Puts monitoring together, and lets nobody see it but a superadministrator and whoever shows the operator's token. */
@Configuration(proxyBeanMethods = false)
class MonitoringConfiguration {
    private static final String PAGES = "/monitoring/**";

    /** Monitoring gives up after ten seconds as a rule. */
    private static final Duration WAIT = Duration.ofSeconds(2);

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService inquiries() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(null, work, "monitoring", 0, false);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    PluginMonitor pluginMonitor(Extensions extensions, ExecutorService inquiries, MeterRegistry registry) {
        Inquirer inquirer = new Inquirer(extensions, inquiries, WAIT, System::nanoTime);
        return new PluginMonitor(inquirer, new Series(registry), System::nanoTime);
    }

    @Bean
    PluginHealth pluginsHealthIndicator(PluginMonitor monitor) {
        return new PluginHealth(monitor);
    }

    @Bean
    @Order(0)
    SecurityFilterChain monitoring(
            HttpSecurity http,
            Viewers viewers,
            PluginMonitor monitor,
            @Value("${simulator.monitoring-token:}") String token)
            throws Exception {
        ScrapeToken expected = new ScrapeToken(token);
        http.securityMatcher(PAGES);
        http.authorizeHttpRequests(requests -> requests.anyRequest()
                .access((person, context) -> new AuthorizationDecision(
                        expected.isShown(context.getRequest()) || administersJournal(viewers, person.get()))));
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.addFilterAfter(new FreshFigures(monitor), AuthorizationFilter.class);
        return http.build();
    }

    private static boolean administersJournal(Viewers viewers, Authentication person) {
        return person.isAuthenticated()
                && !(person instanceof AnonymousAuthenticationToken)
                && viewers.of(person).administersJournal();
    }
}
