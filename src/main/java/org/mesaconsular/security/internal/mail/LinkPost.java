package org.mesaconsular.security.internal.mail;

import org.jspecify.annotations.Nullable;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.LinkDelivery;
import org.mesaconsular.directory.Person;
import org.mesaconsular.security.LinkKind;
import org.mesaconsular.security.internal.link.MadeLink;
import org.mesaconsular.shared.PublicAddress;
import org.springframework.stereotype.Component;

/** Brings a link to the person it is for: by letter where that is possible, otherwise through whoever made it. */
@Component
public class LinkPost {

    private final LinkLetters letters;
    private final PublicAddress portal;
    private final DirectoryService directory;

    LinkPost(LinkLetters letters, PublicAddress portal, DirectoryService directory) {
        this.letters = letters;
        this.portal = portal;
        this.directory = directory;
    }

    /** Whether links go out as letters. */
    public boolean sendsLetters() {
        return letters.possible();
    }

    /** @param maker who made the link; null for the portal itself */
    public LinkDelivery deliver(Person person, @Nullable Person maker, MadeLink link) {
        if (letters.possible() && sent(person, maker, link)) {
            return new LinkDelivery.Mailed(person.email());
        }
        return new LinkDelivery.Shown(portal.of(link.path()), link.expires(), letters.possible());
    }

    private boolean sent(Person person, @Nullable Person maker, MadeLink link) {
        return link.kind() == LinkKind.RESET
                ? letters.reset(person, link)
                : letters.invite(person, directory.party(person.party()), maker == null ? "" : maker.name(), link);
    }
}
