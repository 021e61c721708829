package org.mesaconsular.security.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.mesaconsular.security.Enrolment;
import org.mesaconsular.security.SecondFactorService;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.EditDialog;
import org.mesaconsular.shared.ui.Fields;
import org.mesaconsular.shared.ui.FormFields;
import org.mesaconsular.shared.ui.Words;

/** Teaches a telephone the secret and takes its first code. The secret is kept only when the code is right. */
class EnrolDialog {

    private final SecondFactorService factors;
    private final Consumer<List<String>> done;
    private final Enrolment enrolment;
    private final FormFields fields = new FormFields();
    private final TextField code = fields.bind("code", CodeFields.digits(Words.say("account.factor.code")));
    private final ReassuranceFields typed;

    /**
     * @param replaces whether there is a second factor, whose code is asked for too
     * @param done gets the recovery codes to show
     */
    EnrolDialog(SecondFactorService factors, boolean replaces, Consumer<List<String>> done) {
        this.factors = factors;
        this.done = done;
        this.typed = new ReassuranceFields(fields, replaces);
        this.enrolment = factors.propose();
    }

    void open() {
        var form = Fields.form(
                new Paragraph(Words.say("account.factor.scan")),
                new EnrolmentPicture(enrolment),
                code,
                typed.password(),
                typed.code());
        var confirm = Words.say("account.factor.confirm");
        new EditDialog(Words.say("account.factor"), form, fields, confirm, this::confirm).open();
    }

    private void confirm() {
        done.accept(factors.set(typed.reassurance(), enrolment, code.getValue()));
        Acts.done(Words.say("account.factor.done"));
    }
}
