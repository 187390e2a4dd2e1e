import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.keycloak.connections.jpa.updater.liquibase.ThreadLocalSessionContext;
import org.keycloak.models.KeycloakSession;

/** Arguments: URL, user, password. */
public final class Run {
    private Run() {}

    public static void main(String[] arguments) throws Exception {
        // Keycloak's own changes of data ask whether there is a session, and in an empty database ask it for nothing
        ThreadLocalSessionContext.setCurrentSession((KeycloakSession) Proxy.newProxyInstance(
                Run.class.getClassLoader(), new Class<?>[] {KeycloakSession.class}, (session, method, values) -> {
                    throw new UnsupportedOperationException(method.toString());
                }));
        try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new Liquibase("META-INF/jpa-changelog-master.xml", new ClassLoaderResourceAccessor(), database)
                    .update(new Contexts(), new LabelExpression());
        }
    }
}
