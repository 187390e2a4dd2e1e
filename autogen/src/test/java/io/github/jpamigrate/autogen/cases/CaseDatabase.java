package io.github.jpamigrate.autogen.cases;

import io.github.jpamigrate.autogen.scratch.ScratchDatabase;
import io.github.jpamigrate.autogen.scratch.TestServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A database that case after case begins with empty: to drop what a case made takes a fraction of what a new database
 * takes. Closing hands it to the next case.
 */
final class CaseDatabase implements AutoCloseable {
    /** The catalog's tables grow with each case, and nothing vacuums them. */
    private static final int USES = 60;

    private static final String SCHEMAS =
            "SELECT quote_ident(nspname) FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'";
    /** What a case may leave outside of schemas; 16384 is the first number that PostgreSQL gives to what users make. */
    private static final String LEFT = """
            SELECT (SELECT count(*) FROM pg_class WHERE oid >= 16384)
                + (SELECT count(*) FROM pg_type WHERE oid >= 16384)
                + (SELECT count(*) FROM pg_proc WHERE oid >= 16384)
                + (SELECT count(*) FROM pg_cast WHERE oid >= 16384)
                + (SELECT count(*) FROM pg_extension WHERE oid >= 16384)
                + (SELECT abs(1 - count(*)) FROM pg_extension WHERE extname = 'plpgsql')
                + (SELECT count(*) FROM pg_event_trigger)
                + (SELECT count(*) FROM pg_publication)
                + (SELECT count(*) FROM pg_foreign_data_wrapper)
                + (SELECT count(*) FROM pg_default_acl)
                + (SELECT count(*) FROM pg_largeobject_metadata)""";

    private static final Map<Integer, Queue<CaseDatabase>> FREE = new ConcurrentHashMap<>();

    private final int serverVersion;
    private final ScratchDatabase database;
    private final Connection connection;
    private int uses;

    private CaseDatabase(int serverVersion) {
        this.serverVersion = serverVersion;
        this.database = TestServers.database(serverVersion);
        this.connection = database.connect();
    }

    static CaseDatabase on(int serverVersion) {
        CaseDatabase free = free(serverVersion).poll();
        return free == null ? new CaseDatabase(serverVersion) : free;
    }

    private static Queue<CaseDatabase> free(int serverVersion) {
        return FREE.computeIfAbsent(serverVersion, version -> new ConcurrentLinkedQueue<>());
    }

    Connection connection() {
        return connection;
    }

    /** Drops everything, and brings back the schema public as it is in a new database. */
    private boolean clear() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DISCARD ALL");
            for (String schema : schemas(statement)) {
                statement.execute("DROP SCHEMA " + schema + " CASCADE");
            }
            statement.execute("CREATE SCHEMA public; COMMENT ON SCHEMA public IS 'standard public schema'");
            try (ResultSet left = statement.executeQuery(LEFT)) {
                return left.next() && left.getInt(1) == 0;
            }
        }
    }

    private static List<String> schemas(Statement statement) throws SQLException {
        List<String> schemas = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(SCHEMAS)) {
            while (row.next()) {
                schemas.add(row.getString(1));
            }
        }
        return schemas;
    }

    @Override
    public void close() throws SQLException {
        uses++;
        if (uses < USES && clear()) {
            free(serverVersion).add(this);
            return;
        }
        connection.close();
        database.close();
    }
}
