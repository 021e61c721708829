package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.stream.Stream;
import org.mesaconsular.shared.NotFound;

/**
 * A page of the portal. It is read anew after each navigation and whenever something changed in the circle it shows, so what
 * is on screen is never older than the last change by more than a moment.
 */
@JsModule("context://components/page.js")
public abstract class Page extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private String title = "";

    protected Page() {
        addClassName("page");
    }

    /** Builds the page from the services and hands it to {@link #present}. Refusals may pass through. */
    protected abstract void refresh();

    /**
     * Shows this header and content in place of what was there. A part that was there already stays as it stands, with the
     * cursor in it and its list unfolded: a page keeps what people type into.
     */
    protected final void present(PageHeader header, Component... content) {
        title = header.title();
        var parts = Stream.concat(Stream.of(header), Stream.of(content)).toList();
        remove(getChildren().filter(part -> !parts.contains(part)).toList());
        for (int place = 0; place < parts.size(); place++) {
            if (indexOf(parts.get(place)) != place) {
                addComponentAtIndex(place, parts.get(place));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return Words.line(title, getTranslation("portal.name"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        read();
        getElement().executeJs("window.mesaPage.arrive(this)");
    }

    /** Somebody changed something: the page is read again under the eyes of its reader. */
    final void readAgain() {
        read();
        getElement().executeJs("window.mesaPage.restore(this)");
    }

    /** Too many pages of this person are open: this one is not kept up to date until the person comes back to it. */
    final void setAside() {
        present(
                PageHeader.of(title),
                new EmptyState(
                        getTranslation("page.setAside.title"),
                        getTranslation("page.setAside.what"),
                        Acts.primary(getTranslation("page.setAside.again"), this::takeUp)));
    }

    private void takeUp() {
        getUI().ifPresent(ui -> LivePages.of(ui).opened(this));
        read();
    }

    /** Reads the page; what is not there, or not for this viewer, is one and the same page. */
    private void read() {
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
        getElement().executeJs("window.mesaPage.watch(this)");
        LivePages.of(event.getUI()).opened(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        LivePages.of(event.getUI()).closed(this);
    }
}
