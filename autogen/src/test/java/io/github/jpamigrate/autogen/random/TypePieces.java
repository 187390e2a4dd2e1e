package io.github.jpamigrate.autogen.random;

import static io.github.jpamigrate.autogen.random.WeirdNames.literal;
import static io.github.jpamigrate.autogen.random.WeirdNames.quote;

import io.github.jpamigrate.autogen.random.World.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Schemas, enum types, domains, composite types and sequences. */
final class TypePieces {
    private static final List<String> LABELS = List.of("A", "b", "in-between", "it's", "sp ace", "back\\slash", "ü");

    private TypePieces() {}

    static void schema(World world) {
        String name = WeirdNames.pick(world.random);
        world.schemas.add(name);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<String> sql = new ArrayList<>(List.of("CREATE SCHEMA " + quote(name)));
                comment(random, "SCHEMA " + quote(name), sql);
                return new Piece("schema " + name, Set.of(), sql, this);
            }
        });
    }

    static void comment(Random random, String object, List<String> sql) {
        if (random.nextInt(4) == 0) {
            sql.add("COMMENT ON " + object + " IS " + literal("about " + random.nextInt(3) + " 'quoted' \\ $$ ; -- ü"));
        }
    }

    static Set<String> inSchema(String schema) {
        return schema.equals("public") ? Set.of() : Set.of("schema " + schema);
    }

    static void enumType(World world) {
        TypeName type = type(world, "enum type", LABELS);
        world.types.add(type);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                List<String> labels = new ArrayList<>(LABELS);
                if (random.nextInt(3) == 0) {
                    Collections.shuffle(labels, random);
                }
                String list = labels.subList(0, 2 + random.nextInt(4)).stream()
                        .map(WeirdNames::literal)
                        .collect(Collectors.joining(", "));
                return new Piece(
                        type.id(),
                        inSchema(type.schema()),
                        List.of("CREATE TYPE " + type.sql() + " AS ENUM (" + list + ")"),
                        this);
            }
        });
    }

    static void domain(World world) {
        TypeName type = type(world, "domain", List.of("5", "1"));
        String base = World.pick(List.of("integer", "numeric(8,2)", "bigint"), world.random);
        world.types.add(type);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                StringBuilder text = new StringBuilder("CREATE DOMAIN " + type.sql() + " AS " + base);
                text.append(random.nextInt(3) == 0 ? " DEFAULT " + random.nextInt(3) : "");
                text.append(random.nextInt(4) == 0 ? " NOT NULL" : "");
                for (int i = 0; i < random.nextInt(3); i++) {
                    text.append(" CONSTRAINT ")
                            .append(quote("ck " + i))
                            .append(" CHECK (VALUE > -")
                            .append(random.nextInt(2))
                            .append(")");
                }
                List<String> sql = new ArrayList<>(List.of(text.toString()));
                comment(random, "DOMAIN " + type.sql(), sql);
                return new Piece(type.id(), inSchema(type.schema()), sql, this);
            }
        });
    }

    /** No table uses it: PostgreSQL could not change it then. */
    static void compositeType(World world) {
        TypeName type = type(world, "composite type", List.of());
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                String second = Family.pick(random).type(random);
                List<String> sql = new ArrayList<>(
                        List.of("CREATE TYPE " + type.sql() + " AS (a integer, \"B b\" " + second + ")"));
                comment(random, "TYPE " + type.sql(), sql);
                return new Piece(type.id(), inSchema(type.schema()), sql, this);
            }
        });
    }

    private static TypeName type(World world, String kind, List<String> values) {
        String schema = world.schema();
        String name = WeirdNames.pick(world.random) + "_t";
        return new TypeName(schema, name, kind + " " + schema + "." + name, values);
    }

    static void sequence(World world) {
        String schema = world.schema();
        String name = WeirdNames.pick(world.random) + "_s";
        String sql = quote(schema) + "." + quote(name);
        world.add(new Piece.Maker() {
            @Override
            public Piece make(Random random) {
                String type = World.pick(List.of("", " AS integer", " AS smallint"), random);
                return new Piece(
                        "sequence " + schema + "." + name,
                        inSchema(schema),
                        List.of("CREATE SEQUENCE " + sql + type + options(random)),
                        this);
            }
        });
    }

    static String options(Random random) {
        StringBuilder text = new StringBuilder();
        boolean down = random.nextInt(5) == 0;
        text.append(random.nextInt(2) == 0 ? " INCREMENT BY " + (down ? "-" : "") + (1 + random.nextInt(50)) : "");
        text.append(random.nextInt(4) == 0 ? " MINVALUE -100" : "");
        text.append(random.nextInt(4) == 0 ? " MAXVALUE 9000" : "");
        text.append(random.nextInt(4) == 0 ? " START WITH " + (down ? "-" : "") + (1 + random.nextInt(20)) : "");
        text.append(random.nextInt(4) == 0 ? " CACHE " + (1 + random.nextInt(9)) : "");
        text.append(random.nextInt(4) == 0 ? " CYCLE" : "");
        return text.toString();
    }
}
