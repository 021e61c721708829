package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.testing.LongRun;
import org.mesaconsular.testing.figures.Started;

/** What an operator does with bin/run besides starting the portal: backup while it runs, verification, restoration. */
@LongRun
class UpkeepJourney {

    @TempDir
    Path folder;

    /** The jar was packaged for these tests a moment ago; bin/run would build it again. */
    @BeforeAll
    static void nothingToBuild() throws IOException {
        Files.writeString(Path.of("target", "built"), "");
    }

    @Test
    void a_backup_of_a_running_portal_is_restored_and_its_audit_verified() throws Exception {
        var data = folder.resolve("data");
        var backup = folder.resolve("backup.zip");
        try (var portal = RunningPortal.onH2(data).demo().start()) {
            assertOwnerOnly(data.resolve("backup.token"));
            assertThat(run("--verify-audit", "--data", data.toString()).words()).contains("stop it first");
            assertThat(run("--backup", backup.toString(), "--data", data.toString()))
                    .returns(0, Answer::code);
            assertThat(portal.healthy()).isTrue();
        }
        assertOwnerOnly(backup);
        assertThat(data.resolve("backup.token")).doesNotExist();
        assertThat(run("--verify-audit", "--data", data.toString()).words()).contains("The audit is sound");

        var restored = folder.resolve("restored");
        var answer = run("--restore", backup.toString(), "--data", restored.toString());

        assertThat(answer.code()).as(answer.words()).isZero();
        assertThat(answer.words()).contains("The audit is sound");
        try (var portal = RunningPortal.onH2(restored).demo().start()) {
            assertThat(portal.demoAccounts()).anyMatch(account -> account.startsWith("consul@pe.example.org"));
        }
        assertThat(run("--verify-audit", "--data", restored.toString())).returns(0, Answer::code);
    }

    @Test
    void a_killed_portals_audit_is_sound_until_somebody_touches_it() throws Exception {
        var portal = RunningPortal.onH2(folder).demo().start();
        portal.kill();
        var data = folder.toString();
        assertThat(run("--verify-audit", "--data", data)).returns(0, Answer::code);

        tamper("update audit_entry set after_state = '{}' where number = 17");

        var answer = run("--verify-audit", "--data", data);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.words()).startsWith("Record 17 of the audit is the first bad one");
    }

    private void tamper(String deed) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("mesa"), "", "");
                var statement = connection.createStatement()) {
            statement.execute("drop trigger audit_entry_append_only");
            statement.execute(deed);
        }
    }

    private static void assertOwnerOnly(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private record Answer(int code, String words) {}

    private Answer run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bin/run"));
        command.addAll(List.of(arguments));
        Started.PORTAL.oneMore();
        var words = Files.createTempFile(folder, "words", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        assertThat(process.waitFor(Duration.ofMinutes(2)))
                .as("bin/run has ended")
                .isTrue();
        return new Answer(process.exitValue(), Files.readString(words));
    }
}
