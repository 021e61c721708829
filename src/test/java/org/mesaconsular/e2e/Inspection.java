package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.mesaconsular.testing.LongRun;

/** Looks at many pages and says at the end what is wrong with any of them, so that one fault does not hide the next. */
final class Inspection {
    /** A phone, and a wide window enlarged to 400 % (WCAG 2.2, 1.4.10). */
    private static final List<Integer> NARROW = List.of(390, 320);

    private final List<String> faults = new ArrayList<>();

    /** Pictures of the page, and its faults, also where it is wider than a phone; in the long run in the dark too. */
    void page(Page page, String name) {
        opened(page, name);
        if (LongRun.IS_ON) {
            inTheDark(page, name);
        }
    }

    private void inTheDark(Page page, String name) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        note(name + ", dark", Axe.faultsOfColour(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Pictures and faults of a page on which a dialog or menu is open; its colours are those of the pages. */
    void opened(Page page, String name) {
        Screenshots.take(page, name);
        note(name, Axe.faults(page));
        widthWhereNarrow(page, name);
    }

    /** Fails with all that was found. */
    void verdict() {
        assertThat(faults).isEmpty();
    }

    private void widthWhereNarrow(Page page, String name) {
        var before = page.viewportSize();
        for (var phone : NARROW) {
            page.setViewportSize(phone, before.height);
            Browser.settle(page);
            var width = (int) page.evaluate("() => document.documentElement.scrollWidth");
            if (width > phone) {
                note(name, List.of("%d px wide where there are %d".formatted(width, phone)));
            }
        }
        page.setViewportSize(before.width, before.height);
    }

    private void note(String name, List<String> found) {
        found.forEach(fault -> faults.add(name + ": " + fault));
    }
}
