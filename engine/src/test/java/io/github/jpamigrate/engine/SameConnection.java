package io.github.jpamigrate.engine;

import java.sql.Connection;

/** Hands out one connection again and again, as some test set-ups do. */
final class SameConnection extends DelegatingDataSource {
    private final Connection connection;

    SameConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection getConnection() {
        return onClose(connection, () -> {});
    }
}
