package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.mesaconsular.security.SignInService;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;

/** Where the reader is signed in, and the way out of each. */
@Route("account/sessions")
@PermitAll
class SessionsView extends Page {

    private final transient SignInService signIns;
    private final transient AuthenticationContext authentication;

    SessionsView(SignInService signIns, AuthenticationContext authentication) {
        this.signIns = signIns;
        this.authentication = authentication;
    }

    @Override
    protected void refresh() {
        present(
                PageHeader.of(getTranslation("sessions.title")),
                new Paragraph(getTranslation("sessions.hint")),
                new WhereSignedIn(signIns, authentication, this::refresh));
    }
}
