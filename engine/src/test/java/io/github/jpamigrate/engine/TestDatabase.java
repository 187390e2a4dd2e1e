package io.github.jpamigrate.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A database that lives as long as a test. */
record TestDatabase(String name, DriverDataSource dataSource) implements AutoCloseable {

    /** Of the rows of {@code pg_locks} those of this database; other tests run beside this one. */
    static final String HERE = "database = (select oid from pg_database where datname = current_database())";

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the result. */
    List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    /** Tables outside the system's schemas and the journal, by name. */
    List<String> tables() throws SQLException {
        return query("""
                select schemaname || '.' || tablename from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema') and tablename not like 'migrate_revision%'
                order by 1""");
    }

    @Override
    public void close() throws SQLException {
        TestServer.dropDatabase(name);
    }
}
