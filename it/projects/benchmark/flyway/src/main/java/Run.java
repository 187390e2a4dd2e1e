import org.flywaydb.core.Flyway;

/** Arguments: URL, user, password, folder. */
public final class Run {
    private Run() {}

    public static void main(String[] arguments) {
        Flyway.configure()
                .dataSource(arguments[0], arguments[1], arguments[2])
                .locations("filesystem:" + arguments[3])
                .load()
                .migrate();
    }
}
