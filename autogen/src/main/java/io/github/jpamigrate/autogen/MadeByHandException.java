package io.github.jpamigrate.autogen;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The live database has some of what the entities declare without a revision that makes it, and lacks other things. No
 * single revision is right for it and for others.
 */
public final class MadeByHandException extends MigrateException {
    private static final long serialVersionUID = 1L;

    MadeByHandException(List<String> made, List<String> missing) {
        super("Somebody did to this database by hand what no revision does, and other databases need:" + listed(made)
                + "\nIt lacks what the entities declare besides:" + listed(missing)
                + "\nOne revision cannot be right for it and for the others. Nothing was written. Either"
                + "\n- run the statements for the second list here by hand, too; then there is just one list:"
                + " mvn migrate:revision -Dmessage=\"...\""
                + "\n- or undo here by hand what is in the first list, and run the same"
                + "\n- or write the revision for the others: the same without migrate.url. Do by hand here what it would do,"
                + " then mvn migrate:stamp -Dto=head");
    }

    private static String listed(List<String> lines) {
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
