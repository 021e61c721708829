package org.mesaconsular.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.mesaconsular.security.internal.session.SignInGate;
import org.mesaconsular.security.ui.LoginNavigation;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who gets in, and which headers every answer carries. */
@Configuration
class SecurityConfiguration {

    SecurityConfiguration() {
        Viewers.signedInFrom(SecurityConfiguration::signedIn);
    }

    @Bean
    SecurityFilterChain portal(HttpSecurity http, SignInGate.Attendance attendance) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/styles/**", "/components/**", "/flags/**", "/icons/**", "/actuator/health")
                .permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.FALLBACK))
                .referrerPolicy(referrer -> {})
                .withObjectPostProcessor(eagerHeaders()));
        http.addFilterAfter(new SignInGate(attendance), HeaderWriterFilter.class);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginNavigation.view())
                        // an address that leads nowhere is answered by the portal's own page, not by a bare refusal
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Flow's own pages would go out without the headers, because the lazy writer never sees them committed. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerHeaders() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static Viewer signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn principal
                ? principal.viewer()
                : new Viewer.Nobody();
    }
}
