package org.mesaconsular.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mesaconsular.testing.figures.Started;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context an empty database and a data folder of its own: H2 in memory, or real PostgreSQL when
 * asked for.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Started.CONTEXT.oneMore();
        var properties = new HashMap<>(onPostgreSql() ? EmbeddedDatabase.freshDatabase() : freshH2());
        properties.put(
                "mesa.data-dir",
                Path.of("target", "test-data", UUID.randomUUID().toString()).toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", properties));
    }

    /** Whether this run of the tests is the one on PostgreSQL. */
    public static boolean onPostgreSql() {
        return "postgresql".equals(System.getProperty("mesa.test.database"));
    }

    /** In memory, which is quick; in files, as shipped, where time is measured. */
    private static Map<String, Object> freshH2() {
        var name = UUID.randomUUID().toString();
        var place = Boolean.getBoolean("mesa.test.h2-files")
                ? "file:./target/test-data/" + name + "/mesa;WRITE_DELAY=0"
                : "mem:" + name + ";DB_CLOSE_DELAY=-1";
        return Map.of("spring.datasource.url", "jdbc:h2:" + place + ";LOCK_TIMEOUT=20000");
    }
}
