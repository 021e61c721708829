package org.mesaconsular.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of a page for people to look at, taken when asked for by {@code -Dscreenshots=true}: they take their time. */
final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private static final boolean WANTED = Boolean.getBoolean("screenshots");

    private Screenshots() {}

    /**
     * Writes target/screenshots/NAME-1400.png, NAME-dark-1400.png and NAME-390.png; the page keeps its size and is
     * left light.
     */
    static void take(Page page, String name) {
        if (!WANTED) {
            return;
        }
        var before = page.viewportSize();
        try {
            shoot(page, name + "-1400", ColorScheme.LIGHT, 1400, 900);
            shoot(page, name + "-dark-1400", ColorScheme.DARK, 1400, 900);
            shoot(page, name + "-390", ColorScheme.LIGHT, 390, 844);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    /** Writes target/screenshots/NAME.png as the page is shown now, in full length. */
    static void takeAsItIs(Page page, String name) {
        if (WANTED) {
            page.screenshot(new ScreenshotOptions()
                    .setPath(FOLDER.resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    private static void shoot(Page page, String name, ColorScheme colors, int width, int height) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colors));
        page.setViewportSize(width, height);
        Browser.settle(page);
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
