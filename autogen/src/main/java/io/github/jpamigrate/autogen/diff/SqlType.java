package io.github.jpamigrate.autogen.diff;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A column type taken apart.
 *
 * @param base without modifiers and brackets: {@code character varying}, {@code timestamp with time zone}
 * @param modifiers the numbers in parentheses
 * @param array whether it is an array of the base type
 */
public record SqlType(String base, List<Integer> modifiers, boolean array) {
    private static final Pattern MODIFIERS = Pattern.compile("\\((-?\\d+(?:,-?\\d+)*)\\)");
    private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
    private static final Set<String> TEXTS = Set.of("text", "character varying", "character", "bpchar");
    private static final Set<String> FLOATS = Set.of("real", "double precision");
    private static final int DEFAULT_SECOND_PRECISION = 6;
    private static final int LONGEST_NAME = 63;
    private static final int UUID_LENGTH = 36;
    /** Six digits of a second, a zone with seconds, and years of six digits before Christ. */
    private static final int TIMESTAMP_LENGTH = 40;

    public static SqlType parse(String type) {
        boolean array = type.endsWith("[]");
        String element = type.replaceAll("(\\[])+$", "");
        Matcher matcher = MODIFIERS.matcher(element);
        if (!matcher.find()) {
            return new SqlType(element, List.of(), array);
        }
        List<Integer> modifiers =
                Stream.of(matcher.group(1).split(",")).map(Integer::valueOf).toList();
        return new SqlType(matcher.replaceFirst(""), modifiers, array);
    }

    public boolean isText() {
        return !array && TEXTS.contains(base);
    }

    public boolean isInteger() {
        return !array && INTEGERS.contains(base);
    }

    boolean isFloat() {
        return !array && FLOATS.contains(base);
    }

    boolean isNumeric() {
        return !array && base.equals("numeric");
    }

    public boolean isNumber() {
        return isInteger() || isFloat() || isNumeric();
    }

    /** Whether it takes the longest label that an enum type can have. */
    public boolean holdsAnyName() {
        return isText() && length() >= LONGEST_NAME;
    }

    private boolean hasSeconds() {
        return base.startsWith("time") || base.equals("interval");
    }

    /** The type of its elements, or itself. */
    public SqlType element() {
        return new SqlType(base, modifiers, false);
    }

    /** Whether a cast drops digits, seconds or a time of day without an error. */
    public boolean losesSilentlyIn(SqlType to) {
        return element().elementLosesSilentlyIn(to.element());
    }

    private boolean elementLosesSilentlyIn(SqlType to) {
        if (isText()) {
            return losesFromText(to);
        }
        if (hasSeconds() && to.hasSeconds() && to.secondPrecision() < secondPrecision()) {
            return true;
        }
        if (base.startsWith("timestamp")) {
            return to.base.equals("date") || to.base.startsWith("time ");
        }
        if (isNumeric()) {
            return to.isInteger() && hasFraction() || to.isFloat() || to.isNumeric() && losesScaleIn(to);
        }
        if (isFloat()) {
            return to.isInteger() || to.isNumeric() || base.equals("double precision") && to.base.equals("real");
        }
        return base.equals("bigint") && to.isFloat() || base.equals("integer") && to.base.equals("real");
    }

    /** A text may hold more than the type it is read as takes: digits, a time of day. */
    private boolean losesFromText(SqlType to) {
        return to.isFloat()
                || to.isNumeric() && !to.modifiers.isEmpty()
                || to.base.equals("date")
                || to.base.startsWith("time")
                || to.base.equals("interval");
    }

    /** Whether a cast stops at values that do not fit. */
    public boolean mayFailIn(SqlType to) {
        if (array && !to.array) {
            return true;
        }
        return element().elementMayFailIn(to.element());
    }

    private boolean elementMayFailIn(SqlType to) {
        if (isText()) {
            return to.isText() ? to.length() < length() : !equals(to);
        }
        if (isInteger()) {
            return INTEGERS.indexOf(to.base) >= 0 && INTEGERS.indexOf(to.base) < INTEGERS.indexOf(base)
                    || to.isNumeric() && to.wholeDigits() < digits()
                    || to.base.equals("boolean")
                    || to.isText() && to.length() < digits() + 1;
        }
        if (isNumber()) {
            return to.isInteger() && wholeDigits() >= to.digits()
                    || to.isNumeric() && to.wholeDigits() < wholeDigits()
                    || to.isText() && to.length() < Integer.MAX_VALUE
                    || base.equals("double precision") && to.base.equals("real");
        }
        if (base.startsWith("bit")) {
            // a string of bits neither grows nor shrinks when it is assigned
            return to.base.equals("bit") ? to.length() != length() : to.length() < length();
        }
        return to.isText() && to.length() < longest();
    }

    /** Whether no value of a type fits into a text, so that a cast would work for rows without one only. */
    boolean neverFitsIn(SqlType to) {
        return to.isText() && to.length() < shortest();
    }

    /** The fewest characters that a value has. */
    private int shortest() {
        return switch (base) {
            case "boolean" -> "true".length();
            case "uuid" -> UUID_LENGTH;
            case "date" -> "2026-01-02".length();
            case "time without time zone" -> "03:04:05".length();
            case "time with time zone" -> "03:04:05+00".length();
            case "timestamp without time zone" -> "2026-01-02 03:04:05".length();
            case "timestamp with time zone" -> "2026-01-02 03:04:05+00".length();
            default -> 0;
        };
    }

    /** The most characters that a value of a type with few of them has. */
    private int longest() {
        return switch (base) {
            case "boolean" -> "false".length();
            case "uuid" -> UUID_LENGTH;
            case "date", "time without time zone", "timestamp without time zone", "timestamp with time zone" ->
                TIMESTAMP_LENGTH;
            default -> Integer.MAX_VALUE;
        };
    }

    private boolean hasFraction() {
        return modifiers.isEmpty() || scale() > 0;
    }

    /** Of the longest number that an integer type takes. */
    private int digits() {
        return switch (base) {
            case "smallint" -> 5;
            case "integer" -> 10;
            default -> 19;
        };
    }

    private boolean losesScaleIn(SqlType to) {
        if (to.modifiers.isEmpty()) {
            return false;
        }
        return modifiers.isEmpty() || to.scale() < scale();
    }

    private int scale() {
        return modifiers.size() < 2 ? 0 : modifiers.get(1);
    }

    private int wholeDigits() {
        return modifiers.isEmpty() ? Integer.MAX_VALUE : modifiers.get(0) - scale();
    }

    private int length() {
        return modifiers.isEmpty() ? Integer.MAX_VALUE : modifiers.get(0);
    }

    private int secondPrecision() {
        return modifiers.isEmpty() ? DEFAULT_SECOND_PRECISION : modifiers.get(0);
    }
}
