package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;

/** Sends a statement of a script to the server as it is written. */
final class Execution {
    private Execution() {}

    static void of(Connection connection, Statement statement) throws StatementFailure {
        try (var execution = connection.createStatement()) {
            execution.setEscapeProcessing(false);
            execution.execute(statement.sql());
        } catch (SQLException refusal) {
            throw new StatementFailure(statement, refusal);
        }
    }
}
