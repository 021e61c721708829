package org.mesaconsular.shared.ui.table;

import java.util.Locale;

/** Draws what tells a seat’s state: the ring around the flag and the badge on it; and the flag or plate itself. */
final class SeatMark {

    private static final double RING_GAP = 3.25;

    /** So many letters stand in full size on a plate. */
    private static final int ROOMY = 4;

    private SeatMark() {}

    /** Draws flag or plate whole, its ring and its badge; x and y are the flag’s upper left corner. */
    static void draw(SvgWriter svg, Seat seat, SeatSize size, double x, double y) {
        if (seat.flag() == null) {
            plate(svg, seat, size, x, y);
        } else {
            flag(svg, seat.flag(), size, x, y);
        }
        svg.draw(
                "rect",
                "class",
                "mesa-table-ring",
                "x",
                x - RING_GAP,
                "y",
                y - RING_GAP,
                "width",
                size.flagWidth() + 2 * RING_GAP,
                "height",
                size.flagHeight() + 2 * RING_GAP,
                "rx",
                5.0);
        badge(svg, seat.state(), x + size.flagWidth() + RING_GAP - 1, y - RING_GAP + 1, size.badgeRadius());
    }

    private static void flag(SvgWriter svg, String code, SeatSize size, double x, double y) {
        String file = "flags/" + code.toLowerCase(Locale.ROOT) + ".svg";
        svg.draw("image", "href", file, "x", x, "y", y, "width", size.flagWidth(), "height", size.flagHeight());
        box(svg, "mesa-table-edge", size, x, y);
    }

    private static void plate(SvgWriter svg, Seat seat, SeatSize size, double x, double y) {
        box(svg, "mesa-table-plate", size, x, y);
        if (size.names()) {
            var acronym = Acronym.of(seat.label());
            svg.text(
                    "text",
                    acronym,
                    "class",
                    acronym.length() > ROOMY ? "mesa-table-acronym long" : "mesa-table-acronym",
                    "x",
                    x + size.flagWidth() / 2,
                    "y",
                    y + size.flagHeight() / 2 + 4);
        }
    }

    private static void box(SvgWriter svg, String cssClass, SeatSize size, double x, double y) {
        svg.draw("rect", "class", cssClass, "x", x, "y", y, "width", size.flagWidth(), "height", size.flagHeight());
    }

    /** Draws the badge of a state around a point; nothing for a state without one. */
    static void badge(SvgWriter svg, SeatState state, double x, double y, double radius) {
        String sign = sign(state.badge());
        if (sign.isEmpty()) {
            return;
        }
        svg.open(
                "g",
                "class",
                "mesa-table-badge",
                "transform",
                "translate(%s %s) scale(%s)".formatted(round(x), round(y), round(radius / 8)));
        svg.draw("circle", "r", 8.0).draw("path", "d", sign).close();
    }

    /** The sign as strokes in a circle of radius 8: fonts differ, strokes do not. */
    private static String sign(SeatState.Badge badge) {
        return switch (badge) {
            case CHECK -> "M-3.3 .3-1 2.7 3.4-2.4";
            case TILDE -> "M-3.6 1C-3-1.6-1.4-1.5 0 0S3 1.6 3.6-1";
            case CROSS -> "M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6";
            case NONE -> "";
        };
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
