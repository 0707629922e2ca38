package org.ejournal.simulator.endpoint;

import org.ejournal.simulator.plugins.EndpointPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Lets everybody through to the plugins' endpoints and looks at no session on the way. */
@Configuration(proxyBeanMethods = false)
class EndpointSecurity {
    private static final String CONTENT =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Another site cannot misuse a visitor's session by a forged request, since none is looked at. */
    @Bean
    @Order(1)
    SecurityFilterChain endpoints(HttpSecurity http) throws Exception {
        http.securityMatcher(EndpointPath.ROOT, EndpointPath.ROOT + "/**");
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frames -> frames.deny()));
        return http.build();
    }
}
