/**
 * The engine of jpa-migrate: applies revisions to a PostgreSQL database and undoes them. {@link
 * io.github.jpamigrate.engine.Migrator} is the entry for applications; it needs the JDK and a JDBC driver only.
 */
package io.github.jpamigrate.engine;
