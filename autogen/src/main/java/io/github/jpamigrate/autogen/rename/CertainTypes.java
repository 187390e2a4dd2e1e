package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.declaration.Declaration;
import io.github.jpamigrate.autogen.schema.Column;
import io.github.jpamigrate.autogen.schema.ColumnName;
import io.github.jpamigrate.autogen.schema.EnumType;
import io.github.jpamigrate.autogen.schema.SqlNames;
import io.github.jpamigrate.autogen.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Enum types of the same attributes, with the same labels, under another name. */
final class CertainTypes {
    private final Situation situation;
    private final Origins origins;

    CertainTypes(Situation situation, Origins origins) {
        this.situation = situation;
        this.origins = origins;
    }

    void find() {
        SortedMap<String, EnumType> wanted = new TreeMap<>();
        uses(situation.desired(), origin -> origin).forEach(wanted::put);
        Map<Named, Named> moves = new LinkedHashMap<>();
        uses(situation.declared(), origins::now).forEach((place, before) -> {
            EnumType now = wanted.get(place);
            if (now != null && isSame(before, now)) {
                moves.putIfAbsent(type(before), type(now));
            }
        });
        moves.keySet().removeIf(situation.wanted()::contains);
        Moves.apply(situation, moves);
    }

    private boolean isSame(EnumType before, EnumType now) {
        return !situation.names().type(before.name()).equals(now.name())
                && before.labels().stream()
                        .map(label -> situation.names().label(before.name(), label))
                        .toList()
                        .equals(now.labels());
    }

    private static Named type(EnumType type) {
        return new Named(Named.Kind.TYPE, type.name(), "");
    }

    private interface Renaming {
        String now(String origin);
    }

    /** The enum types by the attributes that have them. */
    private static SortedMap<String, EnumType> uses(Declaration declaration, Renaming renaming) {
        SortedMap<String, EnumType> uses = new TreeMap<>();
        declaration.attributes().forEach((column, attribute) -> type(declaration, column)
                .ifPresent(type -> uses.put(renaming.now(attribute), type)));
        return uses;
    }

    private static Optional<EnumType> type(Declaration declaration, ColumnName name) {
        SqlNames names = new SqlNames(declaration.database().defaultSchema());
        Optional<Column> column =
                declaration.database().table(name.table()).flatMap((Table table) -> table.column(name.column()));
        return column.flatMap(found -> declaration.database().enumTypes().stream()
                .filter(type -> names.of(type.name()).equals(found.type().replaceAll("(\\[])+$", "")))
                .findFirst());
    }
}
