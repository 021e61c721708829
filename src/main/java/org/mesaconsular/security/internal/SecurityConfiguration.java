package org.mesaconsular.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.mesaconsular.security.internal.session.SignInGate;
import org.mesaconsular.security.internal.signin.SignInSteps;
import org.mesaconsular.security.internal.signin.SignedIn;
import org.mesaconsular.security.ui.LoginNavigation;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Who gets in. */
@Configuration
class SecurityConfiguration {

    SecurityConfiguration() {
        Viewers.signedInFrom(SecurityConfiguration::signedIn);
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, AuthenticationManager manager, SignInSteps steps, SignInGate.Attendance attendance)
            throws Exception {
        http.authenticationManager(manager);
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/styles/**", "/components/**", "/flags/**", "/icons/**")
                        .permitAll());
        // each answer has them before it comes here, also those that never do
        http.headers(AbstractHttpConfigurer::disable);
        http.addFilterAfter(new SignInGate(attendance), SecurityContextHolderFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginNavigation.view())
                        // an address that leads nowhere is answered by the portal's own page, not by a bare refusal
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        // after Flow has named the page of the form: else Spring would show one of its own
        steps.in(http);
        return http.build();
    }

    /** The steps and nothing beside them: no other way to compare a password, which would not be counted. */
    @Bean
    AuthenticationManager manager(List<AuthenticationProvider> steps) {
        return new ProviderManager(steps);
    }

    /** Argon2id with 19 MiB, two passes and one lane: the minimum of the OWASP cheat sheet on password storage. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    private static Viewer signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? principal.viewer()
                : new Viewer.Nobody();
    }
}
