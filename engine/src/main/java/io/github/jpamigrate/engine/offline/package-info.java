/** Upgrades and downgrades as scripts for {@code psql}, made without a database. */
package io.github.jpamigrate.engine.offline;
