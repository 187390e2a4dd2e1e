package io.github.jpamigrate.engine.apply;

import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What PostgreSQL said about a failure. The driver's own classes are reached by name, because the engine is compiled
 * against java.sql only; with another driver the exception's message has to do.
 */
record ServerError(
        String message, Optional<String> detail, Optional<String> hint, Optional<String> where, int position) {

    static ServerError of(SQLException failure) {
        Object server = call(failure, "getServerErrorMessage");
        if (server == null) {
            return new ServerError(
                    String.valueOf(failure.getMessage()), Optional.empty(), Optional.empty(), Optional.empty(), 0);
        }
        return new ServerError(
                text(server, "getMessage").orElse(String.valueOf(failure.getMessage())),
                text(server, "getDetail"),
                text(server, "getHint"),
                text(server, "getWhere"),
                call(server, "getPosition") instanceof Integer position ? position : 0);
    }

    private static Optional<String> text(Object server, String method) {
        return call(server, method) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException otherDriver) {
            return null;
        }
    }

    /** One part a line. */
    String text() {
        return message
                + detail.map(text -> "\nDetail: " + text).orElse("")
                + hint.map(text -> "\nHint: " + text).orElse("")
                + where.map(text -> "\nWhere: " + text).orElse("");
    }
}
