package org.mesaconsular.e2e;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.testing.figures.Started;

/**
 * The distribution's Chromium without a window, driven by Playwright: one for all journeys of a process, for a start takes
 * longer than most of what is done with it. It ends with the process.
 */
final class Chromium {
    /** How long anything on a page is waited for. */
    static final double PATIENCE_MS = 15_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-software-rasterizer",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.@Nullable Browser running;

    private Chromium() {}

    /**
     * Started by whoever needs it first.
     *
     * @throws IllegalStateException if there is no Chromium on this machine
     */
    static com.microsoft.playwright.Browser running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static com.microsoft.playwright.Browser start() {
        var executable = executable()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no Chromium: install the package chromium, or name its executable in CHROMIUM"));
        Started.BROWSER.oneMore();
        // Playwright would otherwise try to download browsers of its own
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
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
