package org.mesaconsular.visit.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mesaconsular.shared.Audience;
import org.mesaconsular.shared.ui.ConflictingText;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Words;
import org.mesaconsular.visit.Finding;
import org.mesaconsular.visit.FindingService;
import org.mesaconsular.visit.VisitPage;

/** The dialogs in which the team says what it found. */
@SpringComponent
class FindingDialogs {

    private final FindingService findings;

    FindingDialogs(FindingService findings) {
        this.findings = findings;
    }

    /** Enters a finding. */
    EditDialog enter(VisitPage page) {
        var form = new FindingFields(page);
        return dialog(
                "visit.findings.add", form, () -> findings.enter(page.visit().id(), form.value()));
    }

    /** Changes a finding; after a conflict both texts are shown. */
    EditDialog revise(VisitPage page, Finding known) {
        var form = new FindingFields(page);
        form.changing(known);
        var revision = new AtomicInteger(known.revision());
        Runnable save = () -> findings.revise(known.id(), revision.get(), form.value());
        return dialog("visit.findings.revise", form, save)
                .onConflict(() -> List.of(
                        new ConflictingText(Words.say("visit.findings.text"), form.text(), textNow(known, revision))));
    }

    /** Shows a finding to more parties. */
    EditDialog release(Finding finding, List<Audience> wider) {
        return ReleaseDialog.of(wider, audience -> findings.releaseTo(finding.id(), finding.revision(), audience));
    }

    /** The lead says that it has read a critical finding. */
    void markRead(Finding finding) {
        findings.readByLead(finding.id());
    }

    private String textNow(Finding known, AtomicInteger revision) {
        var now = findings.ofVisit(known.visit()).stream()
                .filter(finding -> finding.id().equals(known.id()))
                .findFirst()
                .orElse(known);
        revision.set(now.revision());
        return now.text();
    }

    private static EditDialog dialog(String titleKey, FindingFields form, Runnable save) {
        return new EditDialog(Words.say(titleKey), form, form.fields, Words.say("dialog.save"), save);
    }
}
