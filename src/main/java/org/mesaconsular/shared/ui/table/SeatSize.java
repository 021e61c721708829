package org.mesaconsular.shared.ui.table;

/**
 * How large a seat is drawn, in units of the picture. A seat is a block: the badge’s upper half, the framed flag, the caption.
 *
 * @param flagWidth width of the flag; its height follows, 4:3
 * @param badgeRadius radius of the badge, whose centre is the upper right corner of the frame
 * @param captionWidth room for the caption
 * @param fontSize of the caption
 * @param lines of the caption
 * @param names whether the caption is the name; otherwise an abbreviation
 */
record SeatSize(double flagWidth, double badgeRadius, double captionWidth, double fontSize, int lines, boolean names) {

    /** From the flag’s edge to the outer edge of its ring. */
    static final double FRAME = 4.75;

    private static final double CAPTION_GAP = 2.5;

    /** {@return the size for so many parties: names as long as they can be read, then codes} */
    static SeatSize forParties(int parties, int lines) {
        if (parties <= 10) {
            return new SeatSize(46, 8, 74, 12.5, lines, true);
        }
        if (parties <= 14) {
            return new SeatSize(40, 7.5, 72, 12, lines, true);
        }
        if (parties <= 18) {
            return new SeatSize(34, 6.5, 38, 11.5, 1, false);
        }
        return new SeatSize(28, 5.5, 36, 11, 1, false);
    }

    double flagHeight() {
        return flagWidth * 3 / 4;
    }

    double lineHeight() {
        return fontSize * 1.12;
    }

    private double overhang() {
        return badgeRadius * (names ? 0.6 : 0.3);
    }

    double blockWidth() {
        return Math.max(captionWidth, flagWidth + 2 * (FRAME + overhang()));
    }

    double blockHeight() {
        return overhang() + 2 * FRAME + flagHeight() + CAPTION_GAP + lines * lineHeight();
    }

    /** {@return how far the flag’s upper edge lies below the block’s} */
    double flagOffset() {
        return overhang() + FRAME;
    }

    /** {@return how far the first caption line’s baseline lies below the block’s upper edge} */
    double baselineOffset() {
        return flagOffset() + flagHeight() + FRAME + CAPTION_GAP + fontSize * 0.82;
    }
}
