package io.github.jpamigrate.autogen.crawl;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A connection that counts the statements run on it, those behind {@link DatabaseMetaData} included. */
final class CountingConnection {
    private static final Set<Class<?>> WATCHED =
            Set.of(Connection.class, Statement.class, PreparedStatement.class, DatabaseMetaData.class);

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    private final Connection proxy;

    CountingConnection(Connection connection) {
        this.proxy = (Connection) watch(Connection.class, connection);
    }

    Connection connection() {
        return proxy;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    private Object watch(Class<?> type, Object target) {
        InvocationHandler handler = (object, method, arguments) -> {
            if (runs(method)) {
                statements.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
            }
            Object result = invoke(target, method, arguments);
            return WATCHED.contains(method.getReturnType()) ? watch(method.getReturnType(), result) : result;
        };
        return Proxy.newProxyInstance(CountingConnection.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static boolean runs(Method method) {
        boolean execute = method.getName().startsWith("execute");
        boolean metadata = DatabaseMetaData.class.equals(method.getDeclaringClass())
                && ResultSet.class.equals(method.getReturnType());
        return execute || metadata;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
