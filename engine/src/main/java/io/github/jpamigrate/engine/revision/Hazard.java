package io.github.jpamigrate.engine.revision;

/**
 * A danger that the author of a revision declares in its header.
 *
 * @param kind for example {@code data-loss}
 * @param object what is concerned, for example {@code column users.old_preferences}; may be empty
 */
public record Hazard(String kind, String object) {

    static Hazard parse(String text) {
        String[] parts = text.strip().split("\\s+", 2);
        return new Hazard(parts[0], parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return object.isEmpty() ? kind : kind + " " + object;
    }
}
