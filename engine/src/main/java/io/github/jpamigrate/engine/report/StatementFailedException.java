package io.github.jpamigrate.engine.report;

import java.sql.SQLException;

/** PostgreSQL refused a statement of a revision. What the statement's transaction did is undone. */
public final class StatementFailedException extends MigrateException {
    private final RevisionName revision;
    private final String file;
    private final int line;
    private final String statement;
    private final String state;
    private final Blockers blockers;

    /**
     * @param line the line of the file that PostgreSQL points to, or where the statement begins
     * @param statement shortened
     * @param server what the server said: message, detail, hint, one a line
     * @param outcome what holds now and what to do
     * @param blockers who was in the way; they are part of the outcome when it failed because of them
     */
    public StatementFailedException(
            RevisionName revision,
            String file,
            int line,
            String statement,
            String server,
            String outcome,
            Blockers blockers,
            SQLException cause) {
        super(
                "Revision " + revision + " failed.\n" + file + ":" + line + "\n"
                        + statement.indent(4).stripTrailing() + "\n" + Redaction.redact(server) + "\nSQLState "
                        + cause.getSQLState() + "\n" + outcome,
                cause);
        this.revision = revision;
        this.file = file;
        this.line = line;
        this.statement = statement;
        this.blockers = blockers;
        this.state = String.valueOf(cause.getSQLState());
    }

    public RevisionName revision() {
        return revision;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public String statement() {
        return statement;
    }

    /** The SQLState, {@code "null"} when the driver gave none. */
    public String state() {
        return state;
    }

    /** Who was in the way of the last attempt; nobody unless the statement waited for a lock. */
    public Blockers blockers() {
        return blockers;
    }
}
