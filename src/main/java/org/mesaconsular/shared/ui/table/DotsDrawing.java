package org.mesaconsular.shared.ui.table;

import java.util.List;

/** Draws the small table as SVG: a dot for each seat around a disc. Form and colour both tell the state. */
final class DotsDrawing {

    private static final double SIZE = 40;
    private static final double MIDDLE = SIZE / 2;
    private static final double RADIUS = 16;
    private static final int DOTS_IN_ONE_RING = 20;

    private DotsDrawing() {}

    /** {@return the picture of seats in clockwise order from the top} */
    static String svg(List<Seat> seats, TableSum sum) {
        SvgWriter svg = SvgWriter.picture(SIZE, SIZE, "mesa-table-dots", sum.inWords());
        boolean crowded = seats.size() > DOTS_IN_ONE_RING;
        double dot = Math.min(3.2, RADIUS * Math.PI / Math.max(1, seats.size()) * (crowded ? 1.3 : 0.8));
        svg.draw("circle", "class", "mesa-table-top", "cx", MIDDLE, "cy", MIDDLE, "r", crowded ? 6.5 : 8.0);
        for (int seat = 0; seat < seats.size(); seat++) {
            double turn = 2 * Math.PI * seat / seats.size();
            double radius = crowded && seat % 2 == 1 ? RADIUS - 4.6 : RADIUS;
            dot(svg, seats.get(seat).state(), MIDDLE + radius * Math.sin(turn), MIDDLE - radius * Math.cos(turn), dot);
        }
        return svg.finished();
    }

    private static void dot(SvgWriter svg, SeatState state, double x, double y, double r) {
        String cssClass = "mesa-table-dot " + state.cssClasses();
        switch (state.badge()) {
            case CROSS -> {
                double arm = r * 0.85;
                svg.draw("path", "class", cssClass, "d", cross(x, y, arm));
            }
            case TILDE -> svg.draw("path", "class", cssClass, "d", diamond(x, y, r * 1.2));
            case CHECK, NONE -> svg.draw("circle", "class", cssClass, "cx", x, "cy", y, "r", r);
        }
    }

    private static String cross(double x, double y, double arm) {
        return path("M%s %sL%s %sM%s %sL%s %s", x - arm, y - arm, x + arm, y + arm, x + arm, y - arm, x - arm, y + arm);
    }

    private static String diamond(double x, double y, double r) {
        return path("M%s %sL%s %sL%s %sL%s %sZ", x, y - r, x + r, y, x, y + r, x - r, y);
    }

    private static String path(String form, Object... numbers) {
        Object[] rounded = new Object[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            rounded[index] = Math.round((Double) numbers[index] * 10) / 10.0;
        }
        return form.formatted(rounded);
    }
}
