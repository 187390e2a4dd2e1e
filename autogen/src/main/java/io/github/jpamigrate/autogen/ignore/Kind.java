package io.github.jpamigrate.autogen.ignore;

import io.github.jpamigrate.autogen.schema.Constraint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an entry of {@code migrate.ignore} can name. */
enum Kind {
    SCHEMA,
    TABLE,
    COLUMN,
    DEFAULT,
    NULLABILITY,
    COMMENT,
    CONSTRAINT,
    PRIMARY_KEY,
    UNIQUE,
    CHECK,
    EXCLUSION,
    FOREIGN_KEY,
    INDEX,
    SEQUENCE,
    TYPE;

    /** As an entry writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    static Kind of(Constraint.Kind kind) {
        return switch (kind) {
            case PRIMARY_KEY -> PRIMARY_KEY;
            case UNIQUE -> UNIQUE;
            case CHECK -> CHECK;
            case EXCLUSION -> EXCLUSION;
            case FOREIGN_KEY -> FOREIGN_KEY;
        };
    }
}
