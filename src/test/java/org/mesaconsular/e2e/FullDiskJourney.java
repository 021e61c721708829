package org.mesaconsular.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.testing.Caller;
import org.mesaconsular.testing.LongRun;

/** The portal on a disk that something else fills to the last byte, and that has room again later. */
@LongRun
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FullDiskJourney {

    private static final String ACTION = "Lista común de intérpretes de lenguas indígenas";
    private static final String FULL = "El disco está lleno: puede seguir leyendo, pero no se puede guardar nada.";
    private static final long RESERVE = 8L << 20;

    private SmallDisk disk;
    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        disk = SmallDisk.mount(folder.resolve("data"), 64);
        portal = start();
        browser = Browser.launch();
    }

    @AfterAll
    void close() throws Exception {
        if (disk != null) {
            browser.close();
            portal.close();
            disk.close();
        }
    }

    private RunningPortal start() {
        return RunningPortal.onH2(disk.folder())
                .demo()
                .property("mesa.disk-reserve", "16MB")
                .startWhateverItsHealth();
    }

    @Test
    @Order(1)
    void on_a_full_disk_people_sign_in_and_read_and_what_they_typed_waits_for_room() throws Exception {
        awaitReserve();
        disk.fill();
        assertThat(disk.free()).isLessThan(RESERVE);

        var peru = signedIn("consul@pe.example.org").goTo("actions").open(ACTION);
        peru.openDialog("Informar en nombre de Perú…")
                .choose("Situación del avance", "Según lo previsto")
                .type("Nota para todas las partes", "Escrito con el disco lleno")
                .inDialog("Informar");
        assertThat(peru.dialog()).containsText(FULL);
        assertThat(peru.field("Nota para todas las partes").first()).hasValue("Escrito con el disco lleno");
        assertThat(portal.healthy()).isFalse();

        disk.makeRoom();
        peru.settle("Informar").sees("Escrito con el disco lleno");
        peru.leave();
    }

    @Test
    @Order(2)
    void when_the_reserve_is_used_up_too_the_portal_reads_on_and_recovers_without_a_restart() throws Exception {
        var reader = signedIn("delegate@cl.example.org").goTo("meetings");
        leaveNothing();
        useTheDatabaseUntilItCloses();

        reader.goTo("actions").sees(ACTION);

        disk.makeRoom();
        var peru = signedIn("consul@pe.example.org").goTo("actions").open(ACTION);
        peru.sees("Escrito con el disco lleno");
        peru.openDialog("Informar en nombre de Perú…")
                .choose("Situación del avance", "Según lo previsto")
                .type("Nota para todas las partes", "Escrito después")
                .settle("Informar")
                .sees("Escrito después");
        awaitReserve();
        assertThat(portal.healthy()).isTrue();
        peru.leave();
        reader.leave();
    }

    @Test
    @Order(3)
    void a_portal_starts_on_a_nearly_full_disk_and_says_so() throws Exception {
        portal.close();
        disk.fill();

        portal = start();

        await(() -> portal.log().contains("The disk is full: reading goes on"));
        await(() -> Files.exists(disk.folder().resolve("backup.token")));
        signedIn("consul@pe.example.org").goTo("actions").sees(ACTION);
    }

    @Test
    @Order(4)
    void the_audit_is_sound_after_all_this() throws Exception {
        portal.close();
        var command = new ArrayList<>(ShippedPortal.command());
        command.addAll(List.of("--mesa.task=verify-audit", "--mesa.data-dir=" + disk.folder()));

        var verification = new ProcessBuilder(command).redirectErrorStream(true).start();

        assertThat(new String(verification.getInputStream().readAllBytes())).contains("The audit is sound");
    }

    private Person signedIn(String email) {
        return Person.signedIn(browser, portal, Reader.spanish(), email);
    }

    /** The reserve is made while the portal already answers. */
    private void awaitReserve() throws Exception {
        await(() -> reserve() == RESERVE);
    }

    private static void await(Callable<Boolean> fact) throws Exception {
        for (int tenths = 0; tenths < 300 && !fact.call(); tenths++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(fact.call()).isTrue();
    }

    private long reserve() throws IOException {
        var file = disk.folder().resolve("disk.reserve");
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** Whatever fills the disk was quicker than the portal. */
    private void leaveNothing() throws IOException {
        while (reserve() > 0 || disk.free() > 0) {
            Files.deleteIfExists(disk.folder().resolve("disk.reserve"));
            disk.fill();
        }
    }

    /** Each refused guess is written down. */
    private void useTheDatabaseUntilItCloses() {
        for (int guess = 0; guess < 200 && !portal.log().contains("No space left on device"); guess++) {
            new Caller(portal.port()).signIn("nobody" + guess + "@example.org", "a wrong password");
        }
        assertThat(portal.log()).contains("No space left on device");
    }
}
