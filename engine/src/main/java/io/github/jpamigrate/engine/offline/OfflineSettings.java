package io.github.jpamigrate.engine.offline;

import io.github.jpamigrate.engine.apply.JournalTable;
import java.time.Duration;
import java.util.Optional;

/**
 * How a script goes about its work; the same as a {@link io.github.jpamigrate.engine.Migrator} of the same database.
 *
 * @param journal where the database keeps what was applied
 * @param schema default schema, first on the search_path and created where it is missing; empty for the connection's own
 * @param lockTimeout how long a statement in a transaction may wait for a table
 */
public record OfflineSettings(JournalTable journal, Optional<String> schema, Duration lockTimeout) {}
