package org.mesaconsular.shared.ui.table;

import java.util.List;
import org.mesaconsular.shared.ui.table.TableGeometry.Place;

/** Draws the large table as SVG: the table top with the sum on it, and around it the seats. */
final class TableDrawing {

    private static final double FIGURE_SIZE = 27;
    private static final double LONG_FIGURE_SIZE = 19;
    private static final double WORD_SIZE = 15;
    private static final double DETAIL_SIZE = 12.5;

    private final List<Seat> seats;
    private final TableSum sum;
    private final TableGeometry geometry;

    /** Takes the seats in clockwise order from the top. */
    TableDrawing(List<Seat> seats, TableSum sum) {
        this.seats = seats;
        this.sum = sum;
        this.geometry = TableGeometry.of(seats.size(), captionLines(seats));
    }

    private static int captionLines(List<Seat> seats) {
        SeatSize size = SeatSize.forParties(seats.size(), 1);
        return seats.stream().allMatch(seat -> Lettering.fits(seat.label(), size.captionWidth(), size.fontSize()))
                ? 1
                : 2;
    }

    /** {@return the picture; one string of markup, all texts escaped} */
    String svg() {
        SvgWriter svg = SvgWriter.picture(geometry.width(), geometry.height(), "mesa-table-picture", sum.inWords());
        svg.open("g", "aria-hidden", "true");
        tableTop(svg);
        sum(svg);
        for (int seat = 0; seat < seats.size(); seat++) {
            seat(svg, seats.get(seat), geometry.places().get(seat));
        }
        return svg.finished();
    }

    private void tableTop(SvgWriter svg) {
        disc(svg, "mesa-table-top", 2);
        disc(svg, "mesa-table-inlay", 9);
    }

    private void disc(SvgWriter svg, String cssClass, double inset) {
        String curve = geometry.top().inset(inset).path(geometry.width() / 2, geometry.height() / 2);
        svg.draw("path", "class", cssClass, "d", curve);
    }

    private void sum(SvgWriter svg) {
        double room = geometry.top().x() * 1.55;
        List<String> detail = Lettering.wrap(sum.detail(), room * 0.94, DETAIL_SIZE, 3);
        double wordHeight = sum.word().isBlank() ? 0 : WORD_SIZE * 1.25;
        double detailHeight = detail.isEmpty() ? 0 : 4 + detail.size() * DETAIL_SIZE * 1.25;
        double y = geometry.height() / 2 - (FIGURE_SIZE + wordHeight + detailHeight) / 2 + FIGURE_SIZE * 0.86;
        line(svg, figureClass(room), Lettering.wrap(sum.figure(), room, LONG_FIGURE_SIZE, 1), y, 0);
        y += WORD_SIZE * 1.4;
        line(svg, "mesa-table-word", Lettering.wrap(sum.word(), room, WORD_SIZE, 1), y, 0);
        y += wordHeight == 0 ? 0 : DETAIL_SIZE * 1.25 + 3;
        line(svg, "mesa-table-detail", detail, y, DETAIL_SIZE * 1.25);
    }

    private String figureClass(double room) {
        return Lettering.fits(sum.figure(), room, FIGURE_SIZE)
                ? "mesa-table-figure"
                : "mesa-table-figure mesa-table-figure-long";
    }

    private void line(SvgWriter svg, String cssClass, List<String> lines, double y, double lineHeight) {
        for (int line = 0; line < lines.size(); line++) {
            svg.text("text", lines.get(line), "class", cssClass, "x", geometry.width() / 2, "y", y + line * lineHeight);
        }
    }

    private void seat(SvgWriter svg, Seat seat, Place place) {
        SeatSize size = geometry.size();
        double top = place.y() - size.blockHeight() / 2;
        svg.open("g", "class", "mesa-table-seat " + seat.state().cssClasses());
        svg.text("title", seat.label() + " – " + seat.stateWords());
        SeatMark.draw(svg, seat, size, place.x() - size.flagWidth() / 2, top + size.flagOffset());
        double baseline = top + size.baselineOffset();
        for (String line : caption(seat, size)) {
            svg.text("text", line, "class", captionClass(size), "x", place.x(), "y", baseline);
            baseline += size.lineHeight();
        }
        svg.close();
    }

    private static List<String> caption(Seat seat, SeatSize size) {
        if (size.names()) {
            boolean onPlate = seat.isObserver()
                    && Acronym.of(seat.label()).equals(seat.label().strip());
            return onPlate
                    ? List.of()
                    : Lettering.wrap(seat.label(), size.captionWidth(), size.fontSize(), size.lines());
        }
        return List.of(seat.flag() == null ? Acronym.of(seat.label()) : seat.flag());
    }

    private static String captionClass(SeatSize size) {
        return "mesa-table-caption mesa-table-caption-" + (size.names() ? size.flagWidth() > 43 ? "l" : "m" : "s");
    }
}
