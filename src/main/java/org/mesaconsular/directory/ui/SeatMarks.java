package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** What a person does in a workspace and whether the person may bind the mission, as badges. */
class SeatMarks extends Div {

    SeatMarks(@Nullable Seat seat) {
        addClassName("seat-marks");
        if (seat == null) {
            add(new StateBadge(getTranslation("directory.seat.none"), Tone.PENDING));
            return;
        }
        add(new StateBadge(Words.of("directory.seatRole", seat.role()), Tone.PLAIN));
        if (seat.mandate()) {
            add(new StateBadge(getTranslation("directory.seat.mandate"), Tone.OK));
        } else if (seat.role() != SeatRole.OBSERVER) {
            add(new StateBadge(getTranslation("directory.seat.noMandate"), Tone.PLAIN));
        }
    }
}
