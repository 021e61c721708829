package org.mesaconsular.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.mesaconsular.shared.ui.Page;
import org.mesaconsular.shared.ui.PageHeader;

/** The rest of the navigation on a phone. */
@Route("more")
@PermitAll
class MoreView extends Page {

    @Override
    protected void refresh() {
        var list = new UnorderedList();
        list.addClassName("more-list");
        PortalPages.open().stream()
                .skip(Navigation.ON_A_PHONE)
                .forEach(entry ->
                        list.add(new ListItem(new Anchor(PortalPages.path(entry), getTranslation(entry.title())))));
        present(PageHeader.of(getTranslation("frame.more")), list);
    }
}
