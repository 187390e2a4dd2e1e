import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.DriverManager;
import java.util.Properties;
import org.apache.ibatis.migration.FileMigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/** Arguments: URL, user, password, folder. */
public final class Run {
    private Run() {}

    public static void main(String[] arguments) {
        new UpOperation()
                .operate(
                        () -> DriverManager.getConnection(arguments[0], arguments[1], arguments[2]),
                        new FileMigrationLoader(new File(arguments[3]), "UTF-8", new Properties()),
                        new DatabaseOperationOption(),
                        new PrintStream(OutputStream.nullOutputStream()));
    }
}
