package org.ejournal.simulator.desktop.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ejournal.simulator.desktop.visitor.Viewers;
import org.ejournal.simulator.desktop.visitor.Visitor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Lets nobody past the sign-in page without an account, and nobody but a superadministrator to {@code /admin}; to the
 * orders, the staff's positions, the exchange tasks and the timetable also the organisation's administrator.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Where a person is led after signing in, if that is where they wanted to go. */
    private static final List<String> LATER = List.of("/admin/", "/journal", "/diary", "/timetable");

    private static final String[] OF_THE_ORGANISATION = Stream.of(
                    "/admin/admin.css",
                    "/admin/orders",
                    "/admin/positions",
                    "/admin/access",
                    "/admin/employees",
                    "/admin/exchange-tasks",
                    "/timetable")
            .flatMap(page -> Stream.of(page, page + "/**"))
            .toArray(String[]::new);

    private static final int CHEAPEST = 4;
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String FEATURES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** The demo's passwords lie open in its files and stand on the sign-in page: a slow hash would guard nothing. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(CHEAPEST);
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Viewers viewers, Arrival arrival) throws Exception {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(SecurityConfiguration::isPage);
        arrival.setRequestCache(wanted);
        SessionEnd end = new SessionEnd();
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/login", "/error", "/favicon.ico", "/desktop/**", "/webjars/**")
                        .permitAll()
                        .requestMatchers(OF_THE_ORGANISATION)
                        .access(whoever(viewers, Visitor::administersOrganisation))
                        .requestMatchers("/admin/**")
                        .access(whoever(viewers, Visitor::administersJournal))
                        .anyRequest()
                        .authenticated());
        http.formLogin(
                form -> form.loginPage("/login").failureUrl("/login?refused").successHandler(arrival));
        http.logout(logout -> logout.logoutSuccessUrl("/login?left").deleteCookies("JSESSIONID"));
        http.requestCache(cache -> cache.requestCache(wanted));
        http.exceptionHandling(
                failures -> failures.authenticationEntryPoint(end).accessDeniedHandler(end));
        http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(FEATURES))
                .frameOptions(frames -> frames.deny()));
        return http.build();
    }

    private static AuthorizationManager<RequestAuthorizationContext> whoever(Viewers viewers, Predicate<Visitor> may) {
        return AuthorizationManagers.allOf(
                AuthenticatedAuthorizationManager.authenticated(),
                (person, context) -> new AuthorizationDecision(may.test(viewers.of(person.get()))));
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return HttpMethod.GET.matches(request.getMethod())
                && !SessionEnd.inWindow(request)
                && ((path.equals("/") && request.getQueryString() != null)
                        || path.equals("/notifications")
                        || LATER.stream().anyMatch(path::startsWith));
    }
}
