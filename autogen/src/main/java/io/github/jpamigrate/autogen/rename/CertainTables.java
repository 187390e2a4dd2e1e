package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables of the same collection under another name, and schemas that move as a whole, by what {@code model.schema}
 * remembers. The table of an entity is not among them: with it all rows would go, so that somebody has to say it.
 */
final class CertainTables {
    private final Situation situation;
    private final Origins origins;

    CertainTables(Situation situation, Origins origins) {
        this.situation = situation;
        this.origins = origins;
    }

    /** Finds them until no more are found: a renamed entity's collections are known by the entity's new name. */
    void find() {
        schemas();
        int before;
        do {
            before = situation.names().tables().size();
            origins.learn(situation);
            tables();
        } while (situation.names().tables().size() > before);
    }

    /** A schema that moves as a whole: each of its tables is wanted under its old name in one new schema. */
    private void schemas() {
        for (Named schema : List.copyOf(situation.there())) {
            if (schema.kind() != Named.Kind.SCHEMA
                    || situation.wanted().contains(schema)
                    || !situation.isFree(schema)) {
                continue;
            }
            SortedSet<String> targets = new TreeSet<>();
            situation.declared().entities().forEach((table, entity) -> {
                if (table.schema().equals(schema.object().name())) {
                    targets.addAll(schemasOf(table.name(), entity));
                }
            });
            if (targets.size() == 1) {
                Named target = Named.schema(targets.first());
                boolean isNew = situation.wanted().contains(target)
                        && !situation.there().contains(target)
                        && !situation.isGiven(target);
                if (isNew) {
                    situation.rename(schema, target);
                }
            }
        }
    }

    private SortedSet<String> schemasOf(String table, String entity) {
        SortedSet<String> schemas = new TreeSet<>();
        situation.desired().entities().forEach((name, other) -> {
            if (other.equals(entity) && name.name().equals(table)) {
                schemas.add(name.schema());
            }
        });
        return schemas.isEmpty() ? new TreeSet<>(List.of("", entity)) : schemas;
    }

    private void tables() {
        SortedMap<String, SortedSet<QualifiedName>> before = new TreeMap<>();
        situation.declared().entities().forEach((table, entity) -> before.computeIfAbsent(
                        origins.now(entity), name -> new TreeSet<>())
                .add(situation.names().table(table)));
        SortedMap<String, SortedSet<QualifiedName>> now = new TreeMap<>();
        situation.desired().entities().forEach((table, entity) -> now.computeIfAbsent(entity, name -> new TreeSet<>())
                .add(table));
        Map<Named, Named> moves = new LinkedHashMap<>();
        before.keySet().removeIf(origin -> !isCollection(origin, now.keySet()));
        before.forEach((entity, tables) -> {
            SortedSet<QualifiedName> gone = new TreeSet<>(tables);
            SortedSet<QualifiedName> come = new TreeSet<>(now.getOrDefault(entity, new TreeSet<>()));
            gone.removeAll(come);
            come.removeAll(tables);
            if (gone.size() == 1 && come.size() == 1) {
                situation
                        .tableBefore(gone.first())
                        .ifPresent(old -> moves.put(Named.table(old), Named.table(come.first())));
            }
        });
        Moves.apply(situation, moves);
    }

    /** A collection's role begins with the entity that has it. */
    private static boolean isCollection(String origin, Set<String> origins) {
        return origins.stream().anyMatch(entity -> origin.startsWith(entity + "."));
    }
}
