package io.github.jpamigrate.engine.report;

import java.sql.SQLException;

/** There is no connection to the database. */
public final class ConnectionFailedException extends MigrateException {
    private final String state;

    public ConnectionFailedException(SQLException cause) {
        super(
                "Cannot connect to the database: " + Redaction.redact(String.valueOf(cause.getMessage())) + "\n"
                        + advice(String.valueOf(cause.getSQLState())),
                cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    private static String advice(String state) {
        if (state.startsWith("28")) {
            return "The server does not accept this user or password."
                    + " Set -Dmigrate.user=<name> and the environment variable MIGRATE_PASSWORD, or -Dmigrate.serverId=<id>"
                    + " for a server of settings.xml.";
        }
        return switch (state) {
            case "3D000" ->
                "Create the database, or name another one: -Dmigrate.url=jdbc:postgresql://<host>:<port>/<database>";
            case "53300" -> "The server has no free connection. Try again later, or end sessions that no one needs.";
            default ->
                "Is the server running, and are host and port right?"
                        + " -Dmigrate.url=jdbc:postgresql://<host>:<port>/<database>";
        };
    }

    /** The SQLState, {@code "null"} when the driver gave none. */
    public String state() {
        return state;
    }
}
