package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.AccountAccess.Invitation;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.StateBadge;
import org.mesaconsular.shared.ui.Tone;
import org.mesaconsular.shared.ui.Words;

/** A person's account with what may be done to it. */
class AccountRow extends Div {

    private final Person person;
    private final boolean manages;
    private final transient @Nullable Invitation invitation;
    private final transient PeopleService people;
    private final transient AccountAccess access;
    private final transient Runnable done;

    /**
     * @param manages whether the reader changes the account, or may only lock it
     * @param invitation how far the invitation has come; null for who has a password
     */
    AccountRow(
            Person person,
            boolean manages,
            @Nullable Invitation invitation,
            PeopleService people,
            AccountAccess access,
            Runnable done) {
        this.person = person;
        this.manages = manages;
        this.invitation = invitation;
        this.people = people;
        this.access = access;
        this.done = done;
        addClassName("account-row");
        add(PersonLine.withAddress(person), marks(), acts());
    }

    private Div marks() {
        var marks = new Div();
        marks.addClassName("seat-marks");
        if (person.portalAdministrator()) {
            marks.add(new StateBadge(getTranslation("directory.person.portalAdministrator"), Tone.PLAIN));
        }
        if (person.partyAdministrator()) {
            marks.add(new StateBadge(getTranslation("directory.person.partyAdministrator"), Tone.PLAIN));
        }
        if (!person.active()) {
            marks.add(new StateBadge(getTranslation("directory.person.disabled"), Tone.RED));
        }
        if (invitation != null && person.active()) {
            marks.add(new InvitationMark(invitation));
        }
        return marks;
    }

    private Div acts() {
        var acts = new Div();
        acts.addClassName("acts");
        if (manages) {
            acts.add(act("directory.person.change", () -> new PersonDialog(people).edit(person, done)));
        }
        if (manages && person.active()) {
            acts.add(
                    invitation == null
                            ? act("directory.link.newPassword", this::askBeforeNewPassword)
                            : act(access.sendsLetters() ? "directory.link.again" : "directory.link.new", this::offer));
        }
        acts.add(
                person.active()
                        ? act("directory.person.disable", () -> settle(() -> people.disable(person.id())))
                        : act("directory.person.enable", () -> settle(() -> people.enable(person.id()))));
        return acts;
    }

    /** A screen reader hears whose account a button changes, for every row has the same buttons. */
    private Button act(String key, Runnable work) {
        var label = getTranslation(key);
        return Words.named(Acts.quiet(label, work), label + " · " + person.name());
    }

    private void settle(Runnable act) {
        act.run();
        done.run();
    }

    private void askBeforeNewPassword() {
        new BindingActDialog(
                        getTranslation("directory.link.newPassword"),
                        getTranslation(
                                access.sendsLetters() ? "directory.link.ask.letter" : "directory.link.ask",
                                person.name()),
                        getTranslation(access.sendsLetters() ? "directory.link.send" : "directory.link.make"),
                        this::offer)
                .open();
    }

    private void offer() {
        IssuedLinkDialog.tell(person, access.offer(person.id()));
        done.run();
    }
}
