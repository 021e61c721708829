package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.mesaconsular.shared.NotFound;

/**
 * A page of the portal. It is read anew after each navigation and whenever something changed in the circle it shows, so what
 * is on screen is never older than the last change by more than a moment.
 */
public abstract class Page extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private String title = "";

    protected Page() {
        addClassName("page");
    }

    /** Builds the page from the services and hands it to {@link #present}. Refusals may pass through. */
    protected abstract void refresh();

    /** Shows this header and content in place of what was there. */
    protected final void present(PageHeader header, Component... content) {
        title = header.title();
        removeAll();
        add(header);
        add(content);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("portal.name");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
        getElement()
                .executeJs("const h = this.querySelector('h1'); if (h) h.focus({preventScroll: true});"
                        + " window.scrollTo(0, 0)");
    }

    /** Reads the page again; what is not there, or not for this viewer, is one and the same page. */
    final void read() {
        try {
            refresh();
        } catch (NotFound absentOrHidden) {
            present(
                    PageHeader.of(getTranslation("page.notFound.title")),
                    new EmptyState(getTranslation("page.notFound.what"), getTranslation("page.notFound.hint")));
        }
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LivePages.of(event.getUI()).opened(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        LivePages.of(event.getUI()).closed(this);
    }
}
