package io.github.jpamigrate.autogen.plan;

/**
 * When a change is due. What stands on something goes before it, and comes after it.
 *
 * <p>What replaces an index or a constraint comes before it goes, where {@link Replacements} allow.
 *
 * <p>Foundations are what tables can stand on: functions, domains and other types. Objects are what stands on tables: views,
 * triggers, policies. Where one of them does not fit, {@link DependencySort} brings forward what it needs.
 *
 * <p>Enum types are there before the first column needs them, keys before the foreign keys that refer to them, and
 * sequences, types and schemas go when nothing uses them any more. An identity has a sequence of its own, which takes the
 * name that a serial column's has: the one goes before the other comes. A column that is filled is there while those that
 * are dropped still have their values.
 */
enum Phase {
    CREATE_SCHEMA,
    DROP_OBJECT,
    REPLACE,
    DROP_FOREIGN_KEY,
    DROP_INDEX,
    DROP_CONSTRAINT,
    RENAME,
    DROP_CAST,
    RETIRE_ENUM_TYPE,
    CREATE_ENUM_TYPE,
    DROP_IDENTITY,
    CREATE_SEQUENCE,
    RELEASE_SEQUENCE,
    CREATE_FOUNDATION,
    DROP_TABLE,
    CREATE_TABLE,
    DROP_GENERATED_COLUMN,
    FILL_COLUMN,
    DROP_COLUMN,
    ALTER_COLUMN,
    ADD_COLUMN,
    ADD_GENERATED_COLUMN,
    OWN_SEQUENCE,
    ADD_KEY,
    ADD_CHECK,
    CREATE_INDEX,
    ALTER_TABLE,
    ADD_FOREIGN_KEY,
    CREATE_OBJECT,
    DROP_FOUNDATION,
    DROP_SEQUENCE,
    ADD_IDENTITY,
    DROP_ENUM_TYPE,
    DROP_SCHEMA,
    COMMENT
}
