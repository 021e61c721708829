package org.mesaconsular.security.ui;

import com.vaadin.flow.component.Component;

/** The way to the sign-in page. */
public final class LoginNavigation {

    private LoginNavigation() {}

    /** The page that asks people to sign in. */
    public static Class<? extends Component> view() {
        return LoginView.class;
    }
}
