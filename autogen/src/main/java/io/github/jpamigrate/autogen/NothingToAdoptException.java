package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.schema.Table;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** A database is to be adopted that has none of the model's tables. */
public final class NothingToAdoptException extends MigrateException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    NothingToAdoptException(String schema, List<Table> declared) {
        super("This database has none of the tables that the entities declare (" + some(declared)
                + "), so there is nothing to adopt.\nIf it should have them, correct migrate.url, or migrate.schema, which is '"
                + schema + "'. A new database needs no baseline: mvn migrate:revision -Dmessage=\"...\"");
    }

    private static String some(List<Table> tables) {
        String names = tables.stream()
                .limit(SHOWN)
                .map(table -> table.name().toString())
                .collect(Collectors.joining(", "));
        return tables.size() > SHOWN ? names + " and " + (tables.size() - SHOWN) + " more" : names;
    }
}
