package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinServletService;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
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

    /** More than anybody looks at; a page that was closed without a word counts until the portal notices. */
    static final int MOST_OF_ONE_PERSON = 40;

    private final Map<Page, Place> open = new ConcurrentHashMap<>();
    private final AtomicLong counter = new AtomicLong();

    /** The thread that committed is still cleaning up and must not build somebody else's page. */
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    /** The bean, for pages, which are not beans. */
    static LivePages of(UI ui) {
        var service = (VaadinServletService) ui.getSession().getService();
        return WebApplicationContextUtils.getRequiredWebApplicationContext(
                        service.getServlet().getServletContext())
                .getBean(LivePages.class);
    }

    /** Takes up a page; beyond the limit the page of this person that was opened first is set aside for it. */
    void opened(Page page) {
        var circle = Reader.hasWorkspace() ? Reader.workspace().value() : null;
        var account = Viewers.current().accountKey();
        page.getUI().ifPresent(ui -> {
            open.put(
                    page,
                    new Place(
                            ui,
                            circle,
                            account,
                            page instanceof ShowsAccess,
                            counter.incrementAndGet(),
                            new Rereads(System.nanoTime())));
            setAsideTheFirst(account);
        });
    }

    void closed(Page page) {
        open.remove(page);
    }

    /** The pages this concerns read again, each for its own viewer. */
    @EventListener
    void on(RecordsChanged change) {
        open.forEach((page, place) -> {
            if (place.concernedBy(change)) {
                readAgain(page, place);
            }
        });
    }

    /** What the pages of this person show may be more or less than before. */
    @EventListener
    void on(RightsChanged change) {
        open.forEach((page, place) -> {
            if (place.account().equals(change.account().value())) {
                readAgain(page, place);
            }
        });
    }

    private void readAgain(Page page, Place place) {
        place.rereads()
                .ask(System.nanoTime())
                .ifPresent(wait -> messengers.execute(() -> {
                    LockSupport.parkNanos(wait.toNanos());
                    tell(page, place.ui(), () -> {
                        place.rereads().begin(System.nanoTime());
                        page.readAgain();
                    });
                }));
    }

    private void setAsideTheFirst(UUID account) {
        var own = open.entrySet().stream()
                .filter(entry -> entry.getValue().account().equals(account))
                .sorted(Comparator.comparingLong(entry -> entry.getValue().number()))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE_PERSON)).forEach(entry -> {
            open.remove(entry.getKey());
            messengers.execute(() -> tell(entry.getKey(), entry.getValue().ui(), entry.getKey()::setAside));
        });
    }

    private void tell(Page page, UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException closedMeanwhile) {
            open.remove(page);
        }
    }

    /** @param number counts the pages as they are opened */
    private record Place(
            UI ui, @Nullable UUID circle, UUID account, boolean showsAccess, long number, Rereads rereads) {

        boolean concernedBy(RecordsChanged change) {
            return change.everywhere()
                    || (circle != null && change.workspaces().contains(circle))
                    || (change.access() && (showsAccess || circle == null));
        }
    }

    @Override
    public void destroy() {
        messengers.close();
    }
}
