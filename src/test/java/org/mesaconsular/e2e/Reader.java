package org.mesaconsular.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.mesaconsular.testing.LongRun;

/**
 * Whose eyes a page is opened with: language, time zone, light or dark, size of the window in CSS pixels, motion. Nothing
 * moves but for a reader who is {@link #moving()}: without a graphics card a browser spends a fifth of its time on it.
 */
record Reader(String locale, String timeZone, ColorScheme colors, int width, int height, ReducedMotion motion) {
    static Reader english() {
        return new Reader("en-US", "America/Los_Angeles", ColorScheme.LIGHT, 1400, 900, ReducedMotion.REDUCE);
    }

    static Reader spanish() {
        return english().locale("es-EC");
    }

    Reader locale(String tag) {
        return new Reader(tag, timeZone, colors, width, height, motion);
    }

    Reader timeZone(String zone) {
        return new Reader(locale, zone, colors, width, height, motion);
    }

    Reader dark() {
        return new Reader(locale, timeZone, ColorScheme.DARK, width, height, motion);
    }

    Reader onPhone() {
        return size(390, 844);
    }

    Reader size(int width, int height) {
        return new Reader(locale, timeZone, colors, width, height, motion);
    }

    /** Who has not asked the machine that nothing moves on the screen, as most people; in the long run. */
    Reader moving() {
        var motion = LongRun.IS_ON ? ReducedMotion.NO_PREFERENCE : ReducedMotion.REDUCE;
        return new Reader(locale, timeZone, colors, width, height, motion);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(locale)
                .setTimezoneId(timeZone)
                .setColorScheme(colors)
                .setReducedMotion(motion)
                .setViewportSize(width, height);
    }
}
