package org.mesaconsular.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The bar at the top: the portal's name, the circle, the account. */
class TopBar extends Header {

    TopBar(Component circle, Component account) {
        addClassName("topbar");
        add(brand(), circle, account);
    }

    private Anchor brand() {
        var sign = new Div();
        sign.addClassName("brand-sign");
        var brand = new Anchor("", sign, new Span(getTranslation("portal.name")));
        brand.addClassName("brand");
        return brand;
    }
}
