package org.mesaconsular.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.stereotype.Component;

/** What every page of the portal loads. */
@Component
@Push
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
@StyleSheet("styles/desk.css")
@StyleSheet("styles/meeting.css")
@StyleSheet("styles/action.css")
@StyleSheet("styles/visit.css")
@StyleSheet("styles/directory.css")
@StyleSheet("styles/audit.css")
@StyleSheet("styles/security.css")
@StyleSheet("styles/print.css")
public class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/mesa.svg", "any");
    }
}
