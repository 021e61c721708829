package org.mesaconsular.setup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.setup.SetUpForm;
import org.mesaconsular.setup.SetUpService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.DoorSheet;
import org.mesaconsular.shared.ui.Words;

/**
 * Where the link in the log of an empty portal leads. The token stands behind the #, so that it is in no request; the page
 * asks its own browser for it.
 */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements HasDynamicTitle {

    private final transient SetUpService setUp;
    private final DoorSheet sheet = new DoorSheet();
    private final SetUpSteps steps;

    SetUpView(SetUpService setUp) {
        this.setUp = setUp;
        steps = new SetUpSteps(setUp, getLocale());
        addClassNames("login", "setup");
        add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, this::isIn);
        getElement()
                .executeJs("window.addEventListener('hashchange', () => location.reload(), { once: true });"
                        + " return location.hash.slice(1)")
                .then(String.class, this::arrive);
    }

    /** The browser tells what stands behind the #. Opening the page changes nothing. */
    void arrive(String token) {
        if (setUp.open(token)) {
            steps.begin(form -> complete(token, form));
            sheet.show(getTranslation("setup.title"), steps);
        } else {
            refuse();
        }
    }

    /** The browser tells where it is. */
    void isIn(String zone) {
        if (ZoneId.getAvailableZoneIds().contains(zone)) {
            steps.startIn(ZoneId.of(zone));
        }
    }

    @Override
    public String getPageTitle() {
        return Words.line(getTranslation("setup.title"), getTranslation("portal.name"));
    }

    private void complete(String token, SetUpForm form) {
        try {
            var invitation = setUp.complete(token, form);
            forgetToken();
            sheet.show(getTranslation("setup.done.title"), new SetUpDone(form, invitation));
        } catch (LinkUnusable meanwhile) {
            refuse();
        }
    }

    private void refuse() {
        forgetToken();
        sheet.show(
                getTranslation("setup.title"),
                new Paragraph(getTranslation("setup.unusable")),
                Acts.link(getTranslation("link.done.signIn"), "login"));
    }

    /** A token that opens nothing any more need not stay in the address bar and the history. */
    private void forgetToken() {
        getElement().executeJs("history.replaceState(history.state, '', location.pathname)");
    }
}
