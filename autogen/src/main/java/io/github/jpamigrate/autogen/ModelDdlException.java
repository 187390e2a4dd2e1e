package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.engine.report.MigrateException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL refuses DDL that Hibernate made of an entity. */
public final class ModelDdlException extends MigrateException {
    private static final long serialVersionUID = 1L;

    ModelDdlException(String statement, SQLException cause, Model model) {
        super(
                "PostgreSQL refuses what Hibernate makes of %s: %s\n  %s\nCorrect the mapping; nothing was written."
                        .formatted(origin(statement, cause, model), cause.getMessage(), statement),
                cause);
    }

    /** The attribute whose column the server points at, or else the entity whose table the statement names. */
    private static String origin(String statement, SQLException cause, Model model) {
        Stream<Map.Entry<?, String>> attributes = model.attributes().entrySet().stream()
                .filter(entry -> names(statement, entry.getKey().table().name()))
                .filter(entry -> names(around(statement, cause), entry.getKey().column()))
                .map(entry -> entry);
        Stream<Map.Entry<?, String>> entities = model.entities().entrySet().stream()
                .filter(entry -> names(statement, entry.getKey().name()))
                .sorted(Comparator.comparing(
                        entry -> position(statement, entry.getKey().name())))
                .map(entry -> entry);
        return Stream.concat(attributes, entities)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("the entities");
    }

    /** The column definition at the position that the server reports; empty when it reports none. */
    private static String around(String statement, SQLException cause) {
        int position = Optional.of(cause)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getPosition)
                .orElse(0);
        if (position <= 0 || position > statement.length()) {
            return "";
        }
        int start = Math.max(statement.lastIndexOf(',', position - 1), statement.lastIndexOf('(', position - 1));
        return statement.substring(Math.max(start, 0), position);
    }

    private static boolean names(String text, String name) {
        return position(text, name) >= 0;
    }

    private static int position(String text, String name) {
        var matcher = Pattern.compile("(?i)(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])")
                .matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }
}
