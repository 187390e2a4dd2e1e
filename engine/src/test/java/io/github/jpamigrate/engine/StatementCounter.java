package io.github.jpamigrate.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Counts what goes to the server: each execution of a statement, each commit and each rollback is a round trip. */
final class StatementCounter extends DelegatingDataSource {
    private static final Set<String> TRIPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback");

    private final DataSource dataSource;
    private final AtomicInteger trips = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();

    StatementCounter(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    int trips() {
        return trips.get();
    }

    int connections() {
        return connections.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        connections.incrementAndGet();
        return counted(Connection.class, dataSource.getConnection());
    }

    private <T> T counted(Class<T> type, T target) {
        Object proxy = Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (TRIPS.contains(method.getName())) {
                        trips.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        boolean statement = Statement.class.isAssignableFrom(method.getReturnType());
                        return statement ? countedStatement(method.getReturnType(), result) : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private <T> T countedStatement(Class<T> type, Object statement) {
        return counted(type, type.cast(statement));
    }
}
