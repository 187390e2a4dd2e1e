package io.github.jpamigrate.engine.revision;

/**
 * A danger that the author of a revision declares in its header.
 *
 * @param kind for example {@code data-loss}
 * @param object what is concerned, for example {@code column users.old_preferences}; may be empty
 */
public record Hazard(String kind, String object) {
    private static final String DATA_LOSS = "data-loss";

    static Hazard parse(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return new Hazard(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** Whether values are gone afterwards, and no downgrade brings them back. */
    boolean losesData() {
        return kind.equals(DATA_LOSS);
    }

    @Override
    public String toString() {
        return object.isEmpty() ? kind : kind + " " + object;
    }
}
