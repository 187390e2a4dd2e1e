package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/** Sends a statement of a script to the server as it is written. */
final class Execution {
    private Execution() {}

    /** Answers how many rows it changed; empty when it gave a result instead. */
    static OptionalLong of(Connection connection, Job job, Statement statement) throws StatementFailure {
        try (var execution = connection.createStatement()) {
            execution.setEscapeProcessing(false);
            boolean result = execution.execute(statement.sql());
            return result ? OptionalLong.empty() : OptionalLong.of(execution.getLargeUpdateCount());
        } catch (SQLException refusal) {
            throw new StatementFailure(job, statement, refusal);
        }
    }
}
