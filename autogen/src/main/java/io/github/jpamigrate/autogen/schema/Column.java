package io.github.jpamigrate.autogen.schema;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param type as {@code format_type} prints it, with length, precision and array brackets
 * @param nullable whether the column takes NULL; a column of a primary key does not
 * @param defaultExpression as {@code pg_get_expr} prints it; empty for identity and generated columns
 * @param collation the SQL name of the collation (quoted, qualified if need be) when it is not the type's default
 */
public record Column(
        String name,
        String type,
        boolean nullable,
        Optional<String> defaultExpression,
        Optional<Identity> identity,
        Optional<Generation> generation,
        Optional<String> collation,
        Optional<String> comment) {}
