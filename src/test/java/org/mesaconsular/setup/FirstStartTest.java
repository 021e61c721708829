package org.mesaconsular.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.directory.DirectoryService;
import org.mesaconsular.directory.PeopleService;
import org.mesaconsular.security.PasswordService;
import org.mesaconsular.security.SetUpLinks;
import org.mesaconsular.shared.Viewer;
import org.mesaconsular.shared.Viewers;
import org.mesaconsular.testing.EmptyTables;
import org.mesaconsular.testing.LosAngeles;
import org.mesaconsular.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@ServiceTest
class FirstStartTest {

    private static final Viewer HOUSE = new Viewer.House("test", null);

    @Autowired
    FirstAdministrator first;

    @Autowired
    SetUpLinks links;

    @Autowired
    EmptyTables tables;

    @Autowired
    DirectoryService directory;

    @Autowired
    PeopleService people;

    @Autowired
    PasswordService passwords;

    @TempDir
    Path folder;

    @Test
    void the_link_stands_in_a_file_for_the_owner_alone_and_is_replaced_at_each_start() throws IOException {
        tables.empty();
        var start = new FirstStart(first, links, people, folder, "", "");
        var file = folder.resolve("setup-link");

        start.run(new DefaultApplicationArguments());
        var older = Files.readString(file);
        start.run(new DefaultApplicationArguments());

        assertThat(Files.readString(file)).contains("/setup#").isNotEqualTo(older);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void the_first_administrator_is_there_with_the_password_and_a_second_start_changes_nothing() {
        tables.empty();
        var start = new FirstStart(first, links, people, folder, " First@Example.org ", "a long first password");

        start.run(new DefaultApplicationArguments());
        start.run(new DefaultApplicationArguments());

        var administrator =
                Viewers.as(HOUSE, () -> people.byEmail("first@example.org")).orElseThrow();
        assertThat(administrator.portalAdministrator()).isTrue();
        assertThat(Viewers.as(HOUSE, directory::parties)).hasSize(1);
        LosAngeles.run(administrator, () -> passwords.change("a long first password", "a long second password"));
    }
}
