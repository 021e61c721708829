package org.mesaconsular.shared.ui.table;

import java.util.Locale;
import org.mesaconsular.shared.ui.table.TableGeometry.Place;

/**
 * A closed curve around the middle between ellipse and rectangle (Lamé’s curve, as of Piet Hein’s conference table).
 *
 * @param x half its width
 * @param y half its height
 * @param roundness the exponent: 2 is an ellipse, more is nearer to a rectangle
 */
record Oval(double x, double y, double roundness) {

    private static final int STEPS = 1440;
    private static final int CORNERS = 96;

    /** {@return the point at this parameter, clockwise from the top, one round being 2π} */
    Place at(double turn) {
        return new Place(x * bent(Math.sin(turn)), -y * bent(Math.cos(turn)));
    }

    private double bent(double circular) {
        return Math.signum(circular) * Math.pow(Math.abs(circular), 2 / roundness);
    }

    /** {@return how far out a point lies: 1 on the curve, less within} */
    double reach(double pointX, double pointY) {
        return Math.pow(
                Math.pow(Math.abs(pointX) / x, roundness) + Math.pow(Math.abs(pointY) / y, roundness), 1 / roundness);
    }

    Oval scaled(double factor) {
        return new Oval(x * factor, y * factor, roundness);
    }

    Oval inset(double by) {
        return new Oval(x - by, y - by, roundness);
    }

    /** {@return the length of the curve in boxes of this size} */
    double length(double boxWidth, double boxHeight) {
        return way(boxWidth, boxHeight)[STEPS];
    }

    /**
     * {@return the parameters of so many boxes of this size, at equal distance as counted in boxes}
     *
     * @param shift how far the first is from the top, in distances
     */
    double[] turns(int boxes, double shift, double boxWidth, double boxHeight) {
        double[] way = way(boxWidth, boxHeight);
        double[] turns = new double[boxes];
        int step = 0;
        for (int box = 0; box < boxes; box++) {
            while (way[step] < way[STEPS] * (box + shift) / boxes) {
                step++;
            }
            turns[box] = angle(step);
        }
        return turns;
    }

    private double[] way(double boxWidth, double boxHeight) {
        double[] way = new double[STEPS + 1];
        Place from = at(0);
        for (int step = 1; step <= STEPS; step++) {
            Place to = at(angle(step));
            double across = (to.x() - from.x()) / boxWidth;
            double down = (to.y() - from.y()) / boxHeight;
            way[step] = way[step - 1] + Math.sqrt(Math.hypot(across * across, down * down));
            from = to;
        }
        return way;
    }

    private static double angle(int step) {
        return 2 * Math.PI * step / STEPS;
    }

    /** {@return the curve around this point, as an SVG path} */
    String path(double middleX, double middleY) {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < CORNERS; corner++) {
            Place point = at(2 * Math.PI * corner / CORNERS);
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.1f %.1f", middleX + point.x(), middleY + point.y()));
        }
        return path.append('Z').toString();
    }
}
