package org.mesaconsular.security.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.mesaconsular.security.ChosenPasswordService;
import org.mesaconsular.security.LinkUnusable;
import org.mesaconsular.security.OpenLink;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.DoorSheet;
import org.mesaconsular.shared.ui.Words;

/**
 * Where the link in a letter leads: whom it is for, and a password to choose. The token stands behind the #, so that it
 * is in no request, no log and no Referer; the page asks its own browser for it.
 */
@Route(value = "link", autoLayout = false)
@AnonymousAllowed
class LinkView extends Main implements HasDynamicTitle {

    private final transient ChosenPasswordService links;
    private final DoorSheet sheet = new DoorSheet();

    LinkView(ChosenPasswordService links) {
        this.links = links;
        addClassName("login");
        add(sheet);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("window.addEventListener('hashchange', () => location.reload(), { once: true });"
                        + " return location.hash.slice(1)")
                .then(String.class, this::arrive);
    }

    /** The browser tells what stands behind the #. Opening the page changes nothing. */
    void arrive(String token) {
        links.look(token).ifPresentOrElse(link -> ask(link, token), this::refuse);
    }

    @Override
    public String getPageTitle() {
        return Words.line(getTranslation("link.title"), getTranslation("portal.name"));
    }

    private void ask(OpenLink link, String token) {
        var form = new ChoosePasswordForm(link, (password, code) -> choose(token, password, code));
        sheet.show(getTranslation("link.title"), new Paragraph(sentence(link)), form);
    }

    private void choose(String token, String password, String code) {
        try {
            links.choose(token, password, code);
        } catch (LinkUnusable meanwhile) {
            refuse();
            return;
        }
        done();
    }

    private String sentence(OpenLink link) {
        return switch (link.kind()) {
            case INVITATION ->
                getTranslation(
                        "link.invitation",
                        link.name(),
                        link.madeBy().isEmpty() ? getTranslation("portal.name") : link.madeBy(),
                        link.party().name(getLocale()));
            case RESET, SETUP -> getTranslation("link.reset", link.name());
        };
    }

    private void done() {
        forgetToken();
        sheet.show(
                getTranslation("link.done.title"),
                new Paragraph(getTranslation("link.done.text")),
                Acts.link(getTranslation("link.done.signIn"), "login"));
    }

    private void refuse() {
        forgetToken();
        sheet.show(
                getTranslation("link.unusable.title"),
                new Paragraph(getTranslation("refusal.linkUnusable")),
                Acts.link(getTranslation("link.done.signIn"), "login"));
    }

    /** A token that opens nothing any more need not stay in the address bar and the history. */
    private void forgetToken() {
        getElement().executeJs("history.replaceState(history.state, '', location.pathname)");
    }
}
