package io.github.jpamigrate.autogen.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of what a {@link Table} has besides columns, constraints and indexes. */
public final class TableOption {
    public static final String UNLOGGED = "unlogged";
    public static final String WITH = "with";
    public static final String TOAST_WITH = "toast with";
    public static final String PARTITION_BY = "partition by";
    public static final String INHERITS = "inherits";
    public static final String ROW_LEVEL_SECURITY = "row level security";
    public static final String FORCED_ROW_LEVEL_SECURITY = "forced row level security";
    public static final String REPLICA_IDENTITY = "replica identity";
    private static final String COLUMN = "column ";

    private static final Set<String> ALTERED =
            Set.of(UNLOGGED, WITH, TOAST_WITH, ROW_LEVEL_SECURITY, FORCED_ROW_LEVEL_SECURITY, REPLICA_IDENTITY);

    private TableOption() {}

    /** Whether a table that is there can get it, lose it, or have it otherwise. */
    public static boolean isAltered(String option) {
        return ALTERED.contains(option) || isOfColumn(option);
    }

    /** Whether a table can be created and dropped with it. */
    public static boolean isCreated(String option) {
        return isAltered(option) || option.equals(PARTITION_BY);
    }

    /** Whether it says how a column is stored. */
    public static boolean isOfColumn(String option) {
        return option.startsWith(COLUMN);
    }

    /** The column whose storage it tells of. */
    public static Optional<Column> column(String option, List<Column> columns) {
        return columns.stream()
                .filter(column -> option.equals(COLUMN + column.name()))
                .findFirst();
    }
}
