package org.mesaconsular.action.ui;

import com.vaadin.flow.router.RouteParameters;
import org.mesaconsular.action.ActionId;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.ui.AddressIds;

/** Reads what stands in the address; garbage is what does not exist. */
final class RouteIds {

    static final String ACTION = "action";

    static final String VERSION = "version";

    private RouteIds() {}

    /** @throws NotFound when it is no id */
    static ActionId action(RouteParameters address) {
        return new ActionId(AddressIds.in(address, ACTION));
    }

    /** @throws NotFound when it is no number */
    static int version(RouteParameters address) {
        try {
            return address.get(VERSION).map(Integer::valueOf).orElseThrow(NotFound::new);
        } catch (NumberFormatException garbage) {
            throw new NotFound();
        }
    }
}
