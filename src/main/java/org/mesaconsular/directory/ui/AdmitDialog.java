package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.MembershipKind;
import org.mesaconsular.directory.MembershipService;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.PartyOrder;
import org.mesaconsular.directory.Workspace;
import org.mesaconsular.shared.ui.Choice;
import org.mesaconsular.shared.ui.Chosen;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Brings a party into a workspace, for good or till a day. */
class AdmitDialog {

    private final MembershipService memberships;
    private final Runnable done;
    private final Choice<Party> party = new Choice<>(Words.say("directory.admit.party"));
    private final Select<MembershipKind> kind = new Select<>();
    private final DatePicker lastDay = Fields.date(Words.say("directory.term.lastDay"));

    AdmitDialog(MembershipService memberships, Runnable done) {
        this.memberships = memberships;
        this.done = done;
    }

    /** @param candidates the parties that are not in the workspace now */
    void open(Workspace workspace, List<Party> candidates) {
        var ui = UI.getCurrentOrThrow();
        var fields = new FormFields();
        prepare(candidates, ui);
        lastDay.setHelperText(ui.getTranslation("directory.term.lastDay.help", Zones.name(workspace.zone())));
        var form = Fields.form(fields.bind("party", party), fields.bind("kind", kind), fields.bind("lastDay", lastDay));
        new EditDialog(
                        ui.getTranslation("directory.admit"),
                        form,
                        fields,
                        ui.getTranslation("directory.admit.act"),
                        () -> {
                            memberships.admit(
                                    workspace.id(),
                                    Chosen.in("party", party).id(),
                                    Chosen.in("kind", kind),
                                    lastDay.getValue());
                            done.run();
                        })
                .open();
    }

    private void prepare(List<Party> candidates, UI ui) {
        var reader = ui.getLocale();
        party.setItemLabelGenerator(each -> label(each, reader));
        party.offer(candidates.stream().sorted(PartyOrder.of(reader)).toList());
        party.addClassName("wide");
        party.addValueChangeListener(change -> propose(change.getValue()));
        kind.setLabel(ui.getTranslation("directory.admit.kind"));
        kind.setItemLabelGenerator(each -> each == null ? "" : Words.of("directory.membershipKind", each));
        kind.setItems(MembershipKind.values());
        kind.setValue(MembershipKind.MEMBER);
        kind.addClassName("wide");
        Fields.require(party, kind);
    }

    private void propose(@Nullable Party chosen) {
        if (chosen != null) {
            kind.setValue(chosen.kind().isMission() ? MembershipKind.MEMBER : MembershipKind.OBSERVER);
        }
    }

    private static String label(Party party, Locale reader) {
        return Words.line(party.shortName(reader), party.name(reader));
    }
}
