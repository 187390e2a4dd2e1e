package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.Database;
import io.github.jpamigrate.autogen.schema.QualifiedName;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Columns of the same attribute under another name, by what {@code model.schema} remembers. */
final class CertainColumns {
    private final Situation situation;
    private final Origins origins;

    CertainColumns(Situation situation, Origins origins) {
        this.situation = situation;
        this.origins = origins;
    }

    /** An attribute in a table, whose columns are looked at together. */
    private record Place(QualifiedName table, String attribute) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int tables = table.compareTo(other.table);
            return tables == 0 ? attribute.compareTo(other.attribute) : tables;
        }
    }

    void find() {
        SortedMap<Place, SortedSet<String>> before = new TreeMap<>();
        situation.declared().attributes().forEach((column, attribute) -> {
            QualifiedName table = situation.names().table(column.table());
            add(before, new Place(table, origins.now(attribute)), column.column());
        });
        SortedMap<Place, SortedSet<String>> now = new TreeMap<>();
        situation
                .desired()
                .attributes()
                .forEach((column, attribute) -> add(now, new Place(column.table(), attribute), column.column()));
        Database renamed = RenamedDatabase.of(situation.current(), situation.names());
        Map<Named, Named> moves = new LinkedHashMap<>();
        before.forEach((place, columns) -> {
            SortedSet<String> gone = new TreeSet<>(columns);
            SortedSet<String> come = new TreeSet<>(now.getOrDefault(place, new TreeSet<>()));
            gone.removeAll(come);
            come.removeAll(columns);
            boolean one = gone.size() == 1 && come.size() == 1;
            if (one && isKept(renamed, place.table(), gone.first(), come.first())) {
                situation
                        .tableBefore(place.table())
                        .ifPresent(table -> moves.put(
                                Named.column(new ColumnName(table, gone.first())),
                                Named.column(new ColumnName(place.table(), come.first()))));
            }
        });
        Moves.apply(situation, moves);
    }

    private static void add(SortedMap<Place, SortedSet<String>> columns, Place place, String column) {
        columns.computeIfAbsent(place, key -> new TreeSet<>()).add(column);
    }

    /** An attribute that became something else altogether has another column, and not the same one renamed. */
    private boolean isKept(Database renamed, QualifiedName table, String gone, String come) {
        Optional<Table> now = renamed.table(table);
        Optional<Table> wanted = situation.desired().database().table(table);
        Optional<Column> from = now.flatMap(found -> found.column(gone));
        Optional<Column> to = wanted.flatMap(found -> found.column(come));
        return from.isPresent() && to.isPresent() && Likeness.ofColumns(now.get(), from.get(), wanted.get(), to.get());
    }
}
