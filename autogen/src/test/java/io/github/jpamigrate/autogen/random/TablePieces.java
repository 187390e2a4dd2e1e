package io.github.jpamigrate.autogen.random;

import static io.github.jpamigrate.autogen.random.WeirdNames.literal;
import static io.github.jpamigrate.autogen.random.WeirdNames.quote;

import io.github.jpamigrate.autogen.random.World.ColumnName;
import io.github.jpamigrate.autogen.random.World.TableName;
import io.github.jpamigrate.autogen.random.World.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Tables, their columns and partitions. */
final class TablePieces {
    private TablePieces() {}

    static void table(World world) {
        String schema = world.schema();
        String name = WeirdNames.pick(world.random);
        // whether a table is partitioned cannot change, so its name tells
        boolean partitioned = world.random.nextInt(6) == 0;
        TableName table = new TableName(schema, partitioned ? name + "_p" : name, partitioned);
        if (world.has(table.id())) {
            return;
        }
        world.tables.put(table, new ArrayList<>());
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                return new Piece(table.id(), TypePieces.inSchema(schema), tableSql(table, random), this);
            }
        });
        if (partitioned) {
            partitionKey(world, table);
        }
        column(world, table, new ColumnName(table, "id", Family.WHOLE));
        int count = world.random.nextInt(6);
        for (int i = 0; i < count; i++) {
            column(world, table);
        }
    }

    private static List<String> tableSql(TableName table, Random random) {
        List<String> sql = new ArrayList<>();
        if (table.partitioned()) {
            sql.add("CREATE TABLE " + table.sql() + " (part integer) PARTITION BY LIST (part)");
        } else {
            String unlogged = random.nextInt(10) == 0 ? "UNLOGGED " : "";
            String with = random.nextInt(6) == 0 ? " WITH (fillfactor = " + (50 + random.nextInt(50)) + ")" : "";
            sql.add("CREATE " + unlogged + "TABLE " + table.sql() + " ()" + with);
        }
        if (random.nextInt(6) == 0) {
            sql.add("ALTER TABLE " + table.sql() + " ENABLE ROW LEVEL SECURITY");
        }
        if (random.nextInt(10) == 0) {
            sql.add("ALTER TABLE " + table.sql() + " FORCE ROW LEVEL SECURITY");
        }
        if (random.nextInt(12) == 0) {
            sql.add("ALTER TABLE " + table.sql() + " REPLICA IDENTITY FULL");
        }
        if (!table.partitioned() && random.nextInt(10) == 0) {
            sql.add("ALTER TABLE " + table.sql()
                    + " SET (autovacuum_enabled = false, toast.autovacuum_enabled = false)");
        }
        TypePieces.comment(random, "TABLE " + table.sql(), sql);
        return sql;
    }

    private static void partitionKey(World world, TableName table) {
        world.columns(table).add(new ColumnName(table, "part", Family.WHOLE));
        for (int i = 0; i < 2; i++) {
            String partition = table.name() + " " + i;
            int value = i;
            world.add(new Piece.Maker() {
                @Override
                public Piece make(Random random) {
                    String name = quote(table.schema()) + "." + quote(partition);
                    List<String> sql = new ArrayList<>(List.of("CREATE TABLE " + name + " PARTITION OF " + table.sql()
                            + (random.nextInt(4) == 0 ? " DEFAULT" : " FOR VALUES IN (" + value + ")")));
                    if (random.nextInt(3) == 0) {
                        sql.add("CREATE INDEX " + quote("own " + value) + " ON " + name + " (part)");
                    }
                    return new Piece("partition " + table.id() + partition, Set.of(table.id()), sql, this);
                }
            });
        }
    }

    private static void column(World world, TableName table) {
        Family family = Family.pick(world.random);
        String name = WeirdNames.pick(world.random);
        String full = shortened(name) + "_" + family.ordinal();
        ColumnName column = new ColumnName(table, full, family);
        if (world.has(column.id())) {
            return;
        }
        boolean special = !world.types.isEmpty() && world.random.nextInt(6) == 0;
        if (special) {
            typedColumn(world, table, World.pick(world.types, world.random));
            return;
        }
        column(world, table, column);
    }

    private static void column(World world, TableName table, ColumnName column) {
        List<ColumnName> before = List.copyOf(world.columns(table));
        world.columns(table).add(column);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                return columnPiece(column, before, random, this);
            }
        });
    }

    private static String shortened(String name) {
        return name.length() > 50 ? name.substring(0, 50) : name.length() > 25 ? name.substring(0, 25) : name;
    }

    private static Piece columnPiece(ColumnName column, List<ColumnName> before, Random random, Piece.Maker maker) {
        Set<String> needs = new TreeSet<>(Set.of(column.table().id()));
        Family family = column.family();
        String type = family.type(random);
        StringBuilder text =
                new StringBuilder("ALTER TABLE " + column.table().sql() + " ADD COLUMN " + column.sql() + " " + type);
        if (family.isText() && random.nextInt(5) == 0) {
            text.append(" COLLATE ").append(World.pick(List.of("\"C\"", "\"POSIX\"", "\"ucs_basic\""), random));
        }
        int kind = random.nextInt(12);
        List<ColumnName> readable =
                before.stream().filter(other -> other.family() == family).toList();
        if (kind == 0 && family == Family.WHOLE) {
            String always = random.nextBoolean() ? "ALWAYS" : "BY DEFAULT";
            String options = random.nextBoolean() ? " (" + TypePieces.options(random) + ")" : "";
            text.append(" GENERATED ")
                    .append(always)
                    .append(" AS IDENTITY")
                    .append(options.equals(" ()") ? "" : options);
        } else if (kind == 1 && !readable.isEmpty()) {
            ColumnName read = World.pick(readable, random);
            needs.add(read.id());
            String stored = random.nextInt(3) == 0 ? " VIRTUAL" : " STORED";
            text.append(" GENERATED ALWAYS AS (")
                    .append(expression(read, random))
                    .append(")")
                    .append(stored);
        } else if (kind < 5) {
            text.append(" DEFAULT ").append(family.value(random));
        }
        text.append(random.nextInt(3) == 0 ? " NOT NULL" : "");
        List<String> sql = new ArrayList<>(List.of(text.toString()));
        if (random.nextInt(12) == 0) {
            sql.add("ALTER TABLE " + column.table().sql() + " ALTER COLUMN " + column.sql() + " SET STATISTICS "
                    + (10 + random.nextInt(3)));
        }
        if (random.nextInt(12) == 0) {
            sql.add("ALTER TABLE " + column.table().sql() + " ALTER COLUMN " + column.sql() + " SET STORAGE "
                    + World.pick(List.of("MAIN", "EXTERNAL", "PLAIN"), random));
        }
        TypePieces.comment(random, "COLUMN " + column.table().sql() + "." + column.sql(), sql);
        return new Piece(column.id(), needs, sql, maker);
    }

    /** An expression over a column, of the column's family. */
    static String expression(ColumnName column, Random random) {
        String name = column.sql();
        return switch (column.family()) {
            case WHOLE, NUMBER -> World.pick(List.of(name + " + 1", "abs(" + name + ")"), random);
            case TEXT -> World.pick(List.of("upper(" + name + ")", name + " || 'x'"), random);
            case FLAG -> "NOT " + name;
            default -> name;
        };
    }

    private static void typedColumn(World world, TableName table, TypeName type) {
        String name = shortened(type.name()) + " col";
        ColumnName column = new ColumnName(table, name, Family.POINT);
        if (world.has(column.id())) {
            return;
        }
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                String array = random.nextInt(20) == 0 ? "[]" : "";
                String value = random.nextInt(3) > 0 || !array.isEmpty()
                        ? ""
                        : " DEFAULT " + literal(World.pick(type.values(), random));
                String sql = "ALTER TABLE " + table.sql() + " ADD COLUMN " + column.sql() + " " + type.sql() + value
                        + (random.nextInt(4) == 0 ? " NOT NULL" : "");
                return new Piece(column.id(), Set.of(table.id(), type.id()), List.of(sql), this);
            }
        });
    }

    /** A sequence that a column owns and takes its default from. */
    static void serial(World world) {
        TableName table = world.table(world.random);
        String name = "serial " + world.random.nextInt(2);
        ColumnName column = new ColumnName(table, name, Family.WHOLE);
        if (world.has(column.id())) {
            return;
        }
        world.columns(table).add(column);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                String type = World.pick(List.of("serial", "bigserial", "integer", "smallserial"), random);
                return new Piece(
                        column.id(),
                        Set.of(table.id()),
                        List.of("ALTER TABLE " + table.sql() + " ADD COLUMN " + column.sql() + " " + type),
                        this);
            }
        });
    }
}
