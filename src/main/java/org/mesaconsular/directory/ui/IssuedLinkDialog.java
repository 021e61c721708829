package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.CopyField;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.Words;

/** Shows a link that no letter carries, once, to whoever made it. */
class IssuedLinkDialog extends Dialog {

    private IssuedLinkDialog(Person person, LinkDelivery.Shown link) {
        addClassName("issued-link");
        setHeaderTitle(getTranslation("directory.link.title"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        if (link.sendingFailed()) {
            var failed = new Paragraph(getTranslation("directory.link.notSent"));
            failed.addClassName("refusal");
            add(failed);
        }
        add(
                new Paragraph(
                        getTranslation("directory.link.once", person.name(), ReaderTimes.dateTime(link.expires()))),
                new CopyField(getTranslation("directory.link.label", person.email()), link.link()));
        getFooter().add(Acts.primary(getTranslation("directory.link.passedOn"), this::close));
    }

    /** Says that the letter is on its way, or shows the link. */
    static void tell(Person person, LinkDelivery delivery) {
        switch (delivery) {
            case LinkDelivery.Mailed letter -> Acts.done(Words.say("directory.link.mailed", letter.address()));
            case LinkDelivery.Shown link -> new IssuedLinkDialog(person, link).open();
        }
    }
}
