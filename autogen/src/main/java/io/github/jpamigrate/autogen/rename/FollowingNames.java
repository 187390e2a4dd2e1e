package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.Index;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Sequence;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names that PostgreSQL or Hibernate made of the names of a table and its columns, which PostgreSQL leaves as they were.
 * What somebody chose stays as it is.
 */
final class FollowingNames {
    /** A prefix and a hash of table and columns. */
    private static final Pattern HASHED = Pattern.compile("(?i)(fk|uk|idx)_?[0-9a-z]{20,32}");

    private final Situation situation;
    private final NewNames names;
    private final Map<QualifiedName, Table> renamed = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    FollowingNames(Situation situation) {
        this.situation = situation;
        this.names = situation.names();
        Database database = RenamedDatabase.of(situation.current(), names);
        for (Table table : database.tables()) {
            renamed.put(table.name(), table);
            table.constraints().forEach(constraint -> taken.add(place(table, constraint.name())));
            table.indexes().forEach(index -> taken.add(place(table, index.name())));
            taken.add(place(table, table.name().name()));
        }
        database.sequences().forEach(sequence -> taken.add(sequence.name().toString()));
    }

    private static String place(Table table, String name) {
        return table.name().schema() + "." + name;
    }

    void find() {
        if (names.isEmpty()) {
            return;
        }
        for (Table before : situation.current().tables()) {
            Table after = renamed.get(names.table(before.name()));
            constraints(before, after);
            indexes(before, after);
            before.columns().forEach(column -> identity(before, column));
        }
        situation.current().sequences().forEach(this::serial);
    }

    private void constraints(Table before, Table after) {
        for (int i = 0; i < before.constraints().size(); i++) {
            Constraint old = before.constraints().get(i);
            String name = names.constraint(before.name(), old.name());
            Optional<Constraint> now = after.constraints().stream()
                    .filter(constraint -> constraint.kind() == old.kind())
                    .filter(constraint -> constraint.name().equals(name))
                    .findFirst();
            now.flatMap(constraint -> follow(before, after, old, constraint))
                    .ifPresent(next -> give(
                            new Named(Named.Kind.CONSTRAINT, before.name(), old.name()),
                            new Named(Named.Kind.CONSTRAINT, after.name(), next),
                            place(after, next)));
        }
    }

    private Optional<String> follow(Table before, Table after, Constraint old, Constraint now) {
        Optional<Table> declared = situation.declared().database().table(before.name());
        Optional<Table> wanted = situation.desired().database().table(after.name());
        boolean changed =
                !before.name().equals(after.name()) || !old.definition().equals(now.definition());
        boolean hashed = changed
                && HASHED.matcher(old.name()).matches()
                && declared.stream()
                        .flatMap(table -> table.constraints().stream())
                        .anyMatch(constraint -> constraint.name().equals(old.name()));
        if (hashed) {
            return wanted.stream()
                    .flatMap(table -> table.constraints().stream())
                    .filter(constraint -> constraint.kind() == now.kind())
                    .filter(constraint -> constraint.definition().equals(now.definition()))
                    .map(Constraint::name)
                    .filter(name -> HASHED.matcher(name).matches())
                    .findFirst();
        }
        return follow(
                old.name(),
                GeneratedNames.ofConstraint(old.kind(), before.name().name(), old.columns()),
                GeneratedNames.ofConstraint(now.kind(), after.name().name(), now.columns()));
    }

    private void indexes(Table before, Table after) {
        for (Index old : before.indexes()) {
            String name = names.index(before.name(), old.name());
            Optional<Index> now = after.indexes().stream()
                    .filter(index -> index.name().equals(name))
                    .findFirst();
            now.flatMap(index -> follow(
                            old.name(),
                            GeneratedNames.ofIndex(before.name().name(), old.columns()),
                            GeneratedNames.ofIndex(after.name().name(), index.columns())))
                    .or(() -> now.flatMap(index -> hashed(before, after, old, index)))
                    .ifPresent(next -> give(
                            new Named(Named.Kind.INDEX, before.name(), old.name()),
                            new Named(Named.Kind.INDEX, after.name(), next),
                            place(after, next)));
        }
    }

    private Optional<String> hashed(Table before, Table after, Index old, Index now) {
        boolean ours = HASHED.matcher(old.name()).matches()
                && situation.declared().database().table(before.name()).stream()
                        .flatMap(table -> table.indexes().stream())
                        .anyMatch(index -> index.name().equals(old.name()));
        boolean changed =
                !before.name().equals(after.name()) || !old.definition().equals(now.definition());
        return !ours || !changed
                ? Optional.empty()
                : situation.desired().database().table(after.name()).stream()
                        .flatMap(table -> table.indexes().stream())
                        .filter(index -> index.definition().equals(now.definition()))
                        .filter(index -> index.unique() == now.unique())
                        .map(Index::name)
                        .filter(name -> HASHED.matcher(name).matches())
                        .findFirst();
    }

    private void identity(Table before, Column column) {
        column.identity()
                .flatMap(identity -> identity.sequence())
                .ifPresent(name -> sequence(
                        new QualifiedName(before.name().schema(), name), new ColumnName(before.name(), column.name())));
    }

    private void serial(Sequence sequence) {
        sequence.owner().ifPresent(owner -> sequence(sequence.name(), owner));
    }

    /** A sequence inside a schema that its table leaves goes with it. */
    private void sequence(QualifiedName old, ColumnName owner) {
        ColumnName now = names.column(owner);
        String next = follow(
                        old.name(),
                        GeneratedNames.ofSequence(owner.table().name(), owner.column()),
                        GeneratedNames.ofSequence(now.table().name(), now.column()))
                .filter(name -> !taken.contains(now.table().schema() + "." + name))
                .orElse(old.name());
        QualifiedName target = new QualifiedName(now.table().schema(), next);
        if (!target.equals(names.sequence(old)) && !names.sequences().containsKey(old)) {
            names.sequences().put(old, target);
            taken.add(target.toString());
        }
    }

    /** The name under the new circumstances, if it is the one that would have been invented under the old ones. */
    private static Optional<String> follow(String name, String generatedBefore, String generatedNow) {
        boolean generated = name.startsWith(generatedBefore)
                && name.substring(generatedBefore.length()).matches("\\d*");
        return generated && !generatedBefore.equals(generatedNow)
                ? Optional.of(generatedNow + name.substring(generatedBefore.length()))
                : Optional.empty();
    }

    private void give(Named old, Named target, String place) {
        boolean chosen = !situation.after(old).member().equals(old.member());
        if (!chosen && !target.member().equals(old.member()) && taken.add(place)) {
            situation.rename(old, target);
        }
    }
}
