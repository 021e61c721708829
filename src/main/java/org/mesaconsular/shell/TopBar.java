package org.mesaconsular.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import org.mesaconsular.shared.ui.Words;

/** The bar at the top: the portal's name, the circle, the account. */
class TopBar extends Header {

    TopBar(Runnable find, Component circle, Component account) {
        addClassName("topbar");
        add(brand(), circle, search(find), account);
    }

    private Button search(Runnable find) {
        var words = getTranslation("palette.open") + " " + getTranslation("palette.keys");
        var keys = new Span(getTranslation("palette.keys"));
        keys.addClassName("palette-keys");
        var button = new Button(getTranslation("palette.open"), new SvgIcon("icons/search.svg"), click -> find.run());
        button.setSuffixComponent(keys);
        button.addClassName("palette-button");
        // who speaks to the machine says what can be read
        return Words.named(button, words + " – " + getTranslation("palette.title"));
    }

    private Anchor brand() {
        var sign = new Div();
        sign.addClassName("brand-sign");
        var brand = new Anchor("", sign, new Span(getTranslation("portal.name")));
        brand.addClassName("brand");
        return brand;
    }
}
