package org.mesaconsular.operation.internal;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Prepares the portal's connections for a disk that runs full or fails. PostgreSQL and H2 in memory are left alone.
 *
 * <p>H2 closes a database that it could not write and opens it again for the next new connection, but its dead connections
 * call themselves valid, so that a pool would keep them for ever: they are asked something, and go with their first fault.
 */
@Component
class H2OnDisk implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getJdbcUrl() != null) {
            prepare(pool);
        }
        return bean;
    }

    /** Before it has opened anything. */
    static void prepare(HikariDataSource pool) {
        H2Address.of(pool.getJdbcUrl()).ifPresent(address -> prepare(pool, address));
    }

    private static void prepare(HikariDataSource pool, H2Address address) {
        FilesWithReserve.register();
        var connections = new H2Connections(address);
        connections.reserve().leaveSome();
        pool.setDataSource(connections);
        pool.setConnectionTestQuery("select 1");
        pool.setExceptionOverride(new DeadConnections());
    }
}
