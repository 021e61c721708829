package org.mesaconsular.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.AccountAccess;
import org.mesaconsular.directory.AccountAccess.Invitation;
import org.mesaconsular.directory.LostSecondFactors;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.Person;
import org.mesaconsular.shared.ui.Acts;
import org.mesaconsular.shared.ui.BindingActDialog;
import org.mesaconsular.shared.ui.Words;

/** What the reader may do to the accounts of a party, as buttons. */
class AccountActs {

    private final PeopleService people;
    private final AccountAccess access;
    private final LostSecondFactors factors;
    private final Runnable done;

    AccountActs(PeopleService people, AccountAccess access, LostSecondFactors factors, Runnable done) {
        this.people = people;
        this.access = access;
        this.factors = factors;
        this.done = done;
    }

    /**
     * How an account stands to the reader.
     *
     * @param manages whether the reader changes the account, or may only lock it
     * @param invitation how far the invitation has come; null for who has a password
     * @param factorRemovable whether the reader may take its second factor away
     * @param own whether it is the reader's own account, which nobody locks by mistake
     */
    record Standing(boolean manages, @Nullable Invitation invitation, boolean factorRemovable, boolean own) {}

    Div of(Person person, Standing standing) {
        var acts = new Div();
        acts.addClassName("acts");
        if (standing.manages()) {
            acts.add(act(person, "directory.person.change", () -> new PersonDialog(people).edit(person.id(), done)));
        }
        if (standing.manages() && person.active()) {
            acts.add(link(person, standing.invitation()));
        }
        if (standing.factorRemovable() && person.active()) {
            acts.add(act(person, "directory.factor.remove", () -> askBeforeFactor(person)));
        }
        if (!standing.own()) {
            acts.add(lock(person));
        }
        return acts;
    }

    private Button link(Person person, @Nullable Invitation invitation) {
        return invitation == null
                ? act(person, "directory.link.newPassword", () -> askBeforeNewPassword(person))
                : act(
                        person,
                        access.sendsLetters() ? "directory.link.again" : "directory.link.new",
                        () -> offer(person));
    }

    private Button lock(Person person) {
        return person.active()
                ? act(person, "directory.person.disable", () -> askBeforeDisabling(person))
                : act(person, "directory.person.enable", () -> settle(() -> people.enable(person.id())));
    }

    /** A screen reader hears whose account a button changes, for every row has the same buttons. */
    private static Button act(Person person, String key, Runnable work) {
        var label = Words.say(key);
        return Words.named(Acts.quiet(label, work), Words.line(label, person.name()));
    }

    private void settle(Runnable act) {
        act.run();
        done.run();
    }

    private void askBeforeDisabling(Person person) {
        new BindingActDialog(
                        Words.say("directory.person.disable.title"),
                        say("directory.person.disable.ask", person),
                        Words.say("directory.person.disable"),
                        () -> settle(() -> people.disable(person.id())))
                .open();
    }

    private void askBeforeNewPassword(Person person) {
        new BindingActDialog(
                        Words.say("directory.link.newPassword"),
                        say(access.sendsLetters() ? "directory.link.ask.letter" : "directory.link.ask", person),
                        Words.say(access.sendsLetters() ? "directory.link.send" : "directory.link.make"),
                        () -> offer(person))
                .open();
    }

    private void askBeforeFactor(Person person) {
        new BindingActDialog(
                        Words.say("directory.factor.title"),
                        say("directory.factor.ask", person),
                        Words.say("directory.factor.confirm"),
                        () -> removeFactor(person))
                .open();
    }

    private void removeFactor(Person person) {
        IssuedLinkDialog.tell(person, factors.remove(person.id()));
        done.run();
    }

    private void offer(Person person) {
        IssuedLinkDialog.tell(person, access.offer(person.id()));
        done.run();
    }

    private static String say(String key, Person person) {
        return UI.getCurrentOrThrow().getTranslation(key, person.name());
    }
}
