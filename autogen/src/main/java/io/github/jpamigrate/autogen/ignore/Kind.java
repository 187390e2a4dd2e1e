package io.github.jpamigrate.autogen.ignore;

import io.github.jpamigrate.autogen.schema.Constraint;
import io.github.jpamigrate.autogen.schema.OtherObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    TYPE,
    DOMAIN,
    VIEW,
    MATERIALIZED_VIEW,
    FUNCTION,
    PROCEDURE,
    AGGREGATE,
    TRIGGER,
    RULE,
    POLICY,
    STATISTICS,
    PARTITION,
    EXTENSION,
    EVENT_TRIGGER;

    private static final Map<String, Kind> OTHER_WORDS = Map.of(
            "composite type", TYPE,
            "range type", TYPE,
            "base type", TYPE,
            "materialized view index", INDEX,
            "not valid not null constraint", CONSTRAINT);

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

    /** None for what is too rare to have a word of its own, such as an operator class. */
    static Optional<Kind> of(OtherObject object) {
        return Optional.ofNullable(OTHER_WORDS.get(object.kind()))
                .or(() -> of(object.kind().replace(' ', '-')));
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
