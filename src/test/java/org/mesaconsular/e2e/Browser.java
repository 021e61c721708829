package org.mesaconsular.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The windows of one journey. Each {@link #open(Reader)} is a person with cookies of their own. All journeys of a process
 * share one {@link Chromium}, and must be in the thread that started it.
 */
final class Browser implements AutoCloseable {

    private final List<BrowserContext> windows = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser() {}

    /**
     * A browser without a window yet.
     *
     * @throws IllegalStateException if there is no Chromium on this machine
     */
    static Browser launch() {
        Chromium.running();
        return new Browser();
    }

    /** A new person's empty page; cookies are shared with pages opened by {@code page.context().newPage()} only. */
    Page open(Reader reader) {
        var window = Chromium.running().newContext(reader.options());
        windows.add(window);
        window.setDefaultTimeout(Chromium.PATIENCE_MS);
        window.onPage(this::listen);
        return window.newPage();
    }

    /** A new person at the given address, when the page has come to rest. */
    Page open(Reader reader, String address) {
        var page = open(reader);
        page.navigate(address);
        settle(page);
        return page;
    }

    /** Waits until the page is loaded, Vaadin has drawn it and no request to the server is under way. */
    static void settle(Page page) {
        page.waitForLoadState();
        page.waitForFunction("""
                () => {
                  const outlet = document.getElementById('outlet');
                  if (outlet && !outlet.firstElementChild) return false;
                  const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
                  return clients.every(client => !client.isActive || !client.isActive());
                }
                """);
    }

    /** What the browsers' consoles complained about so far: script errors and breaches of the content policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    private void listen(Page page) {
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> note(page, message));
    }

    private void note(Page page, ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
        }
    }
}
