package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinServletService;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.shared.RecordsChanged;
import org.mesaconsular.shared.RightsChanged;
import org.mesaconsular.shared.Viewers;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The pages that are open on this node; tells them to read again when something changed. */
@Component
public class LivePages implements DisposableBean {

    private final Map<Page, Place> open = new ConcurrentHashMap<>();

    /** The thread that committed is still cleaning up and must not build somebody else's page. */
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    /** The bean, for pages, which are not beans. */
    static LivePages of(UI ui) {
        var service = (VaadinServletService) ui.getSession().getService();
        return WebApplicationContextUtils.getRequiredWebApplicationContext(
                        service.getServlet().getServletContext())
                .getBean(LivePages.class);
    }

    void opened(Page page) {
        var circle = Reader.hasWorkspace() ? Reader.workspace().value() : null;
        page.getUI()
                .ifPresent(ui ->
                        open.put(page, new Place(ui, circle, Viewers.current().accountKey())));
    }

    void closed(Page page) {
        open.remove(page);
    }

    /** The open pages of the circle read again, each for its own viewer; a change of the directory concerns them all. */
    @EventListener
    void on(RecordsChanged change) {
        open.forEach((page, place) -> {
            if (place.concernedBy(change)) {
                messengers.execute(() -> tell(page, place.ui()));
            }
        });
    }

    /** What the pages of this person show may be more or less than before. */
    @EventListener
    void on(RightsChanged change) {
        open.forEach((page, place) -> {
            if (place.account().equals(change.account().value())) {
                messengers.execute(() -> tell(page, place.ui()));
            }
        });
    }

    private void tell(Page page, UI ui) {
        try {
            ui.access(page::readAgain);
        } catch (UIDetachedException closedMeanwhile) {
            open.remove(page);
        }
    }

    private record Place(UI ui, @Nullable UUID circle, UUID account) {

        boolean concernedBy(RecordsChanged change) {
            return change.workspaces().isEmpty()
                    || circle == null
                    || change.workspaces().contains(circle);
        }
    }

    @Override
    public void destroy() {
        messengers.close();
    }
}
