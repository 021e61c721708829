package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sign-in by e-mail and password. */
@Route("login")
@AnonymousAllowed
public class LoginView extends Div {}
