package org.mesaconsular.audit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.annotation.Value;

/** Addresses for a file, which is read away from the portal: whole ones, or none where the portal was not told its own. */
@SpringComponent
class WholeAddresses {

    private final String portal;

    WholeAddresses(@Value("${mesa.public-address:}") String setting) {
        this.portal = setting.strip().replaceAll("/+$", "");
    }

    /** Whether the operator said where the portal is reached. */
    boolean known() {
        return !portal.isEmpty();
    }

    /** @param path of a page, without a slash at the front */
    String of(String path) {
        return portal + "/" + path;
    }
}
