import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.change.Change;
import liquibase.changelog.ChangeSet;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.diff.DiffGeneratorFactory;
import liquibase.diff.DiffResult;
import liquibase.diff.compare.CompareControl;
import liquibase.diff.output.DiffOutputControl;
import liquibase.diff.output.changelog.DiffToChangeLog;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.sql.Sql;
import liquibase.sqlgenerator.SqlGeneratorFactory;

/**
 * What liquibase-hibernate finds between a database and the entities. Arguments: URL, user, password, configuration of
 * Hibernate on the class path, and whether to run it. Prints the statements, one a line; what the server refuses follows its
 * statement, after {@code !!}.
 */
public final class Difference {
    private Difference() {}

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Database entities = DatabaseFactory.getInstance()
                    .openDatabase(
                            "hibernate:classic:" + arguments[3], null, null, null, new ClassLoaderResourceAccessor());
            DiffResult difference =
                    DiffGeneratorFactory.getInstance().compare(entities, database, CompareControl.STANDARD);
            List<ChangeSet> changes = new DiffToChangeLog(difference, new DiffOutputControl(false, false, false, null))
                    .generateChangeSets();
            List<String> statements = new ArrayList<>();
            for (ChangeSet set : changes) {
                for (Change change : set.getChanges()) {
                    for (Sql sql : SqlGeneratorFactory.getInstance().generateSql(change, database)) {
                        statements.add(sql.toSql());
                    }
                }
            }
            connection.setAutoCommit(true);
            for (String statement : statements) {
                System.out.println("> " + statement.replaceAll("\\s+", " "));
                if (Boolean.parseBoolean(arguments[4])) {
                    run(statement, connection);
                }
            }
        }
    }

    private static void run(String sql, Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            System.out.println("!! " + failure.getMessage().replaceAll("\\s+", " "));
        }
    }
}
