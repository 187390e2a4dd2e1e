package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ColumnChange;
import io.github.jpamigrate.autogen.diff.EnumTypeChange;
import io.github.jpamigrate.autogen.diff.SequenceChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What would be dropped while something like it would be created. */
final class LookAlikes {
    private final Situation situation;
    private final Database renamed;
    private final Database goal;
    private final List<Change> changes;
    private final SqlNames names;
    private final Declaration declared;
    private final List<OpenRename> open = new ArrayList<>();
    private final Map<QualifiedName, Set<QualifiedName>> openTables = new LinkedHashMap<>();

    private LookAlikes(Situation situation, Declaration declared, Database goal, List<Change> changes) {
        this.situation = situation;
        this.renamed = RenamedDatabase.of(situation.current(), situation.names());
        this.goal = goal;
        this.changes = changes;
        this.names = situation.sqlNames();
        this.declared = declared;
    }

    /**
     * What is open.
     *
     * @param declared under the new names
     * @param goal the database to arrive at
     * @param changes from the database under its new names to the goal
     */
    static List<OpenRename> among(Situation situation, Declaration declared, Database goal, List<Change> changes) {
        LookAlikes alike = new LookAlikes(situation, declared, goal, changes);
        alike.tables();
        alike.columns();
        alike.types();
        alike.labels();
        alike.sequences();
        return alike.open;
    }

    private <C extends Change, T> List<T> all(Class<C> kind, Function<C, T> object) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(object)
                .toList();
    }

    private void tables() {
        List<Table> created = all(TableChange.Create.class, TableChange.Create::table);
        for (Table gone : all(TableChange.Drop.class, TableChange.Drop::table)) {
            List<Named> alike = created.stream()
                    .filter(table -> Likeness.ofTables(gone, table))
                    .map(table -> Named.table(table.name()))
                    .toList();
            boolean asked = ask(Named.table(gone.name()), alike);
            if (asked) {
                openTables.put(gone.name(), alike.stream().map(Named::object).collect(Collectors.toSet()));
            }
        }
    }

    private void columns() {
        Map<QualifiedName, List<ColumnChange.Add>> added = new LinkedHashMap<>();
        for (ColumnChange.Add add : all(ColumnChange.Add.class, add -> add)) {
            added.computeIfAbsent(add.table(), table -> new ArrayList<>()).add(add);
        }
        for (ColumnChange.Drop drop : all(ColumnChange.Drop.class, drop -> drop)) {
            List<ColumnChange.Add> candidates = added.getOrDefault(drop.table(), List.of());
            boolean again = candidates.stream()
                    .anyMatch(add -> add.column().name().equals(drop.column().name()));
            List<Named> alike = candidates.stream()
                    .filter(add -> isAlike(drop, add))
                    .map(add -> Named.column(
                            new ColumnName(add.table(), add.column().name())))
                    .toList();
            if (!again) {
                ask(Named.column(new ColumnName(drop.table(), drop.column().name())), alike);
            }
        }
    }

    private boolean isAlike(ColumnChange.Drop drop, ColumnChange.Add add) {
        Table from = renamed.table(drop.table()).orElseThrow();
        Table to = goal.table(add.table()).orElseThrow();
        return Likeness.ofColumns(from, drop.column(), to, add.column(), openTables) || isSameAttribute(drop, add);
    }

    /** The attribute may hold the same in another form. */
    private boolean isSameAttribute(ColumnChange.Drop drop, ColumnChange.Add add) {
        String before = declared.attributes()
                .get(new ColumnName(drop.table(), drop.column().name()));
        String now = situation
                .desired()
                .attributes()
                .get(new ColumnName(add.table(), add.column().name()));
        return before != null
                && Objects.equals(before, now)
                && Likeness.holdsData(drop.column())
                && Likeness.holdsData(add.column());
    }

    private void types() {
        List<EnumType> created = all(EnumTypeChange.Create.class, EnumTypeChange.Create::type);
        for (EnumType gone : all(EnumTypeChange.Drop.class, EnumTypeChange.Drop::type)) {
            List<Named> alike = created.stream()
                    .filter(type -> Likeness.ofLabels(gone.labels(), type.labels()))
                    .map(type -> new Named(Named.Kind.TYPE, type.name(), ""))
                    .toList();
            ask(new Named(Named.Kind.TYPE, gone.name(), ""), alike);
        }
    }

    private void labels() {
        for (EnumType from : renamed.enumTypes()) {
            Optional<EnumType> to = goal.enumTypes().stream()
                    .filter(type -> type.name().equals(from.name()))
                    .findFirst();
            List<String> wanted = to.map(EnumType::labels).orElse(from.labels());
            List<Named> come = labels(
                    from.name(), wanted.stream().filter(label -> !from.labels().contains(label)));
            labels(from.name(), from.labels().stream().filter(label -> !wanted.contains(label)))
                    .forEach(gone -> ask(gone, come));
        }
    }

    private static List<Named> labels(QualifiedName type, Stream<String> labels) {
        return labels.map(label -> new Named(Named.Kind.LABEL, type, label)).toList();
    }

    /** Of a sequence that feeds a column the column tells; only of others the sequence itself has to. */
    private void sequences() {
        List<Sequence> created = all(SequenceChange.Create.class, SequenceChange.Create::sequence);
        for (Sequence gone : all(SequenceChange.Drop.class, SequenceChange.Drop::sequence)) {
            List<Named> alike = created.stream()
                    .filter(sequence -> sequence.options().equals(gone.options()))
                    .filter(sequence -> !declared.feeds().containsKey(gone.name())
                            && !situation.desired().feeds().containsKey(sequence.name()))
                    .map(sequence -> new Named(Named.Kind.SEQUENCE, sequence.name(), ""))
                    .toList();
            ask(new Named(Named.Kind.SEQUENCE, gone.name(), ""), alike);
        }
    }

    private boolean ask(Named gone, List<Named> alike) {
        Named old = situation.there().stream()
                .filter(named -> named.kind() == gone.kind())
                .filter(named -> situation.after(named).equals(gone))
                .findFirst()
                .orElse(gone);
        if (alike.isEmpty() || situation.isDropped(old)) {
            return false;
        }
        open.add(new OpenRename(
                old.kind().words(),
                old.name(names),
                alike.stream().map(target -> target.name(names)).toList(),
                place(alike.get(0)),
                old.kind().isMember() ? SqlNames.quote(old.member()) : old.name(names)));
        return true;
    }

    private Optional<String> place(Named target) {
        return switch (target.kind()) {
            case TABLE -> Optional.ofNullable(situation.desired().entities().get(target.object()));
            case COLUMN ->
                Optional.ofNullable(
                        situation.desired().attributes().get(new ColumnName(target.object(), target.member())));
            default -> Optional.empty();
        };
    }
}
