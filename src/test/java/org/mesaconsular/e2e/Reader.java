package org.mesaconsular.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** Whose eyes a page is opened with: language, time zone, light or dark, size of the window in CSS pixels. */
record Reader(String locale, String timeZone, ColorScheme colors, int width, int height) {
    static Reader english() {
        return new Reader("en-US", "America/Los_Angeles", ColorScheme.LIGHT, 1400, 900);
    }

    static Reader spanish() {
        return english().locale("es-EC");
    }

    Reader locale(String tag) {
        return new Reader(tag, timeZone, colors, width, height);
    }

    Reader timeZone(String zone) {
        return new Reader(locale, zone, colors, width, height);
    }

    Reader dark() {
        return new Reader(locale, timeZone, ColorScheme.DARK, width, height);
    }

    Reader onPhone() {
        return new Reader(locale, timeZone, colors, 390, 844);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(locale)
                .setTimezoneId(timeZone)
                .setColorScheme(colors)
                .setViewportSize(width, height);
    }
}
