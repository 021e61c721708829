package org.mesaconsular.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.Text;

/** Asks back before an act that binds a State, in words that say whom it binds and to what. */
public class BindingActDialog extends Dialog {

    private final Remarks remarks = new Remarks();
    private final PersonalDataTick tick = new PersonalDataTick();
    private final FormFields fields = new FormFields();
    private final Unsaved unsaved = Unsaved.in(this, fields);

    /** An act that needs no words of the person's own. */
    public BindingActDialog(String title, String statement, String button, Runnable act) {
        prepare(title, statement);
        finish(button, act);
    }

    /** An act with a text, for instance a reservation, that the service demands as field "text". */
    public BindingActDialog(String title, String statement, String textLabel, String button, Consumer<String> act) {
        prepare(title, statement);
        var text = fields.bind("text", Fields.note(textLabel, Text.NOTE));
        Fields.require(text);
        add(text);
        finish(button, () -> act.accept(text.getValue()));
    }

    private void prepare(String title, String statement) {
        addClassName("binding-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        var sentence = new Paragraph(statement);
        sentence.addClassName("binding-statement");
        add(remarks, sentence);
    }

    private void finish(String label, Runnable act) {
        add(tick);
        getFooter()
                .add(
                        new Button(getTranslation("dialog.back"), click -> unsaved.leave()),
                        Acts.settling(label, () -> attempt(act)));
    }

    private void attempt(Runnable act) {
        remarks.removeAll();
        fields.clear();
        try {
            unsaved.whileSaving(() -> tick.let(() -> ActsTold.doing(getHeaderTitle(), act)));
            close();
        } catch (Refusal refusal) {
            tick.offerAfter(refusal);
            remarks.say(refusal, fields);
        }
    }
}
