package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From an empty portal to the desk: the link in the log, three steps, the sign-in, and the mission's first person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstSetUpJourney {
    private static final String PASSWORD = "seven slow herons at dawn";
    private static final String LINK = "http://localhost:\\d+/setup#[\\w-]{43}";

    private final Inspection inspection = new Inspection();
    private RunningPortal portal;
    private Path data;
    private Browser browser;

    @BeforeAll
    void openThePortal(@TempDir Path data) {
        this.data = data;
        portal = RunningPortal.onH2(data).start();
        browser = Browser.launch();
    }

    @AfterAll
    void closeThePortal() {
        browser.close();
        portal.close();
    }

    @Test
    void an_empty_portal_is_set_up_through_the_link_of_its_newest_start() {
        var older = link();
        portal.kill();
        portal = portal.restart();
        var link = link();
        assertThat(link).isNotEqualTo(older);

        inspection.page(
                Door.follow(browser, Reader.english(), older)
                        .reads("This link cannot be used")
                        .page(),
                "setup-unusable");
        var first = Door.follow(browser, Reader.english(), link).reads("1 of 3");
        inspection.page(first.page(), "setup-administrator");
        first.type("Name", "Ana Torres").type("E-mail", "ana@example.org");
        first.type("New password", PASSWORD)
                .type("Repeat the new password", PASSWORD)
                .click("Next");
        first.reads("2 of 3").pick("State", "Peru");
        inspection.page(first.page(), "setup-mission");
        first.type("Name (English)", "Consulate General of Peru").type("City", "Los Angeles");
        first.type("Name", "María Quispe")
                .type("E-mail", "maria@pe.example.org")
                .click("Next");
        first.reads("3 of 3").type("Name", "Consular coordination, Los Angeles").type("Code", "LA");
        inspection.page(first.page(), "setup-workspace");
        first.click("Set up the portal").reads("The portal is set up");
        inspection.page(first.page(), "setup-done");
        var invitation = first.field("Link for maria@pe.example.org").inputValue();
        assertThat(first.page().url()).endsWith("/setup");
        first.open("Go to sign-in").signIn("ana@example.org", PASSWORD);
        first.page().navigate(portal.url("administration"));
        Browser.settle(first.page());
        first.reads("Consular coordination, Los Angeles").reads("Peru");

        var maria =
                Door.follow(browser, Reader.english(), invitation).reads("Ana Torres has opened an account for you");
        maria.type("New password", PASSWORD)
                .type("Repeat the new password", PASSWORD)
                .click("Save this password");
        maria.reads("Your password has been set").open("Go to sign-in").signIn("maria@pe.example.org", PASSWORD);
        maria.reads("Los Angeles");
        Door.follow(browser, Reader.english(), link).reads("This link cannot be used");

        assertForOwnerOnly();
        inspection.verdict();
        assertThat(browser.complaints()).isEmpty();
    }

    private String link() {
        var link = contentOf("setup-link");
        assertThat(link).matches(LINK);
        assertThat(portal.log()).doesNotContain("/setup#");
        return link;
    }

    private String contentOf(String file) {
        try {
            return Files.readString(data.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever else has an account on the machine reads neither database nor keys nor logs. */
    private void assertForOwnerOnly() {
        try (var files = Files.walk(data)) {
            assertThat(files)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .endsWith("------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
