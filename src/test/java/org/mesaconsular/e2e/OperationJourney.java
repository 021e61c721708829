package org.mesaconsular.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mesaconsular.testing.LongRun;
import tools.jackson.databind.json.JsonMapper;

/** What whoever operates the portal relies on. */
class OperationJourney {

    @TempDir
    Path folder;

    @Test
    void a_sound_portal_tells_its_health_and_figures_to_this_machine_only() throws Exception {
        var portal = SharedPortal.demonstration();
        assertThat(get(portal.managementUrl("health"))).contains("\"durability\":{\"status\":\"UP\"}");
        assertThat(get(portal.managementUrl("prometheus"))).contains("jvm_memory_used_bytes");
        assertThat(get(portal.url("actuator/health"))).doesNotContain("UP");

        var outside = addressOfThisMachine();
        var port = URI.create(portal.managementUrl("health")).getPort();
        outside.ifPresent(
                address -> assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class));
    }

    @Test
    @LongRun
    void a_portal_that_would_lose_commits_reports_itself_down_in_a_log_machines_can_read() throws Exception {
        var careless = RunningPortal.onH2(folder)
                .property("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("mesa"))
                .property("logging.structured.format.console", "ecs");

        try (var portal = careless.startWhateverItsHealth()) {
            assertThat(get(portal.managementUrl("health")))
                    .startsWith("{\"components\"")
                    .contains("lose confirmed changes: WRITE_DELAY")
                    .endsWith("\"status\":\"DOWN\"}");
            var json = JsonMapper.builder().build();
            assertThat(portal.log()
                            .lines()
                            .map(json::readTree)
                            .map(line -> line.path("ecs").path("version").asString()))
                    .isNotEmpty()
                    .allMatch(version -> !version.isEmpty());
        }
    }

    @Test
    @LongRun
    void a_database_of_a_newer_version_is_refused_in_one_sentence() throws Exception {
        RunningPortal.onH2(folder).start().close();
        pretendANewerVersionWasHere();

        assertThatThrownBy(() -> RunningPortal.onH2(folder).start())
                .hasMessageContaining("This database was written by a newer version of the portal (step 9999)");
    }

    private void pretendANewerVersionWasHere() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("mesa"), "", "");
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '9999', 'newer',"
                            + " 'SQL', 'V9999__newer.sql', 1, 'SA', current_timestamp, 1, true from \"flyway_schema_history\"");
        }
    }

    private static String get(String address) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static void connect(InetAddress address, int port) throws Exception {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    private static Optional<InetAddress> addressOfThisMachine() throws Exception {
        return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst();
    }
}
