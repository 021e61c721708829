package org.mesaconsular.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.mesaconsular.directory.InterfaceLanguage;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.directory.PersonForm;
import org.mesaconsular.security.SetUpLinks;
import org.mesaconsular.shared.EditConflict;
import org.mesaconsular.shared.OwnersFile;
import org.mesaconsular.shared.Refusal;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * At the start of a portal that nobody administers: enters the administrator that the settings name, or writes the link with
 * which a person sets the portal up into a file that only the portal's own user reads. No link is ever logged.
 */
@Component
@ConditionalOnProperty(name = "mesa.demo", havingValue = "false", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("org.mesaconsular.setup");

    /** The start command shows what stands in it. */
    private static final String LINK = "setup-link";

    private static final Viewer HOUSE = new Viewer.House("first start", null);

    private static final ZoneId HERE = ZoneId.systemDefault();

    private final FirstAdministrator administrator;
    private final SetUpLinks links;
    private final PeopleService people;
    private final Path folder;
    private final String email;
    private final String password;

    FirstStart(
            FirstAdministrator administrator,
            SetUpLinks links,
            PeopleService people,
            @Value("${mesa.data-dir}") Path folder,
            @Value("${mesa.administrator.email:}") String email,
            @Value("${mesa.administrator.password:}") String password) {
        this.administrator = administrator;
        this.links = links;
        this.people = people;
        this.folder = folder;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Viewers.run(HOUSE, this::enterOnce);
    }

    private void enterOnce() {
        forgetLink();
        if (people.portalHasAdministrator()) {
            return;
        }
        if (email.isBlank() || password.isEmpty()) {
            invite();
        } else {
            enter();
        }
    }

    private void invite() {
        try {
            var file = folder.resolve(LINK);
            OwnersFile.keep(file, links.make());
            LOG.info("Set up the portal: the link, which works once, for 24 hours, stands in {}.", file);
        } catch (EditConflict anotherNode) {
            LOG.info("Set up the portal: another node that starts at this moment has the link.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A start makes the links of before worthless. */
    private void forgetLink() {
        try {
            Files.deleteIfExists(folder.resolve(LINK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal starts either way: a wrong setting is mended and tried again. */
    private void enter() {
        try {
            administrator.enter(new PersonForm(email, email, "", "", InterfaceLanguage.EN, HERE, true), password);
            LOG.info("The first administrator may sign in as {}.", email);
        } catch (Refusal refusal) {
            LOG.error(
                    "The first administrator was not entered: the {} cannot be accepted ({}).",
                    refusal.field(),
                    refusal.messageKey());
        }
    }
}
