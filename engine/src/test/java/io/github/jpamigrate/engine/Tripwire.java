package io.github.jpamigrate.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/**
 * Counts what its connections send to the server, and tells the number before each: executions, commits and rollbacks,
 * of all connections together. So a run can be stopped between any two of them.
 */
final class Tripwire extends DelegatingDataSource {
    private static final String PING = "SET LOCAL lock_timeout = 0";

    private final DataSource source;
    private final IntConsumer before;
    private final AtomicInteger sent = new AtomicInteger();

    /** @param before told the number of what will be sent next, counted from 1 */
    Tripwire(DataSource source, IntConsumer before) {
        this.source = source;
        this.before = before;
    }

    int sent() {
        return sent.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return wrapped(Connection.class, source.getConnection());
    }

    private <T> T wrapped(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                Tripwire.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    /** What only asks whether the lock's connection is alive changes nothing: before it and behind it is the same place. */
    private static boolean isPing(Object[] arguments) {
        return arguments != null && arguments.length == 1 && PING.equals(arguments[0]);
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        boolean sends = name.startsWith("execute") || name.equals("commit") || name.equals("rollback");
        if (sends && !isPing(arguments)) {
            before.accept(sent.incrementAndGet());
        }
        try {
            Object result = method.invoke(target, arguments);
            return switch (name) {
                case "createStatement" -> wrapped(Statement.class, result);
                case "prepareStatement" -> wrapped(PreparedStatement.class, result);
                default -> result;
            };
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
