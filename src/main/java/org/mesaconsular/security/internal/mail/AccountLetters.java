package org.mesaconsular.security.internal.mail;

import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.Person;
import org.springframework.stereotype.Component;

/** The letters that say what somebody else did to a person's account, in the language of that person. */
@Component
public class AccountLetters {

    private final I18NProvider words;
    private final Post post;

    AccountLetters(I18NProvider words, Post post) {
        this.words = words;
        this.post = post;
    }

    /**
     * Says that the second factor was taken away. Without a mail server nothing happens.
     *
     * @param by the name of who did it; null for the portal itself
     */
    public void secondFactorTakenAway(Person person, @Nullable String by) {
        var language = Letter.language(person);
        var text = words.getTranslation(
                "letter.secondFactor.text",
                language,
                Letter.oneLine(person.name()),
                by == null ? words.getTranslation("portal.name", language) : Letter.oneLine(by));
        var subject = words.getTranslation("letter.secondFactor.subject", language);
        post.send(new Letter(person.email(), language, subject, text));
    }
}
