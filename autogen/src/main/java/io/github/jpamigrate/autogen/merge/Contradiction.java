package io.github.jpamigrate.autogen.merge;

/**
 * A place where the database holds something else than the model declares.
 *
 * <p>Once accepted it stays quiet until either side changes.
 *
 * @param object kind and name: {@code column orders.total}
 * @param property what of it: {@code type}, {@code default}, {@code existence} …
 * @param model what the model declares
 * @param database what the database has
 */
public record Contradiction(String object, String property, String model, String database) {
    static final String EXISTENCE = "existence";
    static final String ABSENT = "absent";
    static final String PRESENT = "present";
    static final String NONE = "none";

    /** Whether the database lacks the whole object, which the model declares. */
    public boolean isMissing() {
        return property.equals(EXISTENCE) && model.equals(PRESENT);
    }

    /** For messages. */
    @Override
    public String toString() {
        return "%s: %s is %s, the model declares %s".formatted(object, property, database, model);
    }
}
