package org.mesaconsular.shared.ui.table;

import static java.util.Comparator.comparingDouble;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where everybody sits, in units of the picture; the first place is at the top and the others follow clockwise. The picture is always
 * equally wide, so that captions keep their size on a phone, and grows in height with the number of parties.
 *
 * @param width of the picture
 * @param height of the picture
 * @param top the table top, around the middle of the picture
 * @param size of a seat
 * @param places middle of each seat’s block
 */
record TableGeometry(double width, double height, Oval top, SeatSize size, List<Place> places) {

    /** The middle of a seat. */
    record Place(double x, double y) {}

    static final double WIDTH = 340;

    private static final Map<List<Integer>, TableGeometry> KNOWN = new ConcurrentHashMap<>();
    private static final double MARGIN = 3;
    private static final double GAP = 7;
    private static final double SMALLEST_TOP = 74;
    private static final double LONGEST = 4000;
    private static final int PARTIES_IN_ONE_RING = 18;

    TableGeometry {
        places = List.copyOf(places);
    }

    /** {@return the geometry for so many parties, none included, with captions of one or two lines} */
    static TableGeometry of(int parties, int captionLines) {
        return KNOWN.computeIfAbsent(List.of(parties, captionLines), _ -> compute(parties, captionLines));
    }

    /** Lengthens the table until nobody’s seat touches another’s. */
    private static TableGeometry compute(int parties, int captionLines) {
        SeatSize size = SeatSize.forParties(parties, captionLines);
        double x = (WIDTH - size.blockWidth()) / 2 - 1;
        double y = SMALLEST_TOP + size.blockHeight() / 2;
        while (true) {
            Oval outer = new Oval(x, y, roundness(parties));
            List<Place> offsets =
                    parties > PARTIES_IN_ONE_RING ? twoRings(parties, outer, size) : ring(parties, outer, size, 0);
            Oval top = top(parties > PARTIES_IN_ONE_RING ? inner(outer, size) : outer, offsets, size);
            if ((top.y() >= SMALLEST_TOP && apart(offsets, size)) || y > LONGEST) {
                return centred(outer, top, size, offsets);
            }
            y += 2;
        }
    }

    /** The more sit down, the more the round table becomes an oblong one with rounded corners. */
    private static double roundness(int parties) {
        if (parties <= 10) {
            return 2;
        }
        if (parties <= 14) {
            return 2.5;
        }
        return parties <= PARTIES_IN_ONE_RING ? 3 : 4;
    }

    private static List<Place> ring(int parties, Oval oval, SeatSize size, double shift) {
        return Arrays.stream(oval.turns(parties, shift, size.blockWidth(), size.blockHeight()))
                .mapToObj(oval::at)
                .toList();
    }

    /** Two rings share the parties by their lengths; the order stays clockwise across both. */
    private static List<Place> twoRings(int parties, Oval outer, SeatSize size) {
        Oval inner = inner(outer, size);
        double outerLength = outer.length(size.blockWidth(), size.blockHeight());
        double innerLength = inner.length(size.blockWidth(), size.blockHeight());
        int outside = (int) Math.ceil(parties * outerLength / (outerLength + innerLength));
        return Stream.concat(ring(outside, outer, size, 0).stream(), ring(parties - outside, inner, size, 0.5).stream())
                .sorted(comparingDouble(TableGeometry::direction))
                .toList();
    }

    /** {@return the angle of a place as seen from the middle, clockwise from the top} */
    private static double direction(Place offset) {
        double angle = Math.atan2(offset.x(), -offset.y());
        return angle < -1e-9 ? angle + 2 * Math.PI : angle;
    }

    /** The inner ring, far enough within for two seats to clear each other even where the curve runs aslant. */
    private static Oval inner(Oval outer, SeatSize size) {
        double aslant = Math.pow(2, 1 / outer.roundness());
        return new Oval(
                outer.x() - (size.blockWidth() + MARGIN) * aslant,
                outer.y() - (size.blockHeight() + MARGIN) * aslant,
                outer.roundness());
    }

    /** The largest table top that no seat touches. */
    private static Oval top(Oval seats, List<Place> offsets, SeatSize size) {
        double halfWidth = size.blockWidth() / 2 + GAP;
        double halfHeight = size.blockHeight() / 2 + GAP;
        Oval wished = new Oval(seats.x() - halfWidth + 4, seats.y() - halfHeight, seats.roundness());
        double nearest = offsets.stream()
                .mapToDouble(place -> wished.reach(
                        Math.max(0, Math.abs(place.x()) - halfWidth), Math.max(0, Math.abs(place.y()) - halfHeight)))
                .min()
                .orElse(1);
        return wished.scaled(Math.min(1, nearest));
    }

    private static boolean apart(List<Place> places, SeatSize size) {
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                if (touch(places.get(one), places.get(other), size)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean touch(Place one, Place other, SeatSize size) {
        return Math.abs(one.x() - other.x()) < size.blockWidth() + MARGIN
                && Math.abs(one.y() - other.y()) < size.blockHeight() + MARGIN;
    }

    private static TableGeometry centred(Oval seats, Oval top, SeatSize size, List<Place> offsets) {
        double height = 2 * seats.y() + size.blockHeight() + 4;
        List<Place> places = offsets.stream()
                .map(offset -> new Place(WIDTH / 2 + offset.x(), height / 2 + offset.y()))
                .toList();
        return new TableGeometry(WIDTH, height, top, size, places);
    }
}
