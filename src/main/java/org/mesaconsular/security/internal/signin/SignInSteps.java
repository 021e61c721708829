package org.mesaconsular.security.internal.signin;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.time.Clock;
import org.mesaconsular.security.internal.browser.BrowserMemory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Puts the two steps of the sign-in into the chain of filters. Only the last one that is due gives a session: after a right
 * password that is not all, there is a {@link SignInNote} and nothing else.
 */
@Component
public class SignInSteps {

    private final SignInAccounts accounts;
    private final BrowserMemory browsers;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SignInSteps(SignInAccounts accounts, BrowserMemory browsers, ApplicationEventPublisher publisher, Clock clock) {
        this.accounts = accounts;
        this.browsers = browsers;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Sets both steps up, beside the form that Flow configures. */
    public void in(HttpSecurity http) throws Exception {
        http.formLogin(
                form -> form.failureHandler(SignInFailure.ofPassword()).withObjectPostProcessor(passwordStep(http)));
        http.with(new CodeStepSetUp(), Customizer.withDefaults());
    }

    /** Flow sets a handler of its own, which ours goes before. */
    private ObjectPostProcessor<UsernamePasswordAuthenticationFilter> passwordStep(HttpSecurity http) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationSuccessHandler(success(http));
                return filter;
            }
        };
    }

    private SignInSuccess success(HttpSecurity http) {
        var onward = http.getSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class);
        return new SignInSuccess(accounts, browsers, onward);
    }

    private CodeFilter codeStep(HttpSecurity http) {
        var filter = new CodeFilter(clock);
        filter.setAuthenticationManager(http.getSharedObject(AuthenticationManager.class));
        filter.setAuthenticationSuccessHandler(success(http));
        filter.setAuthenticationFailureHandler(SignInFailure.ofCode());
        filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setApplicationEventPublisher(publisher);
        return filter;
    }

    /** Runs when the other parts of the chain have said what they share. */
    private final class CodeStepSetUp extends AbstractHttpConfigurer<CodeStepSetUp, HttpSecurity> {

        @Override
        public void configure(HttpSecurity http) {
            http.addFilterAfter(codeStep(http), UsernamePasswordAuthenticationFilter.class);
        }
    }
}
