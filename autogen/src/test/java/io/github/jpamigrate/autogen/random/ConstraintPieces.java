package io.github.jpamigrate.autogen.random;

import static io.github.jpamigrate.autogen.random.WeirdNames.quote;

import io.github.jpamigrate.autogen.random.World.ColumnName;
import io.github.jpamigrate.autogen.random.World.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keys, checks, exclusions and indexes. */
final class ConstraintPieces {
    private static final List<String> ACTIONS = List.of("CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION");
    private static final String[] DEFERRAL = {" DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED", "", "", "", "", ""};

    private ConstraintPieces() {}

    private static String list(List<ColumnName> columns) {
        return columns.stream().map(ColumnName::sql).collect(Collectors.joining(", "));
    }

    private static Piece constraint(
            TableName table, String name, Set<String> needs, String definition, Random random, Piece.Maker maker) {
        List<String> sql = new ArrayList<>(
                List.of("ALTER TABLE " + table.sql() + " ADD CONSTRAINT " + quote(name) + " " + definition));
        return new Piece("constraint " + table.id() + "." + name, needs, sql, maker);
    }

    static void primaryKey(World world, TableName table) {
        String name = WeirdNames.pick(world.random) + "_pk";
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = keys(world, table, random);
                return constraint(
                        table,
                        name,
                        World.needs(table, columns),
                        "PRIMARY KEY (" + list(columns) + ")" + DEFERRAL[random.nextInt(DEFERRAL.length)],
                        random,
                        this);
            }
        });
    }

    /** The key of a partitioned table holds the column it is partitioned by. */
    private static List<ColumnName> keys(World world, TableName table, Random random) {
        List<ColumnName> columns = new ArrayList<>(world.some(table, random));
        world.columns(table).stream()
                .filter(column -> table.partitioned() && column.name().equals("part") && !columns.contains(column))
                .forEach(columns::add);
        return columns;
    }

    static void unique(World world) {
        TableName table = world.table(world.random);
        String name = WeirdNames.pick(world.random) + "_uq";
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = keys(world, table, random);
                List<ColumnName> included = random.nextInt(5) == 0 ? world.some(table, random) : List.of();
                Set<String> needs = World.needs(table, columns);
                included.forEach(column -> needs.add(column.id()));
                String nulls = random.nextInt(5) == 0 ? " NULLS NOT DISTINCT" : "";
                return constraint(
                        table,
                        name,
                        needs,
                        "UNIQUE" + nulls + " (" + list(columns) + ")"
                                + (included.isEmpty() ? "" : " INCLUDE (" + list(included) + ")")
                                + DEFERRAL[random.nextInt(DEFERRAL.length)],
                        random,
                        this);
            }
        });
    }

    static void check(World world) {
        TableName table = world.table(world.random);
        String name = WeirdNames.pick(world.random) + "_ck";
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                Set<String> needs = World.needs(table, columns);
                String text = columns.stream()
                        .map(column -> condition(world, column, needs, random))
                        .collect(Collectors.joining(random.nextBoolean() ? " OR " : " AND "));
                return constraint(
                        table,
                        name,
                        needs,
                        "CHECK (" + text + ")" + World.pick(List.of("", "", "", " NOT VALID", " NO INHERIT"), random),
                        random,
                        this);
            }
        });
    }

    static String condition(World world, ColumnName column, Set<String> needs, Random random) {
        String name = column.sql();
        if (column.family() == Family.WHOLE && !world.functions.isEmpty() && random.nextInt(4) == 0) {
            String function = World.pick(world.functions, random);
            needs.add("function " + function);
            return function + "(" + name + ") > 0";
        }
        return switch (column.family()) {
            case WHOLE, NUMBER ->
                World.pick(List.of(name + " > 0", name + " BETWEEN 1 AND 10", name + " IN (1, 2)"), random);
            case TEXT ->
                World.pick(
                        List.of(name + " <> ''", name + " IN ('a', 'b')", "length(" + name + ") > 1", name + " ~ 'x$'"),
                        random);
            case TIME -> name + " > '2000-01-01'";
            case FLAG -> name;
            default -> name + " IS NOT NULL";
        };
    }

    static void exclusion(World world) {
        TableName table = world.table(world.random);
        if (table.partitioned()) {
            return;
        }
        String name = WeirdNames.pick(world.random) + "_ex";
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                boolean range = columns.get(0).family() == Family.RANGE;
                String using = range
                        ? "gist (" + columns.get(0).sql() + " WITH &&)"
                        : "btree (" + columns.get(0).sql() + " WITH =)";
                Set<String> needs = World.needs(table, columns);
                String where = random.nextInt(3) == 0
                        ? " WHERE (" + condition(world, columns.get(columns.size() - 1), needs, random) + ")"
                        : "";
                return constraint(
                        table,
                        name,
                        needs,
                        "EXCLUDE USING " + using + where + DEFERRAL[random.nextInt(DEFERRAL.length)],
                        random,
                        this);
            }
        });
    }

    /** To a key of any table, itself too: the server takes it if there is such a key. */
    static void foreignKey(World world) {
        TableName table = world.table(world.random);
        String name = WeirdNames.pick(world.random) + "_fk";
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                TableName target = world.table(random);
                List<ColumnName> wanted = keys(world, target, random);
                List<ColumnName> columns = new ArrayList<>();
                for (ColumnName key : wanted) {
                    world.columns(table).stream()
                            .filter(column -> column.family() == key.family() && !columns.contains(column))
                            .findFirst()
                            .ifPresent(columns::add);
                }
                Set<String> needs = new TreeSet<>(World.needs(table, columns));
                needs.addAll(World.needs(target, wanted));
                StringBuilder text = new StringBuilder(
                        "FOREIGN KEY (" + list(columns) + ") REFERENCES " + target.sql() + " (" + list(wanted) + ")");
                text.append(random.nextInt(5) == 0 ? " MATCH FULL" : "");
                text.append(random.nextInt(2) == 0 ? " ON DELETE " + World.pick(ACTIONS, random) : "");
                text.append(random.nextInt(3) == 0 ? " ON UPDATE " + World.pick(ACTIONS, random) : "");
                text.append(DEFERRAL[random.nextInt(DEFERRAL.length)]);
                text.append(random.nextInt(6) == 0 ? " NOT VALID" : "");
                // a foreign key is worth little without its target, so the target's key comes with it
                Piece piece = constraint(table, name, needs, text.toString(), random, this);
                String key = "ALTER TABLE " + target.sql() + " ADD CONSTRAINT " + quote(name + " target") + " UNIQUE ("
                        + list(wanted) + ")";
                return new Piece(piece.id(), needs, List.of(key, piece.sql().get(0)), this);
            }
        });
    }

    static void index(World world) {
        TableName table = world.table(world.random);
        String name = WeirdNames.pick(world.random) + "_ix";
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                Set<String> needs = World.needs(table, columns);
                List<String> sql = new ArrayList<>(
                        List.of((random.nextInt(5) == 0 ? "CREATE UNIQUE INDEX " : "CREATE INDEX ") + quote(name)
                                + " ON " + table.sql() + definition(world, table, columns, needs, random)));
                return new Piece("index " + table.schema() + "." + name, needs, sql, this);
            }
        });
    }

    private static String definition(
            World world, TableName table, List<ColumnName> columns, Set<String> needs, Random random) {
        int kind = random.nextInt(10);
        ColumnName first = columns.get(0);
        if (kind == 0) {
            return " USING hash (" + first.sql() + ")";
        }
        if (kind == 1) {
            return " USING gin (" + first.sql() + ")";
        }
        if (kind == 2) {
            return " USING brin (" + first.sql() + ") WITH (pages_per_range = " + (16 << random.nextInt(2)) + ")";
        }
        StringBuilder text = new StringBuilder(" (");
        text.append(columns.stream().map(column -> key(column, random)).collect(Collectors.joining(", ")));
        text.append(")");
        if (random.nextInt(6) == 0) {
            List<ColumnName> included = world.some(table, random);
            included.forEach(column -> needs.add(column.id()));
            text.append(" INCLUDE (").append(list(included)).append(")");
        }
        text.append(random.nextInt(8) == 0 ? " NULLS NOT DISTINCT" : "");
        text.append(random.nextInt(6) == 0 ? " WITH (fillfactor = " + (60 + random.nextInt(30)) + ")" : "");
        text.append(random.nextInt(4) == 0 ? " WHERE " + condition(world, first, needs, random) : "");
        return text.toString();
    }

    private static String key(ColumnName column, Random random) {
        String key = random.nextInt(5) == 0 ? "(" + TablePieces.expression(column, random) + ")" : column.sql();
        if (column.family().isText() && random.nextInt(5) == 0) {
            return key + " text_pattern_ops";
        }
        return key + World.pick(List.of("", "", "", " DESC", " NULLS FIRST", " DESC NULLS LAST"), random);
    }
}
