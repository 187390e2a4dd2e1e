/**
 * What a PostgreSQL database holds, as immutable values: plain records, equal when the objects are equal.
 *
 * <p>Texts that PostgreSQL prints (types, default expressions, constraint and index definitions) are kept as it prints
 * them with the default schema on the {@code search_path}. Both sides of a comparison come from real servers, so
 * PostgreSQL itself has normalised them and string equality is enough.
 */
package io.github.jpamigrate.autogen.schema;
