package org.mesaconsular.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.ui.Page;

/** An address that leads nowhere, or not for this reader: the same words as for a record that is not there. */
@ParentLayout(PortalFrame.class)
class UnknownAddress extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    protected void refresh() {
        throw new NotFound();
    }
}
