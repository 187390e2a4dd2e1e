package io.github.jpamigrate.engine.errors;

import static io.github.jpamigrate.engine.errors.CatalogueEntry.entry;

import io.github.jpamigrate.engine.ConnectionSettings;
import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.ConnectionFailedException;
import io.github.jpamigrate.engine.report.DatabaseException;
import io.github.jpamigrate.engine.report.LockHolder;
import io.github.jpamigrate.engine.report.LockLostException;
import io.github.jpamigrate.engine.report.LockWaitException;
import io.github.jpamigrate.engine.report.RunInterruptedException;
import io.github.jpamigrate.engine.report.SingleConnectionException;
import io.github.jpamigrate.engine.report.StatementFailedException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Errors of connections, locks and statements. */
final class ServerErrors {

    private static final LockHolder HOLDER = new LockHolder(
            7703,
            Optional.of("shop"),
            Optional.of("jpa-migrate"),
            Optional.of("127.0.0.1/32"),
            Optional.of(Instant.parse("2026-11-23T21:45:17Z")));

    static final List<CatalogueEntry> ENTRIES = List.of(
            entry("a URL of another product", () -> ConnectionSettings.parse("mysql://localhost/shop"), """
                    The connection URL begins with 'mysql:', which is not PostgreSQL's.
                    Use jdbc:postgresql://host:port/database or postgres://user:password@host:port/database."""),
            entry("a URL without a kind", () -> ConnectionSettings.parse("localhost"), """
                    The connection URL does not say what kind of URL it is.
                    Use jdbc:postgresql://host:port/database or postgres://user:password@host:port/database."""),
            entry(
                    "a URL with a bare question mark in its password",
                    () -> ConnectionSettings.parse("postgres://ada:a?b@localhost/shop"),
                    """
                    The connection URL cannot be read. Characters such as / ? # @ in a password are written %2F %3F \
                    %23 %40.
                    Use jdbc:postgresql://host:port/database or postgres://user:password@host:port/database."""),
            entry(
                    "a URL with a bare per cent sign in its password",
                    () -> ConnectionSettings.parse("postgres://ada:50%@localhost/shop"),
                    """
                    The connection URL has a % in its user or password that begins no code. Write it as %25.
                    Use jdbc:postgresql://host:port/database or postgres://user:password@host:port/database."""),
            entry(
                    "no server",
                    new ConnectionFailedException(new SQLException("Connection to localhost:9 refused.", "08001")),
                    """
                    Cannot connect to the database: Connection to localhost:9 refused.
                    Is the server running, and are host and port right? -Dmigrate.url=jdbc:postgresql://<host>:<port>/<database>"""),
            entry(
                    "a wrong password",
                    new ConnectionFailedException(
                            new SQLException("FATAL: password authentication failed for user \"ada\"", "28P01")),
                    """
                    Cannot connect to the database: FATAL: password authentication failed for user "ada"
                    The server does not accept this user or password. Set -Dmigrate.user=<name> and the environment \
                    variable MIGRATE_PASSWORD, or -Dmigrate.serverId=<id> for a server of settings.xml."""),
            entry(
                    "no such database",
                    new ConnectionFailedException(new SQLException("FATAL: database \"shop\" does not exist", "3D000")),
                    """
                    Cannot connect to the database: FATAL: database "shop" does not exist
                    Create the database, or name another one: -Dmigrate.url=jdbc:postgresql://<host>:<port>/<database>"""),
            entry(
                    "no connection left",
                    new ConnectionFailedException(new SQLException("FATAL: sorry, too many clients already", "53300")),
                    """
                    Cannot connect to the database: FATAL: sorry, too many clients already
                    The server has no free connection. Try again later, or end sessions that no one needs."""),
            entry("a pool of one", new SingleConnectionException("the pool is empty"), """
                    The data source gave no second connection (the pool is empty).
                    A run needs two at a time: one holds the lock, the other changes the schema. Raise the size of \
                    the pool to 2 or more, or give the migrator a data source of its own."""),
            entry(
                    "a refusal outside of revisions",
                    new DatabaseException(
                            "Cannot read the journal public.migrate_revision",
                            new SQLException("ERROR: permission denied for table migrate_revision", "42501")),
                    """
                    Cannot read the journal public.migrate_revision: ERROR: permission denied for table \
                    migrate_revision (SQLState 42501)
                    This database user may not do that. Grant the right, or name a user who has it: \
                    -Dmigrate.user=<name>"""),
            entry(
                    "a connection lost in between",
                    new DatabaseException(
                            "Cannot read the journal public.migrate_revision",
                            new SQLException("This connection has been closed.", "08003")),
                    """
                    Cannot read the journal public.migrate_revision: This connection has been closed. (SQLState 08003)
                    The connection is gone. Every finished revision is recorded. Run the command again."""),
            entry(
                    "another refusal",
                    new DatabaseException("Cannot write the journal", new SQLException("ERROR: disk full", "53100")),
                    """
                    Cannot write the journal: ERROR: disk full (SQLState 53100)"""),
            entry(
                    "a refused statement",
                    new StatementFailedException(
                            Graphs.name("aaaa"),
                            "aaaa.upgrade.sql",
                            7,
                            "alter table a add b integer not null",
                            "column \"b\" of relation \"a\" contains null values",
                            "Everything this transaction did is undone.",
                            Blockers.NONE,
                            new SQLException("", "23502")),
                    """
                    Revision aaaa (message of aaaa) failed.
                    aaaa.upgrade.sql:7
                        alter table a add b integer not null
                    column "b" of relation "a" contains null values
                    SQLState 23502
                    Everything this transaction did is undone."""),
            entry("another run that does not end", new LockWaitException(List.of(HOLDER), Duration.ofMinutes(5)), """
                    Another run holds the migration lock; gave up after 300 s. It is held by:
                      pid 7703, user shop, application 'jpa-migrate', client 127.0.0.1/32, since 2026-11-23T21:45:17Z
                    Wait until it is done and run the command again. When it is a session that no one needs any more, \
                    end it with
                    SELECT pg_terminate_backend(7703);"""),
            entry("another run that nobody can name", new LockWaitException(List.of(), Duration.ofMinutes(5)), """
                    Another run holds the migration lock; gave up after 300 s. Nobody can be seen to hold it now.
                    Wait until it is done and run the command again. When it is a session that no one needs any more, \
                    end it with
                    SELECT pg_terminate_backend(<pid>);"""),
            entry(
                    "a lost lock",
                    new LockLostException(new SQLException("This connection has been closed.", "08003")),
                    """
                    The connection that holds the migration lock was lost, so the run stopped before its next \
                    statement: This connection has been closed.
                    Every finished revision is recorded. Run the command again."""),
            entry("an interrupted wait", new RunInterruptedException(new InterruptedException()), """
                    Interrupted while waiting. Every finished revision is recorded. Run the command again."""));

    private ServerErrors() {}
}
