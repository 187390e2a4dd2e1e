package io.github.jpamigrate.engine.report;

/** A step outside of transactions needs a setting that does not hold behind a pooler. */
public final class PooledConnectionException extends MigrateException {
    private final RevisionName revision;

    /** @param setting what cannot be set, in words */
    public PooledConnectionException(RevisionName revision, String file, String setting) {
        super("""
                Revision %s has a step outside of transactions, and the connection goes through a pooler such as PgBouncer.
                %s
                The step needs %s. Behind a pooler that holds within transactions only.
                Run the command on a connection of its own to the server:
                -Dmigrate.url=jdbc:postgresql://<host of the server>:<port>/<database>""".formatted(revision, file, setting));
        this.revision = revision;
    }

    public RevisionName revision() {
        return revision;
    }
}
