package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.mesaconsular.directory.AccountAccess.Invitation;
import org.mesaconsular.shared.ui.ReaderTimes;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;

/** That a person has never signed in, when the invitation was made and how long its link can be used. */
class InvitationMark extends Div {

    InvitationMark(Invitation invitation) {
        addClassName("invitation-mark");
        var at = invitation.at();
        var words = at == null
                ? getTranslation("directory.invitation.none")
                : getTranslation("directory.invitation.at", ReaderTimes.date(at));
        var link = new Span(linkWords(invitation));
        link.addClassName("soft");
        add(new StateBadge(words, Tone.PENDING), link);
    }

    private String linkWords(Invitation invitation) {
        var expires = invitation.expires();
        return expires == null
                ? getTranslation("directory.invitation.noLink")
                : getTranslation("directory.invitation.expires", ReaderTimes.dateTime(expires));
    }
}
