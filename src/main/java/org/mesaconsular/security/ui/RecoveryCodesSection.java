package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.security.Reassurance;
import org.mesaconsular.security.SecondFactorService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.Section;

/** How many recovery codes are left, and the way to new ones. */
class RecoveryCodesSection extends Section {

    private final transient SecondFactorService factors;
    private final transient Runnable done;

    /** @param done reads the page again after a change */
    RecoveryCodesSection(String title, SecondFactorService factors, int left, Runnable done) {
        super(title);
        this.factors = factors;
        this.done = done;
        var sentence = new Paragraph(getTranslation("account.codes.left", left, SecondFactorService.CODES));
        sentence.addClassName("soft");
        add(sentence, new Div(Acts.plain(getTranslation("account.codes.renew"), this::ask)));
    }

    private void ask() {
        ReassuredDialog.of(
                        getTranslation("account.codes.renew.title"),
                        getTranslation("account.codes.renew.text"),
                        getTranslation("account.codes.renew.title"),
                        true,
                        this::renew)
                .open();
    }

    private void renew(Reassurance typed) {
        var codes = factors.renewCodes(typed);
        done.run();
        new RecoveryCodesDialog(codes).open();
    }
}
