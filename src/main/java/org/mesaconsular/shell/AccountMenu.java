package org.mesaconsular.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Words;

/** Who is signed in, how the screens look, and the way out. */
class AccountMenu extends Div {

    /** The page of password, second factor and browsers. */
    static final String SECURITY = "account";

    AccountMenu(PeopleService people, DirectoryService directory, AuthenticationContext authentication) {
        addClassName("account-menu");
        var me = people.me();
        var button = new Button(initials(me.name()));
        button.addClassName("account-button");
        // who speaks to the machine says what can be read
        button.setAriaLabel(initials(me.name()) + " – " + getTranslation("frame.account", me.name()));
        var party = directory.party(me.party()).name(getLocale());
        var security = Acts.link(getTranslation("frame.security"), SECURITY);
        var panel = new Popover(
                identity(me, party),
                new PreferencesForm(people, me.preferences()),
                new Div(security),
                new Div(Acts.quiet(getTranslation("shortcuts.title"), () -> new ShortcutSheet().open())),
                signOut(authentication));
        security.getElement().addEventListener("click", chosen -> panel.close());
        panel.setTarget(button);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setAutofocus(true);
        panel.setAriaLabel(getTranslation("frame.account", me.name()));
        add(button, panel);
    }

    private static Div identity(Person me, String party) {
        var name = new Paragraph(me.name());
        name.addClassName("account-name");
        var identity = new Div(name, new Paragraph(me.function()), new Paragraph(party));
        identity.addClassName("account-identity");
        return identity;
    }

    private Button signOut(AuthenticationContext authentication) {
        var button = new Button(getTranslation("frame.signOut"), click -> authentication.logout());
        button.getElement().executeJs("this.addEventListener('click', () => window.mesaSession?.forget())");
        return Words.named(button, getTranslation("frame.signOut"));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
