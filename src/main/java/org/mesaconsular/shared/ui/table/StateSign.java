package org.mesaconsular.shared.ui.table;

/** Draws the small sign that stands before a state’s word. */
final class StateSign {

    private StateSign() {}

    /** {@return the sign; it says nothing to a screen reader, since the word follows} */
    static String svg(SeatState state) {
        SvgWriter svg = SvgWriter.ornament(18, 18, "mesa-table-sign " + state.cssClasses());
        if (state.badge() == SeatState.Badge.NONE) {
            svg.draw("circle", "class", "mesa-table-ring", "cx", 9.0, "cy", 9.0, "r", 6.5);
        } else {
            SeatMark.badge(svg, state, 9, 9, 8);
        }
        return svg.finished();
    }
}
