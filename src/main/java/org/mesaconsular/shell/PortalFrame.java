package org.mesaconsular.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.shared.ui.palette.PaletteSource;

/** The frame around every page: the bar at the top, the navigation at the side and, on a phone, at the bottom. */
@Layout
@AnonymousAllowed
class PortalFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main page = new Main();
    private final CircleSwitch circle;
    private final transient Navigation side = Navigation.side();
    private final transient Navigation bottom = Navigation.bottom();

    PortalFrame(
            PeopleService people,
            DirectoryService directory,
            CircleService circles,
            AuthenticationContext authentication,
            List<PaletteSource> sources) {
        addClassName("frame");
        page.setId("main");
        page.addClassName("frame-page");
        page.getElement().setAttribute("tabindex", "-1");
        Runnable find = () -> new Palette(sources).open();
        circle = new CircleSwitch(circles);
        var bar = new TopBar(find, circle, new AccountMenu(people, directory, authentication));
        add(skipLink(), bar, side, page, bottom);
        PortalKeys.on(this, find);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        circle.refresh();
        side.refresh(path);
        bottom.refresh(path);
    }

    /** The click must not become a navigation of the router: only the focus moves. */
    private Component skipLink() {
        var link = new Anchor("#main", getTranslation("frame.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        link.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); document.getElementById('main').focus(); })");
        return link;
    }
}
