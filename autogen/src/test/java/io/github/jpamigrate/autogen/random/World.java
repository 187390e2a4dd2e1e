package io.github.jpamigrate.autogen.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** The names a pair of schemas plays with, and the pieces made so far, each after those it needs. */
final class World {
    /** A table as the generator knows it; what becomes of it on the server shows later. */
    record TableName(String schema, String name, boolean partitioned) {
        String sql() {
            return WeirdNames.quote(schema) + "." + WeirdNames.quote(name);
        }

        String id() {
            return "table " + schema + "." + name;
        }
    }

    record ColumnName(TableName table, String name, Family family) {
        String sql() {
            return WeirdNames.quote(name);
        }

        String id() {
            return "column " + table.schema() + "." + table.name() + "." + name;
        }
    }

    /** A type of the schema's own. */
    record TypeName(String schema, String name, String id, List<String> values) {
        String sql() {
            return WeirdNames.quote(schema) + "." + WeirdNames.quote(name);
        }
    }

    final Random random;
    final List<String> schemas = new ArrayList<>(List.of("public"));
    final List<TypeName> types = new ArrayList<>();
    final Map<TableName, List<ColumnName>> tables = new LinkedHashMap<>();
    final List<String> views = new ArrayList<>();
    final List<String> functions = new ArrayList<>();
    private final Map<String, Piece> pieces = new LinkedHashMap<>();

    World(Random random) {
        this.random = random;
    }

    List<Piece> pieces() {
        return new ArrayList<>(pieces.values());
    }

    /** Makes a piece, unless there is one of this id. */
    void add(Piece.Maker maker) {
        Piece piece = maker.make(random);
        pieces.putIfAbsent(piece.id(), piece);
    }

    boolean has(String id) {
        return pieces.containsKey(id);
    }

    String schema() {
        return schemas.get(random.nextInt(schemas.size()));
    }

    TableName table(Random chooser) {
        return pick(List.copyOf(tables.keySet()), chooser);
    }

    List<ColumnName> columns(TableName table) {
        return tables.get(table);
    }

    /** Up to three columns of a table, in any order. */
    List<ColumnName> some(TableName table, Random chooser) {
        List<ColumnName> left = new ArrayList<>(tables.get(table));
        List<ColumnName> some = new ArrayList<>();
        int count = 1 + chooser.nextInt(3);
        while (some.size() < count && !left.isEmpty()) {
            some.add(left.remove(chooser.nextInt(left.size())));
        }
        return some;
    }

    static Set<String> needs(TableName table, List<ColumnName> columns) {
        Set<String> needs = new TreeSet<>(Set.of(table.id()));
        columns.forEach(column -> needs.add(column.id()));
        return needs;
    }

    static <T> T pick(List<T> list, Random chooser) {
        return list.get(chooser.nextInt(list.size()));
    }
}
