package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.Seat;
import org.mesaconsular.directory.SeatRole;
import org.mesaconsular.directory.SeatService;
import org.mesaconsular.directory.SeatedPerson;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Gives a person a seat in a workspace, changes it or takes it back. */
class SeatDialog {

    private final SeatService seats;
    private final Workspace workspace;
    private final SeatedPerson seated;
    private final Runnable done;
    private final UI ui = UI.getCurrentOrThrow();
    private final Select<SeatRole> role = new Select<>();

    SeatDialog(SeatService seats, Workspace workspace, SeatedPerson seated, Runnable done) {
        this.seats = seats;
        this.workspace = workspace;
        this.seated = seated;
        this.done = done;
    }

    /** @param namesOrganisers whether the reader may make somebody an organiser */
    void open(MembershipKind kind, boolean namesOrganisers) {
        var fields = new FormFields();
        prepare(roles(kind, seated.seat(), namesOrganisers));
        var form = Fields.form(new Paragraph(seated.person().name()), fields.bind("role", role));
        new EditDialog(
                        ui.getTranslation("directory.seat.title"),
                        form,
                        fields,
                        ui.getTranslation("dialog.save"),
                        () -> seat(Chosen.in("role", role)))
                .open();
    }

    /** Asks back: an organiser acts for the whole circle. */
    void nameOrganiser() {
        askBack("directory.organiser.name", () -> seat(SeatRole.ORGANISER));
    }

    /** Asks back: the mandate ends with it. */
    void takeBack() {
        askBack("directory.seat.takeBack", () -> {
            seats.takeBack(workspace.id(), seated.person().id());
            done.run();
        });
    }

    private void askBack(String key, Runnable act) {
        var statement = ui.getTranslation(key + ".statement", seated.person().name(), workspace.name());
        new BindingActDialog(ui.getTranslation(key), statement, ui.getTranslation(key), act).open();
    }

    private void seat(SeatRole as) {
        seats.seat(workspace.id(), seated.person().id(), as);
        done.run();
    }

    private void prepare(List<SeatRole> roles) {
        role.setLabel(ui.getTranslation("directory.seat.role"));
        role.setItemLabelGenerator(each -> each == null ? "" : Words.of("directory.seatRole", each));
        role.setItems(roles);
        role.addClassName("wide");
        role.setValue(seated.seat() == null ? roles.getFirst() : seated.seat().role());
        Fields.require(role);
    }

    private static List<SeatRole> roles(MembershipKind kind, @Nullable Seat seat, boolean namesOrganisers) {
        if (kind == MembershipKind.OBSERVER) {
            return List.of(SeatRole.OBSERVER);
        }
        var roles = new ArrayList<>(List.of(SeatRole.DELEGATE, SeatRole.OBSERVER));
        if (namesOrganisers || (seat != null && seat.role() == SeatRole.ORGANISER)) {
            roles.add(1, SeatRole.ORGANISER);
        }
        return roles;
    }
}
