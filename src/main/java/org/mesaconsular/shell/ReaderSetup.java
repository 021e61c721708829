package org.mesaconsular.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.Locale;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.ColourScheme;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.shared.ui.Reader;
import org.springframework.stereotype.Component;

/** Gives each new browser tab the language, zone and colours of its reader, and the circle to start in. */
@Component
class ReaderSetup implements VaadinServiceInitListener {

    private final PeopleService people;
    private final CircleService circles;
    private final SignsOfLife signs;

    ReaderSetup(PeopleService people, CircleService circles, SignsOfLife signs) {
        this.people = people;
        this.circles = circles;
        this.signs = signs;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(LostConnection::messages);
        event.getSource().addUIInitListener(this::welcome);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new FaultHandler()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", nearest(page.getVaadinRequest()).getLanguage()));
    }

    private void welcome(UIInitEvent event) {
        var ui = event.getUI();
        speak(ui, nearest(VaadinRequest.getCurrent()));
        if (Viewers.current() instanceof Viewer.Person) {
            greet(ui, people.me());
        }
    }

    private void greet(UI ui, Person person) {
        var preferences = person.preferences();
        speak(ui, preferences.language().locale());
        signs.begin(ui, person.id());
        ui.getPage().setColorScheme(scheme(preferences.colours()));
        Reader.isInZone(preferences.zone());
        // who administers the portal sees all circles from outside and is in none
        if (!person.portalAdministrator()) {
            stayInCircle();
            ui.addBeforeEnterListener(going -> stayInCircle());
        }
    }

    /** The circle the reader was in, as long as the party belongs to it; otherwise the first one it belongs to, or none. */
    private void stayInCircle() {
        var mine = circles.workspaces().stream().map(Workspace::id).toList();
        if (!Reader.hasWorkspace() || !mine.contains(Reader.workspace())) {
            Reader.entered(mine.isEmpty() ? null : mine.getFirst());
        }
    }

    private static void speak(UI ui, Locale language) {
        ui.setLocale(language);
        VaadinSession.getCurrent().setLocale(language);
        LostConnection.speak(ui, language);
    }

    private static Locale nearest(VaadinRequest browser) {
        return InterfaceLanguage.nearest(Collections.list(browser.getLocales())).locale();
    }

    private static ColorScheme.Value scheme(ColourScheme colours) {
        return switch (colours) {
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
        };
    }
}
