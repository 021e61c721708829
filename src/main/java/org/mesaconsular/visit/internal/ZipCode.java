package org.mesaconsular.visit.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.StateCode;

/**
 * Postal codes as sheets make them. A ZIP code of the United States is five digits, also where a sheet took it for a number
 * and dropped the zeros before it, or where four digits for the delivery follow. A code of another State stays as it is.
 */
final class ZipCode {

    private static final StateCode UNITED_STATES = new StateCode("US");
    private static final Pattern AS_NUMBER = Pattern.compile("(\\d{3,5})(?:[.,]0+)?");
    private static final Pattern WITH_DELIVERY = Pattern.compile("(\\d{5})[- ]?\\d{4}");
    private static final int DIGITS = 5;

    private ZipCode() {}

    /** @param state where the place is; null when the file does not say, as registers of the United States do not */
    static String of(String written, @Nullable StateCode state) {
        if (state != null && !state.equals(UNITED_STATES)) {
            return written;
        }
        var number = AS_NUMBER.matcher(written);
        if (number.matches()) {
            return "0".repeat(DIGITS - number.group(1).length()) + number.group(1);
        }
        var withDelivery = WITH_DELIVERY.matcher(written);
        return withDelivery.matches() ? withDelivery.group(1) : written;
    }
}
