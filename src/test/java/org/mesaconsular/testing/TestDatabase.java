package org.mesaconsular.testing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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

    private static Map<String, Object> freshH2() {
        return Map.of(
                "spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
    }
}
