package io.github.jpamigrate.autogen.random;

import java.util.List;
import java.util.Random;

/**
 * Types between which PostgreSQL converts every value, or which differ in length and precision only. Columns of one name
 * are of one family in both schemas: a conversion that is not known would be refused.
 */
enum Family {
    WHOLE("integer", "bigint", "smallint"),
    NUMBER(
            "integer",
            "bigint",
            "numeric",
            "numeric(10,2)",
            "numeric(12,4)",
            "real",
            "double precision",
            "numeric(5,0)"),
    TEXT("text", "character varying", "character varying(20)", "character varying(200)", "character(3)"),
    TIME("timestamp", "timestamp(3)", "timestamp(0)", "timestamptz", "timestamptz(6)", "timestamptz(2)", "date"),
    DAYTIME("time", "time(0)", "time(3)"),
    SPAN("interval", "interval(3)", "interval day to second"),
    FLAG("boolean"),
    KEY("uuid"),
    JSON("jsonb", "json"),
    BYTES("bytea"),
    BITS("bit(3)", "bit(5)"),
    VARYING_BITS("bit varying(5)", "bit varying(9)", "bit varying"),
    ADDRESS("inet"),
    RANGE("int4range"),
    TIMES("tstzrange"),
    MULTIRANGE("int8multirange"),
    POINT("point"),
    WORDS("tsvector"),
    NUMBERS("integer[]", "bigint[]", "numeric(5,1)[]"),
    TEXTS("text[]", "character varying(10)[]", "character varying[]");

    private static final List<Family> SCALARS =
            List.of(WHOLE, WHOLE, WHOLE, NUMBER, NUMBER, TEXT, TEXT, TEXT, TIME, TIME, FLAG, KEY, JSON);

    private final List<String> types;

    Family(String... types) {
        this.types = List.of(types);
    }

    static Family pick(Random random) {
        return random.nextInt(3) == 0
                ? values()[random.nextInt(values().length)]
                : SCALARS.get(random.nextInt(SCALARS.size()));
    }

    String type(Random random) {
        return types.get(random.nextInt(types.size()));
    }

    /** An expression of every type of the family. */
    String value(Random random) {
        int number = random.nextInt(3);
        return switch (this) {
            case WHOLE, NUMBER -> List.of("0", "-7", "(1 + 2)").get(number);
            case TEXT -> List.of("'x'", "'it''s \\ odd'", "upper('a')").get(number);
            case TIME -> List.of("now()", "'2020-01-02'", "CURRENT_TIMESTAMP").get(number);
            case DAYTIME -> "'10:00'";
            case SPAN -> "'1 day'";
            case FLAG -> List.of("true", "false", "(NOT true)").get(number);
            case KEY -> "gen_random_uuid()";
            case JSON -> List.of("'{}'", "'[1, 2]'", "'{\"a\": \"b\"}'").get(number);
            case BYTES -> "'\\x00ff'";
            case BITS -> "'101'";
            case VARYING_BITS -> "'10'";
            case ADDRESS -> "'127.0.0.1'";
            case RANGE -> "'[1,5)'";
            case TIMES -> "'empty'";
            case MULTIRANGE -> "'{}'";
            case POINT -> "'(1,2)'";
            case WORDS -> "'a b'";
            case NUMBERS -> List.of("'{}'", "'{1,2}'", "ARRAY[1]").get(number);
            case TEXTS -> List.of("'{}'", "'{a,\"b c\"}'", "ARRAY['x']").get(number);
        };
    }

    boolean isText() {
        return this == TEXT;
    }

    boolean isNumber() {
        return this == WHOLE || this == NUMBER;
    }

    /** Whether it can be a key everywhere: same type on both sides of a foreign key matters not, an operator does. */
    boolean isIndexed() {
        return this != JSON && this != POINT && this != WORDS;
    }
}
