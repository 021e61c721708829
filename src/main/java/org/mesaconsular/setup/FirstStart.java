package org.mesaconsular.setup;

import org.mesaconsular.directory.DirectoryService;
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

/** At the start of an empty portal: enters the administrator that the settings name, or says how to name one. */
@Component
@ConditionalOnProperty(name = "mesa.demo", havingValue = "false", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("org.mesaconsular.setup");

    private static final Viewer HOUSE = new Viewer.House("first start", null);

    private final FirstAdministrator administrator;
    private final DirectoryService directory;
    private final String email;
    private final String password;

    FirstStart(
            FirstAdministrator administrator,
            DirectoryService directory,
            @Value("${mesa.administrator.email:}") String email,
            @Value("${mesa.administrator.password:}") String password) {
        this.administrator = administrator;
        this.directory = directory;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Viewers.run(HOUSE, this::enterOnce);
    }

    private void enterOnce() {
        if (!directory.parties().isEmpty()) {
            return;
        }
        if (email.isBlank() || password.isEmpty()) {
            LOG.warn("Nobody can sign in yet: set MESA_ADMINISTRATOR_EMAIL and MESA_ADMINISTRATOR_PASSWORD"
                    + " (15 to 128 characters) and start again.");
        } else {
            enter();
        }
    }

    /** The portal starts either way: a wrong setting is mended and tried again. */
    private void enter() {
        try {
            administrator.enter(email, password);
            LOG.info("The first administrator may sign in as {}.", email);
        } catch (Refusal refusal) {
            LOG.error(
                    "The first administrator was not entered: the {} cannot be accepted ({}).",
                    refusal.field(),
                    refusal.messageKey());
        }
    }
}
