package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.SchemaChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The new names one after the other, each change in the words that hold when it is its turn. */
final class ChangesOfNames {
    private final NewNames names;
    private final Database before;
    private final Map<QualifiedName, Table> after = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private ChangesOfNames(NewNames names, Database before) {
        this.names = names;
        this.before = before;
        RenamedDatabase.of(before, names).tables().forEach(table -> after.put(table.name(), table));
    }

    /** Schemas first, then what is in them, then what belongs to a table or type. */
    static List<Change> of(NewNames names, Database before) {
        return names.isEmpty() ? List.of() : new ChangesOfNames(names, before).list();
    }

    private List<Change> list() {
        add(names.schemas(), Function.identity(), SchemaChange.Rename::new);
        add(moves(names.tables(), Map.of()), Function.identity(), TableChange.Rename::new);
        members(names.columns(), names::table, ColumnChange.Rename::new);
        add(moves(names.types(), Map.of()), Function.identity(), EnumTypeChange.Rename::new);
        members(names.labels(), names::type, EnumTypeChange.RenameLabel::new);
        add(moves(names.sequences(), schemasOfOwners()), Function.identity(), SequenceChange.Rename::new);
        before.tables().forEach(this::constraintsAndIndexes);
        return changes;
    }

    /** From the name that an object has after its schema, or its owner's, got another name. */
    private Map<QualifiedName, QualifiedName> moves(
            Map<QualifiedName, QualifiedName> map, Map<QualifiedName, String> movedAlong) {
        Map<QualifiedName, QualifiedName> moves = new LinkedHashMap<>();
        map.forEach((from, to) -> {
            String schema =
                    movedAlong.getOrDefault(from, names.inNewSchema(from).schema());
            moves.put(new QualifiedName(schema, from.name()), to);
        });
        return moves;
    }

    private Map<QualifiedName, String> schemasOfOwners() {
        Map<QualifiedName, String> schemas = new LinkedHashMap<>();
        for (Sequence sequence : before.sequences()) {
            sequence.owner()
                    .ifPresent(owner -> schemas.put(
                            sequence.name(), names.table(owner.table()).schema()));
        }
        for (Table table : before.tables()) {
            table.columns().stream()
                    .flatMap(column -> column.identity().stream())
                    .flatMap(identity -> identity.sequence().stream())
                    .forEach(name -> schemas.put(
                            new QualifiedName(table.name().schema(), name),
                            names.table(table.name()).schema()));
        }
        return schemas;
    }

    private <K, N> void add(Map<K, N> map, Function<K, N> name, BiFunction<N, N, Change> change) {
        Map<N, N> left = new LinkedHashMap<>();
        map.forEach((from, to) -> {
            if (!name.apply(from).equals(to)) {
                left.put(name.apply(from), to);
            }
        });
        while (!left.isEmpty()) {
            N next = left.keySet().stream()
                    .filter(from -> !left.containsKey(left.get(from)))
                    .findFirst()
                    .orElseThrow(() -> RenameAnswerException.circle(
                            left.keySet().stream().map(Object::toString).toList()));
            changes.add(change.apply(next, left.remove(next)));
        }
    }

    private interface MemberChange {
        Change of(QualifiedName object, String from, String to);
    }

    private void members(
            Map<ColumnName, String> map, Function<QualifiedName, QualifiedName> object, MemberChange change) {
        Map<QualifiedName, Map<String, String>> byObject = new LinkedHashMap<>();
        map.forEach((from, to) -> byObject.computeIfAbsent(from.table(), table -> new LinkedHashMap<>())
                .put(from.column(), to));
        byObject.forEach((old, renamed) ->
                add(renamed, Function.identity(), (from, to) -> change.of(object.apply(old), from, to)));
    }

    private void constraintsAndIndexes(Table old) {
        QualifiedName name = names.table(old.name());
        Table renamed = after.get(name);
        Map<String, String> constraints = new LinkedHashMap<>();
        old.constraints()
                .forEach(constraint ->
                        constraints.put(constraint.name(), names.constraint(old.name(), constraint.name())));
        add(constraints, Function.identity(), (from, to) -> {
            Constraint target = renamed.constraints().stream()
                    .filter(constraint -> constraint.name().equals(to))
                    .findFirst()
                    .orElseThrow();
            return new ConstraintChange.Rename(name, RenamedMember.of(target, from), target);
        });
        Map<String, String> indexes = new LinkedHashMap<>();
        old.indexes().forEach(index -> indexes.put(index.name(), names.index(old.name(), index.name())));
        add(indexes, Function.identity(), (from, to) -> {
            Index target = renamed.indexes().stream()
                    .filter(index -> index.name().equals(to))
                    .findFirst()
                    .orElseThrow();
            return new IndexChange.Rename(name, RenamedMember.of(target, from), target);
        });
    }
}
