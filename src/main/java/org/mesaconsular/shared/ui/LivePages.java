package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinServletService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.mesaconsular.shared.RecordsChanged;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The pages that are open on this node; tells them to read again when something changed. */
@Component
public class LivePages implements DisposableBean {

    private final Map<Page, UI> open = new ConcurrentHashMap<>();

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
        page.getUI().ifPresent(ui -> open.put(page, ui));
    }

    void closed(Page page) {
        open.remove(page);
    }

    /** Every open page reads again: it decides itself, by what its viewer may see, whether anything is new. */
    @EventListener
    void on(RecordsChanged change) {
        open.forEach((page, ui) -> messengers.execute(() -> tell(page, ui)));
    }

    private void tell(Page page, UI ui) {
        try {
            ui.access(page::read);
        } catch (UIDetachedException closedMeanwhile) {
            open.remove(page);
        }
    }

    @Override
    public void destroy() {
        messengers.close();
    }
}
