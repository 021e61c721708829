package org.mesaconsular.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The distribution's Chromium, driven by Playwright. Each {@link #open(Reader)} is a person with cookies of their own.
 * Must be used from the thread that launched it, as Playwright demands.
 */
final class Browser implements AutoCloseable {
    private static final double PATIENCE_MS = 15_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /**
     * Starts Chromium without a window.
     *
     * @throws IllegalStateException if there is no Chromium on this machine
     */
    static Browser launch() {
        var executable = executable()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no Chromium: install the package chromium, or name its executable in CHROMIUM"));
        // Playwright would otherwise try to download browsers of its own
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** A new person's empty page; cookies are shared with pages opened by {@code page.context().newPage()} only. */
    Page open(Reader reader) {
        var context = chromium.newContext(reader.options());
        context.setDefaultTimeout(PATIENCE_MS);
        context.onPage(this::listen);
        return context.newPage();
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
        chromium.contexts().forEach(BrowserContext::close);
        chromium.close();
        playwright.close();
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

    private static Optional<Path> executable() {
        var named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
        var folders = (System.getenv().getOrDefault("PATH", "") + ":/usr/bin").split(":");
        var found = Stream.of(folders)
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }
}
