package io.github.jpamigrate.autogen.schema;

/**
 * How a generated column is computed.
 *
 * @param expression as {@code pg_get_expr} prints it
 * @param stored whether the value is stored; otherwise it is computed when read (PostgreSQL 18 and later)
 */
public record Generation(String expression, boolean stored) {}
