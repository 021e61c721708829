package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.CircleService;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.shared.WorkspaceId;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Gives a person a seat in a workspace, or changes it. */
class SeatDialog {

    private final CircleService circles;
    private final Runnable done;
    private final Select<SeatRole> role = new Select<>();
    private final Checkbox mandate = new Checkbox();

    SeatDialog(CircleService circles, Runnable done) {
        this.circles = circles;
        this.done = done;
    }

    void open(WorkspaceId workspace, SeatedParty party, SeatedPerson seated) {
        var ui = UI.getCurrentOrThrow();
        var fields = new FormFields();
        prepare(party.kind(), seated.seat(), ui);
        mandate.setLabel(
                ui.getTranslation("directory.seat.mandate.of", party.party().name(ui.getLocale())));
        var form = Fields.form(
                new Paragraph(seated.person().name()), fields.bind("role", role), fields.bind("mandate", mandate));
        var person = seated.person().id();
        new EditDialog(
                        ui.getTranslation("directory.seat.title"),
                        form,
                        fields,
                        ui.getTranslation("dialog.save"),
                        () -> {
                            circles.seat(workspace, person, Chosen.in("role", role), mandate.getValue());
                            done.run();
                        })
                .open();
    }

    private void prepare(MembershipKind kind, @Nullable Seat seat, UI ui) {
        var roles = kind == MembershipKind.OBSERVER
                ? List.of(SeatRole.OBSERVER)
                : List.of(SeatRole.DELEGATE, SeatRole.ORGANISER, SeatRole.OBSERVER);
        role.setLabel(ui.getTranslation("directory.seat.role"));
        role.setItemLabelGenerator(each -> each == null ? "" : Words.of("directory.seatRole", each));
        role.setItems(roles);
        role.addClassName("wide");
        role.addValueChangeListener(change -> mandate.setVisible(change.getValue() != SeatRole.OBSERVER));
        role.setValue(seat == null ? roles.getFirst() : seat.role());
        mandate.setValue(seat != null && seat.mandate());
        mandate.setVisible(role.getValue() != SeatRole.OBSERVER);
    }
}
