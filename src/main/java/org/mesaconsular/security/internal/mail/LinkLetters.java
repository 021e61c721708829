package org.mesaconsular.security.internal.mail;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.mesaconsular.directory.Party;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.internal.link.MadeLink;
import org.mesaconsular.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** The letters that carry a link, in the language of the person who gets them. */
@Component
public class LinkLetters {

    private final I18NProvider words;
    private final PublicAddress portal;
    private final Post post;

    LinkLetters(I18NProvider words, PublicAddress portal, Post post) {
        this.words = words;
        this.portal = portal;
        this.post = post;
    }

    /** Whether letters can be sent at all. */
    public boolean possible() {
        return post.open();
    }

    /** Invites a person; {@code madeBy} is the name of who opened the account, empty for the portal itself. */
    public boolean invite(Person person, Party party, String madeBy, MadeLink link) {
        var language = Letter.language(person);
        var host = madeBy.isEmpty() ? words.getTranslation("portal.name", language) : Letter.oneLine(madeBy);
        var text = words.getTranslation(
                "letter.invitation.text",
                language,
                Letter.oneLine(person.name()),
                host,
                Letter.oneLine(party.name(language)),
                portal.of(link.path()),
                until(link.expires(), person));
        var subject = words.getTranslation("letter.invitation.subject", language);
        return post.send(new Letter(person.email(), language, subject, text));
    }

    /** Brings a person the link to a new password. */
    public boolean reset(Person person, MadeLink link) {
        var language = Letter.language(person);
        var text = words.getTranslation(
                "letter.reset.text",
                language,
                Letter.oneLine(person.name()),
                portal.of(link.path()),
                until(link.expires(), person));
        var subject = words.getTranslation("letter.reset.subject", language);
        return post.send(new Letter(person.email(), language, subject, text));
    }

    /** Day and time where the person is, with the name of the zone. */
    private static String until(Instant expires, Person person) {
        var zone = person.preferences().zone();
        var language = Letter.language(person);
        var style = language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : language;
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(style)
                        .format(expires.atZone(zone))
                + " (" + name(zone, language) + ")";
    }

    private static String name(ZoneId zone, Locale language) {
        return zone.getDisplayName(TextStyle.FULL, language);
    }
}
