package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.schema.Constraint;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names as PostgreSQL invents them ({@code makeObjectName}), cut to what it keeps. */
final class GeneratedNames {
    private static final int LONGEST = 63;

    private GeneratedNames() {}

    /** The name of a constraint that nobody named. */
    static String ofConstraint(Constraint.Kind kind, String table, List<String> columns) {
        return switch (kind) {
            case PRIMARY_KEY -> of(table, "", "pkey");
            case UNIQUE -> of(table, joined(columns), "key");
            case CHECK -> of(table, columns.size() == 1 ? columns.get(0) : "", "check");
            case EXCLUSION -> of(table, joined(columns), "excl");
            case FOREIGN_KEY -> of(table, joined(columns), "fkey");
        };
    }

    static String ofIndex(String table, List<String> columns) {
        return of(table, joined(columns), "idx");
    }

    static String ofSequence(String table, String column) {
        return of(table, column, "seq");
    }

    private static String joined(List<String> columns) {
        return String.join("_", columns);
    }

    /** The longer of the two names is cut first. */
    private static String of(String first, String second, String label) {
        int room = LONGEST - label.length() - 1 - (second.isEmpty() ? 0 : 1);
        int firstBytes = bytes(first);
        int secondBytes = bytes(second);
        while (firstBytes + secondBytes > room) {
            if (firstBytes > secondBytes) {
                firstBytes--;
            } else {
                secondBytes--;
            }
        }
        String middle = second.isEmpty() ? "" : "_" + cut(second, secondBytes);
        return cut(first, firstBytes) + middle + "_" + label;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String cut(String text, int length) {
        String kept = text;
        while (bytes(kept) > length) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
