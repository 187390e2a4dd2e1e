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

/** What is known by PostgreSQL's own words alone: functions, views, triggers, rules, policies, statistics. */
final class ObjectPieces {
    private ObjectPieces() {}

    /** A function of a number, before the tables, so that they can use it. */
    static void function(World world) {
        String schema = world.schema();
        String name = quote(schema) + "." + quote(WeirdNames.pick(world.random) + "_f");
        if (!world.functions.contains(name)) {
            world.functions.add(name);
        }
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                String body =
                        World.pick(List.of("SELECT a + 1", "SELECT a * 2", "SELECT length('$x;')::bigint"), random);
                String language = random.nextInt(3) == 0
                        ? "LANGUAGE plpgsql IMMUTABLE AS $f$ BEGIN RETURN " + body.substring(7) + "; END $f$"
                        : "LANGUAGE sql IMMUTABLE AS $f$ " + body + " $f$";
                String argument = "a bigint";
                List<String> sql = new ArrayList<>(
                        List.of("CREATE FUNCTION " + name + "(" + argument + ") RETURNS bigint " + language));
                TypePieces.comment(random, "FUNCTION " + name + "(bigint)", sql);
                return new Piece("function " + name, TypePieces.inSchema(schema), sql, this);
            }
        });
    }

    /** Over a table, or over another view. */
    static void view(World world) {
        String schema = world.schema();
        String plain = WeirdNames.pick(world.random) + "_v";
        String name = quote(schema) + "." + quote(plain);
        boolean materialized = world.random.nextInt(3) == 0;
        String id = "view " + name;
        List<String> below = List.copyOf(world.views);
        if (world.has(id)) {
            return;
        }
        world.views.add(name);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                Set<String> needs = new TreeSet<>(TypePieces.inSchema(schema));
                String kind = materialized ? "MATERIALIZED VIEW" : "VIEW";
                List<String> sql = new ArrayList<>();
                String query = below.isEmpty() || random.nextInt(3) > 0
                        ? overTable(world, needs, random)
                        : overView(World.pick(below, random), needs, random);
                String with = materialized || random.nextInt(5) > 0 ? "" : " WITH (security_barrier = true)";
                sql.add("CREATE " + kind + " " + name + with + " AS " + query);
                TypePieces.comment(random, kind + " " + name, sql);
                if (materialized && random.nextInt(2) == 0) {
                    sql.add("CREATE INDEX " + quote(plain + " i") + " ON " + name + " (n)");
                }
                if (random.nextInt(4) == 0) {
                    sql.add("GRANT SELECT ON " + name + " TO PUBLIC");
                }
                return new Piece(id, needs, sql, this);
            }
        });
    }

    private static String overTable(World world, Set<String> needs, Random random) {
        TableName table = world.table(random);
        List<ColumnName> columns = world.some(table, random);
        needs.addAll(World.needs(table, columns));
        String list = columns.stream().map(ColumnName::sql).collect(Collectors.joining(", "));
        String where = random.nextBoolean()
                ? " WHERE " + ConstraintPieces.condition(world, columns.get(0), needs, random)
                : "";
        return switch (random.nextInt(4)) {
            case 0 -> "SELECT count(*) AS n FROM " + table.sql() + where;
            case 1 -> "SELECT " + list + ", 1 AS n FROM " + table.sql() + where;
            case 2 -> "SELECT 1 AS n, t.* FROM " + table.sql() + " t";
            default ->
                "WITH q AS (SELECT " + list + " FROM " + table.sql() + where + ") SELECT count(*) AS n FROM q GROUP BY "
                        + columns.get(0).sql();
        };
    }

    private static String overView(String view, Set<String> needs, Random random) {
        needs.add("view " + view);
        return random.nextBoolean()
                ? "SELECT v.n FROM " + view + " v"
                : "SELECT * FROM (SELECT v.n + " + random.nextInt(3) + " AS n FROM " + view + " v) w";
    }

    static void trigger(World world) {
        TableName table = world.table(world.random);
        String name = quote(WeirdNames.pick(world.random));
        String function = quote(table.schema()) + "." + quote("trigger function");
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                String value = random.nextBoolean() ? "NEW" : "NULL";
                return new Piece(
                        "function " + function,
                        TypePieces.inSchema(table.schema()),
                        List.of("CREATE FUNCTION " + function
                                + "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN " + value + "; END $$"),
                        this);
            }
        });
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                Set<String> needs = World.needs(table, columns);
                needs.add("function " + function);
                String list = columns.stream().map(ColumnName::sql).collect(Collectors.joining(", "));
                String when =
                        random.nextInt(3) == 0 ? " WHEN (NEW." + columns.get(0).sql() + " IS NOT NULL)" : "";
                List<String> sql = new ArrayList<>(List.of("CREATE TRIGGER " + name
                        + World.pick(
                                List.of(" BEFORE INSERT", " AFTER UPDATE OF " + list, " AFTER INSERT OR UPDATE"),
                                random)
                        + " ON " + table.sql() + " FOR EACH ROW" + when + " EXECUTE FUNCTION " + function + "()"));
                if (random.nextInt(5) == 0) {
                    sql.add("ALTER TABLE " + table.sql() + " DISABLE TRIGGER " + name);
                }
                TypePieces.comment(random, "TRIGGER " + name + " ON " + table.sql(), sql);
                return new Piece("trigger " + name + " on " + table.id(), needs, sql, this);
            }
        });
    }

    static void rule(World world) {
        TableName table = world.table(world.random);
        String name = quote(WeirdNames.pick(world.random));
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                String sql = "CREATE RULE " + name + " AS ON DELETE TO " + table.sql() + " WHERE OLD."
                        + columns.get(0).sql() + " IS " + (random.nextBoolean() ? "NOT " : "")
                        + "NULL DO INSTEAD NOTHING";
                return new Piece("rule " + name + " on " + table.id(), World.needs(table, columns), List.of(sql), this);
            }
        });
    }

    static void policy(World world) {
        TableName table = world.table(world.random);
        String name = quote(WeirdNames.pick(world.random));
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                Set<String> needs = World.needs(table, columns);
                String sql = "CREATE POLICY " + name + " ON " + table.sql()
                        + (random.nextBoolean() ? " AS RESTRICTIVE" : "")
                        + World.pick(List.of("", " FOR SELECT", " FOR UPDATE", " FOR DELETE"), random) + " USING ("
                        + ConstraintPieces.condition(world, columns.get(0), needs, random) + ")";
                return new Piece("policy " + name + " on " + table.id(), needs, List.of(sql), this);
            }
        });
    }

    static void statistics(World world) {
        TableName table = world.table(world.random);
        String name = quote(table.schema()) + "." + quote(WeirdNames.pick(world.random) + "_st");
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<ColumnName> columns = world.some(table, random);
                String list = columns.stream().map(ColumnName::sql).collect(Collectors.joining(", "));
                return new Piece(
                        "statistics " + name,
                        World.needs(table, columns),
                        List.of("CREATE STATISTICS " + name + " ON " + list + " FROM " + table.sql()),
                        this);
            }
        });
    }
}
