import io.github.jpamigrate.autogen.crawl.Crawler;
import io.github.jpamigrate.autogen.schema.Database;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.hibernate.mapping.Table;
import org.hibernate.resource.transaction.spi.DdlTransactionIsolator;
import org.hibernate.tool.schema.extract.spi.DatabaseInformation;
import org.hibernate.tool.schema.extract.spi.NameSpaceTablesInformation;
import org.hibernate.tool.schema.extract.spi.TableInformation;
import org.hibernate.tool.schema.internal.Helper;
import org.hibernate.tool.schema.internal.HibernateSchemaManagementTool;
import org.hibernate.tool.schema.internal.exec.JdbcContext;

/**
 * Reads one schema in turn: by our crawl; by the same queries alone, every value fetched; by Hibernate's grouped extraction,
 * without and with the keys and indexes of each table. Arguments: URL, user, password, folder of the entity classes, runs
 * before it counts, runs that count, whether keys are read too. Prints a line a run: what, seconds.
 */
public final class Crawls {
    private Crawls() {}

    public static void main(String[] arguments) throws Exception {
        int before = Integer.parseInt(arguments[4]);
        int counted = Integer.parseInt(arguments[5]);
        boolean keys = Boolean.parseBoolean(arguments[6]);
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                StandardServiceRegistry registry = HibernateAlone.registry(arguments[0], arguments[1], arguments[2])) {
            Metadata metadata = HibernateAlone.metadata(registry, Path.of(arguments[3]));
            List<String> queries = queries(connection);
            for (int run = 0; run < before + counted; run++) {
                boolean counts = run >= before;
                time("crawl", counts, () -> crawl(connection));
                time("the crawl's queries alone", counts, () -> fetch(connection, queries));
                time("Hibernate's grouped extraction", counts, () -> extract(registry, metadata, false));
                if (keys) {
                    time(
                            "Hibernate's grouped extraction, with keys and indexes",
                            counts,
                            () -> extract(registry, metadata, true));
                }
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void time(String what, boolean counts, Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        if (counts) {
            System.out.println(what + "\t" + String.format(Locale.ROOT, "%.6f", (System.nanoTime() - begin) / 1e9));
        }
    }

    private static Database crawl(Connection connection) {
        return new Crawler("public", Set.of()).crawl(connection);
    }

    /** What the crawl sends. */
    private static List<String> queries(Connection connection) {
        List<String> queries = new ArrayList<>();
        crawl(watched(Connection.class, connection, queries));
        return queries;
    }

    private static <T> T watched(Class<T> type, Object target, List<String> queries) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getName().startsWith("execute") && values != null) {
                        queries.add((String) values[0]);
                    }
                    try {
                        Object result = method.invoke(target, values);
                        return method.getReturnType().equals(Statement.class)
                                ? watched(Statement.class, result, queries)
                                : result;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                }));
    }

    private static void fetch(Connection connection, List<String> queries) throws SQLException {
        connection.setAutoCommit(false);
        for (String sql : queries) {
            try (Statement statement = connection.createStatement()) {
                if (statement.execute(sql)) {
                    fetch(statement.getResultSet());
                }
            }
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }

    private static void fetch(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getString(i);
            }
        }
    }

    /** As GroupedSchemaValidatorImpl and GroupedSchemaMigratorImpl do. */
    private static void extract(StandardServiceRegistry registry, Metadata metadata, boolean keys) {
        HibernateSchemaManagementTool tool = new HibernateSchemaManagementTool();
        tool.injectServices((org.hibernate.service.spi.ServiceRegistryImplementor) registry);
        JdbcContext jdbc = tool.resolveJdbcContext(new java.util.HashMap<>(
                java.util.Map.of("hibernate.hbm2ddl.jdbc_metadata_extraction_strategy", "grouped")));
        DdlTransactionIsolator isolator = tool.getDdlTransactionIsolator(jdbc);
        try {
            SqlStringGenerationContext context = SqlStringGenerationContextImpl.fromExplicit(
                    registry.requireService(JdbcEnvironment.class), metadata.getDatabase(), null, null);
            DatabaseInformation database = Helper.buildDatabaseInformation(registry, isolator, context, tool);
            for (Namespace namespace :
                    ((MetadataImplementor) metadata).getDatabase().getNamespaces()) {
                NameSpaceTablesInformation tables = database.getTablesInformation(namespace);
                for (Table table : namespace.getTables()) {
                    read(tables.getTableInformation(table), keys);
                }
            }
            database.cleanup();
        } finally {
            isolator.release();
        }
    }

    private static void read(TableInformation table, boolean keys) {
        if (table == null) {
            throw new IllegalStateException("a table is missing");
        }
        if (keys) {
            table.getPrimaryKey();
            table.getForeignKeys().forEach(key -> {});
            table.getIndexes().forEach(index -> {});
        }
    }
}
