package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.SeatedParty;
import org.mesaconsular.directory.TableService;
import org.mesaconsular.directory.Term;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.NotFound;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;

/** Sets till when a party belongs to a workspace, or ends it at once. */
class TermDialog {

    private final MembershipService memberships;
    private final TableService tables;
    private final Workspace workspace;
    private final SeatedParty party;
    private final Runnable done;
    private final UI ui = UI.getCurrentOrThrow();
    private final DatePicker lastDay = Fields.date(ui.getTranslation("directory.term.lastDay"));
    private int revision;

    TermDialog(CircleServices services, Workspace workspace, SeatedParty party, Runnable done) {
        this.memberships = services.memberships();
        this.tables = services.tables();
        this.workspace = workspace;
        this.party = party;
        this.done = done;
    }

    void limit() {
        var fields = new FormFields();
        revision = party.term().revision();
        lastDay.setClearButtonVisible(true);
        lastDay.setHelperText(ui.getTranslation("directory.term.lastDay.help", Zones.name(workspace.zone())));
        lastDay.setValue(party.term().lastDay());
        var form = Fields.form(new Paragraph(party.party().name(ui.getLocale())), fields.bind("lastDay", lastDay));
        new EditDialog(
                        ui.getTranslation("directory.term.limit"),
                        form,
                        fields,
                        ui.getTranslation("dialog.save"),
                        this::save)
                .onConflict(this::readAgain)
                .open();
    }

    private void save() {
        memberships.limit(workspace.id(), party.party().id(), revision, lastDay.getValue());
        done.run();
    }

    private List<ConflictingText> readAgain() {
        var theirs = term();
        revision = theirs.revision();
        return List.of(new ConflictingText(
                lastDay.getLabel(), TermWords.day(lastDay.getValue()), TermWords.day(theirs.lastDay())));
    }

    private Term term() {
        return tables.tableToAdminister(workspace.id()).stream()
                .filter(seated -> seated.party().id().equals(party.party().id()))
                .map(SeatedParty::term)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Asks back: nobody of the party sees anything of the workspace from then on. */
    void end() {
        new BindingActDialog(
                        ui.getTranslation("directory.term.end"),
                        ui.getTranslation(
                                "directory.term.end.statement", party.party().name(ui.getLocale()), workspace.name()),
                        ui.getTranslation("directory.term.end"),
                        () -> {
                            memberships.end(
                                    workspace.id(),
                                    party.party().id(),
                                    party.term().revision());
                            done.run();
                        })
                .open();
    }
}
