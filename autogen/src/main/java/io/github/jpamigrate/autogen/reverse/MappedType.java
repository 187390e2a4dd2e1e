package io.github.jpamigrate.autogen.reverse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Java type of a column, and what has to be said so that Hibernate makes exactly the column's type of it.
 *
 * @param java full name
 * @param column arguments of {@code @Column}
 * @param annotations further ones
 * @param versionable whether it can be an entity's version
 */
record MappedType(String java, List<String> column, List<Annotation> annotations, boolean versionable) {
    private static final String CODES = "org.hibernate.type.SqlTypes";
    private static final Pattern LENGTH = Pattern.compile("character varying\\((\\d+)\\)");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");
    private static final Pattern ARRAY = Pattern.compile("(.+)\\[]");
    private static final String STRING = "java.lang.String";

    /** Those of which Hibernate makes the type by itself. */
    private static final Map<String, String> EXACT = Map.ofEntries(
            Map.entry("integer", "java.lang.Integer"),
            Map.entry("bigint", "java.lang.Long"),
            Map.entry("smallint", "java.lang.Short"),
            Map.entry("boolean", "java.lang.Boolean"),
            Map.entry("real", "java.lang.Float"),
            Map.entry("double precision", "java.lang.Double"),
            Map.entry("uuid", "java.util.UUID"),
            Map.entry("date", "java.time.LocalDate"),
            Map.entry("bytea", "byte[]"),
            Map.entry("timestamp(6) without time zone", "java.time.LocalDateTime"),
            Map.entry("timestamp(6) with time zone", "java.time.OffsetDateTime"),
            Map.entry("time(6) without time zone", "java.time.LocalTime"));

    /** Those that need to be named; the first pattern that matches counts. */
    private static final Map<Pattern, String> NAMED = named();

    private static final Map<String, String> CODED = Map.of("json", "JSON", "jsonb", "JSON", "xml", "SQLXML");

    private static Map<Pattern, String> named() {
        Map<Pattern, String> named = new LinkedHashMap<>();
        named.put(Pattern.compile("character varying|text|character\\(\\d+\\)"), STRING);
        named.put(Pattern.compile("numeric"), "java.math.BigDecimal");
        named.put(Pattern.compile("timestamp(\\(\\d\\))? without time zone"), "java.time.LocalDateTime");
        named.put(Pattern.compile("timestamp(\\(\\d\\))? with time zone"), "java.time.OffsetDateTime");
        named.put(Pattern.compile("time(\\(\\d\\))? without time zone"), "java.time.LocalTime");
        named.put(Pattern.compile("time(\\(\\d\\))? with time zone"), "java.time.OffsetTime");
        return named;
    }

    /**
     * The type of a column that is of no named enum type.
     *
     * @param name the column's, as an expression needs it
     */
    static MappedType of(String type, String name) {
        return exact(type)
                .or(() -> named(type))
                .or(() -> coded(type))
                .or(() -> array(type))
                .orElseGet(() -> cast(type, name));
    }

    /** The type of a column of a named enum type. */
    static MappedType ofEnum(String java) {
        return new MappedType(
                java,
                List.of(),
                List.of(
                        Annotation.of(
                                Annotation.JPA + "Enumerated",
                                Annotation.reference(Annotation.JPA + "EnumType") + ".STRING",
                                Annotation.JPA + "EnumType"),
                        code("NAMED_ENUM")),
                false);
    }

    private static Optional<MappedType> exact(String type) {
        Matcher length = LENGTH.matcher(type);
        if (length.matches()) {
            return Optional.of(plain(STRING, List.of("length = " + length.group(1))));
        }
        Matcher numeric = NUMERIC.matcher(type);
        if (numeric.matches()) {
            return Optional.of(plain(
                    "java.math.BigDecimal", List.of("precision = " + numeric.group(1), "scale = " + numeric.group(2))));
        }
        return Optional.ofNullable(EXACT.get(type)).map(java -> plain(java, List.of()));
    }

    private static Optional<MappedType> named(String type) {
        return NAMED.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(type).matches())
                .map(entry -> plain(entry.getValue(), List.of(definition(type))))
                .findFirst();
    }

    private static Optional<MappedType> coded(String type) {
        return Optional.ofNullable(CODED.get(type))
                .map(code -> new MappedType(STRING, List.of(definition(type)), List.of(code(code)), false));
    }

    private static Optional<MappedType> array(String type) {
        Matcher array = ARRAY.matcher(type);
        if (!array.matches()) {
            return Optional.empty();
        }
        String element = array.group(1);
        return exact(element)
                .or(() -> named(element))
                .filter(mapped -> !mapped.java().endsWith("[]"))
                .map(mapped -> plain(mapped.java() + "[]", List.of(definition(type))));
    }

    /** Hibernate knows no such type, but PostgreSQL can cast it to text and back. */
    private static MappedType cast(String type, String name) {
        List<String> casts = List.of(
                "read = " + Annotation.literal("cast(" + name + " as text)"),
                "write = " + Annotation.literal("cast(? as " + type + ")"));
        return new MappedType(
                STRING,
                List.of(definition(type)),
                List.of(Annotation.of(Annotation.HIBERNATE + "ColumnTransformer", casts)),
                false);
    }

    private static MappedType plain(String java, List<String> column) {
        boolean versionable = List.of("java.lang.Integer", "java.lang.Long", "java.lang.Short")
                .contains(java);
        return new MappedType(java, List.copyOf(new ArrayList<>(column)), List.of(), versionable);
    }

    private static String definition(String type) {
        return "columnDefinition = " + Annotation.literal(type);
    }

    private static Annotation code(String code) {
        return Annotation.of(Annotation.HIBERNATE + "JdbcTypeCode", Annotation.reference(CODES) + "." + code, CODES);
    }
}
