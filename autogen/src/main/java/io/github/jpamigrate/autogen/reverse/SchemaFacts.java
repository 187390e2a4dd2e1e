package io.github.jpamigrate.autogen.reverse;

import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the templates look up, in types of the JDK alone: they run among the classes of Hibernate Tools. */
final class SchemaFacts {
    private SchemaFacts() {}

    static Map<String, Object> of(Database database, List<Table> tables, EnumClasses enums) {
        Map<String, Object> byTable = new HashMap<>();
        Map<String, Object> byColumn = new HashMap<>();
        Map<String, Object> byKey = new HashMap<>();
        ColumnFacts columns = new ColumnFacts(database, enums);
        JoinFacts joins = new JoinFacts(database);
        for (Table table : tables) {
            byTable.put(JpaNames.key(table.name()), Annotation.facts(TableFacts.of(table, database.defaultSchema())));
            table.columns()
                    .forEach(column ->
                            byColumn.put(JpaNames.key(table.name(), column.name()), columns.of(table, column)));
            table.constraints(ForeignKey.class)
                    .forEach(key -> byKey.put(JpaNames.key(table.name(), key.columns()), joins.of(table, key)));
        }
        return Map.of("schema", database.defaultSchema(), "tables", byTable, "columns", byColumn, "joins", byKey);
    }
}
