package io.github.jpamigrate.autogen.plan;

import io.github.jpamigrate.autogen.diff.Change;
import io.github.jpamigrate.autogen.diff.ConstraintChange;
import io.github.jpamigrate.autogen.diff.IndexChange;
import io.github.jpamigrate.autogen.diff.TableChange;
import io.github.jpamigrate.autogen.schema.ForeignKey;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables that are dropped: referencing ones before the referenced; where they refer to each other in a circle, a foreign key
 * goes first. Of those that can go the one listed first is next.
 */
final class DroppedTables {
    private final Map<QualifiedName, Integer> places = new HashMap<>();
    private final TreeMap<Integer, Table> left = new TreeMap<>();
    /** Of the left, those that no other one refers to. */
    private final TreeMap<Integer, Table> free = new TreeMap<>();
    /** Foreign keys of the left, by the place of the table that they refer to. */
    private final Map<Integer, Set<ConstraintChange.Drop>> referencing = new HashMap<>();

    private final Set<QualifiedName> losingKeys = new HashSet<>();

    private DroppedTables(List<Table> tables, List<Change> changes) {
        changes.forEach(this::note);
        for (Table table : tables) {
            places.put(table.name(), left.size());
            left.put(left.size(), table);
        }
        left.values().forEach(this::refer);
        left.forEach((place, table) -> {
            if (referencing(place).isEmpty()) {
                free.put(place, table);
            }
        });
    }

    /** The drops among changes, in an order that works. */
    static List<Change> inOrder(List<Change> changes) {
        List<Table> tables = changes.stream()
                .filter(TableChange.Drop.class::isInstance)
                .map(change -> ((TableChange.Drop) change).table())
                .toList();
        return new DroppedTables(tables, changes).ordered();
    }

    private void note(Change change) {
        if (change instanceof ConstraintChange.Drop drop) {
            losingKeys.add(drop.table());
        } else if (change instanceof IndexChange.Drop drop) {
            losingKeys.add(drop.table());
        }
    }

    /** A key of a table that stays may go before the dropped table that refers to it. */
    private List<Change> onLostKeys(Table dropped) {
        List<Change> drops = new ArrayList<>();
        dropped.constraints(ForeignKey.class).stream()
                .filter(key -> losingKeys.contains(key.referencedTable()) && !places.containsKey(key.referencedTable()))
                .forEach(key -> drops.add(new ConstraintChange.Drop(dropped.name(), key)));
        return drops;
    }

    private void refer(Table table) {
        for (ForeignKey key : table.constraints(ForeignKey.class)) {
            Integer place = places.get(key.referencedTable());
            if (place != null && !key.referencedTable().equals(table.name())) {
                referencing
                        .computeIfAbsent(place, ignored -> new LinkedHashSet<>())
                        .add(new ConstraintChange.Drop(table.name(), key));
            }
        }
    }

    private Set<ConstraintChange.Drop> referencing(int place) {
        return referencing.getOrDefault(place, Set.of());
    }

    private List<Change> ordered() {
        List<Change> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            int next = free.isEmpty() ? left.firstKey() : free.firstKey();
            ordered.addAll(referencing(next));
            Table dropped = left.remove(next);
            free.remove(next);
            ordered.addAll(onLostKeys(dropped));
            ordered.add(new TableChange.Drop(dropped));
            dropped.constraints(ForeignKey.class)
                    .forEach(key -> release(new ConstraintChange.Drop(dropped.name(), key), key.referencedTable()));
        }
        return ordered;
    }

    /** A table that went no longer refers to any. */
    private void release(ConstraintChange.Drop key, QualifiedName referenced) {
        Integer place = places.get(referenced);
        if (place == null || !left.containsKey(place)) {
            return;
        }
        Set<ConstraintChange.Drop> keys = referencing.getOrDefault(place, new LinkedHashSet<>());
        keys.remove(key);
        if (keys.isEmpty()) {
            free.put(place, left.get(place));
        }
    }
}
