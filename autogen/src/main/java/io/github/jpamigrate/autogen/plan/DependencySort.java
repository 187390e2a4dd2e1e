package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.ObjectChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.ObjectName;
import io.github.jpamigrate.autogen.schema.OtherObject;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Brings forward what a change needs to come before it, as the catalog says it. Everything else stays in the order of the
 * phases, so the same changes give the same order.
 */
final class DependencySort {
    private final List<Change> phased;
    private final Map<ObjectName, List<Change>> making = new TreeMap<>();
    private final Map<ObjectName, List<Change>> removing = new TreeMap<>();
    private final Map<ColumnName, List<Change>> columns = new TreeMap<>();
    private final Map<QualifiedName, List<Change>> takingFrom = new TreeMap<>();
    private final Map<QualifiedName, List<Change>> basesOfTables = new TreeMap<>();
    private final Map<ObjectName, List<Change>> freeing = new TreeMap<>();
    private final Map<ColumnName, List<Change>> freeingColumns = new TreeMap<>();
    private final Map<QualifiedName, List<Change>> logging = new TreeMap<>();

    private final Set<Change> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Change> sorted = new ArrayList<>();

    /** @param phased in the order of their phases */
    DependencySort(List<Change> phased) {
        this.phased = phased;
        phased.forEach(this::file);
    }

    List<Change> sorted() {
        phased.forEach(this::visit);
        return sorted;
    }

    /** What depends on itself in a circle stays where it is. */
    private void visit(Change change) {
        if (visited.add(change)) {
            before(change).forEach(this::visit);
            sorted.add(change);
        }
    }

    private void file(Change change) {
        if (change instanceof ObjectChange.Drop drop) {
            fileDrop(drop);
        } else if (change instanceof ObjectChange object) {
            add(making, object.object().name(), change);
            object.object().recipe().neededBy().forEach(table -> add(basesOfTables, table, change));
        } else if (change instanceof TableChange table) {
            file(table);
        } else if (change instanceof ColumnChange.Add add) {
            add(columns, new ColumnName(add.table(), add.column().name()), change);
        } else if (change instanceof ColumnChange.Alter alter) {
            add(columns, new ColumnName(alter.table(), alter.to().name()), change);
            add(takingFrom, alter.table(), change);
        } else if (change instanceof ColumnChange.Drop drop) {
            add(columns, new ColumnName(drop.table(), drop.column().name()), change);
            add(takingFrom, drop.table(), change);
        } else if (change instanceof ConstraintChange.Drop drop) {
            add(takingFrom, drop.table(), change);
        } else if (change instanceof IndexChange.Drop drop) {
            add(takingFrom, drop.table(), change);
        } else if (change instanceof SequenceChange.Create create) {
            add(making, ObjectName.sequence(create.sequence().name()), change);
        } else if (change instanceof EnumTypeChange.Create create) {
            add(making, ObjectName.enumType(create.type().name()), change);
        }
    }

    private void file(TableChange change) {
        if (change instanceof TableChange.Create create) {
            add(making, ObjectName.table(create.table().name()), change);
        } else if (change instanceof TableChange.Drop drop) {
            add(takingFrom, drop.table().name(), change);
        } else if (change instanceof TableChange.Alter alter) {
            add(logging, alter.to().name(), change);
        }
    }

    private void fileDrop(ObjectChange.Drop drop) {
        OtherObject object = drop.object();
        add(removing, object.name(), drop);
        object.recipe().needs().forEach(need -> add(freeing, need, drop));
        object.uses().forEach(column -> add(freeingColumns, column, drop));
    }

    private static <K> void add(Map<K, List<Change>> map, K key, Change change) {
        map.computeIfAbsent(key, ignored -> new ArrayList<>()).add(change);
    }

    private static <K> List<Change> in(Map<K, List<Change>> map, K key) {
        return map.getOrDefault(key, List.of());
    }

    private List<Change> before(Change change) {
        List<Change> before = new ArrayList<>();
        if (change instanceof ObjectChange.Drop drop) {
            before.addAll(in(freeing, drop.object().name()));
            drop.object().recipe().neededBy().forEach(table -> before.addAll(in(takingFrom, table)));
        } else if (change instanceof ObjectChange object) {
            beforeMaking(object.object(), before);
        } else if (change instanceof TableChange table) {
            before(table, before);
        } else if (change instanceof ColumnChange column) {
            before(column, before);
        } else if (change instanceof ConstraintChange.Add add) {
            before.addAll(in(basesOfTables, add.table()));
        } else if (change instanceof IndexChange.Create create) {
            before.addAll(in(basesOfTables, create.table()));
        } else if (change instanceof SequenceChange.Drop drop) {
            before.addAll(in(freeing, ObjectName.sequence(drop.sequence().name())));
        } else if (change instanceof EnumTypeChange.Retire retire) {
            before.addAll(in(freeing, ObjectName.enumType(retire.from().name())));
        } else if (change instanceof EnumTypeChange.Drop drop) {
            before.addAll(in(freeing, ObjectName.enumType(drop.type().name())));
        } else if (change instanceof EnumTypeChange.DropRetired drop) {
            before.addAll(in(freeing, ObjectName.enumType(drop.type().name())));
        }
        return before;
    }

    private void beforeMaking(OtherObject object, List<Change> before) {
        before.addAll(in(removing, object.name()));
        object.recipe().needs().forEach(need -> before.addAll(in(making, need)));
        for (ColumnName column : object.uses()) {
            before.addAll(in(making, ObjectName.table(column.table())));
            before.addAll(in(columns, column));
        }
    }

    private void before(TableChange change, List<Change> before) {
        if (change instanceof TableChange.Create create) {
            before.addAll(in(basesOfTables, create.table().name()));
        } else if (change instanceof TableChange.Drop drop) {
            QualifiedName name = drop.table().name();
            before.addAll(in(freeing, ObjectName.table(name)));
            drop.table()
                    .columns()
                    .forEach(column -> before.addAll(in(freeingColumns, new ColumnName(name, column.name()))));
        } else if (change instanceof TableChange.Alter alter) {
            beforeLogging(alter).forEach(table -> before.addAll(in(logging, table)));
        }
    }

    /** A logged table may not refer to one that is not: the referenced is logged first, and loses its log last. */
    private Stream<QualifiedName> beforeLogging(TableChange.Alter change) {
        if (!change.to().isUnlogged()) {
            return referenced(change.from());
        }
        return logging.values().stream()
                .flatMap(List::stream)
                .map(other -> ((TableChange.Alter) other).from())
                .filter(table -> referenced(table).anyMatch(change.to().name()::equals))
                .map(Table::name);
    }

    private static Stream<QualifiedName> referenced(Table table) {
        return table.constraints(ForeignKey.class).stream().map(ForeignKey::referencedTable);
    }

    private void before(ColumnChange change, List<Change> before) {
        if (change instanceof ColumnChange.Add add) {
            before.addAll(in(basesOfTables, add.table()));
        } else if (change instanceof ColumnChange.Alter alter) {
            before.addAll(in(basesOfTables, alter.table()));
            before.addAll(
                    in(freeingColumns, new ColumnName(alter.table(), alter.to().name())));
        } else if (change instanceof ColumnChange.Drop drop) {
            before.addAll(in(
                    freeingColumns, new ColumnName(drop.table(), drop.column().name())));
        }
    }
}
