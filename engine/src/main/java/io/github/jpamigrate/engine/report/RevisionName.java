package io.github.jpamigrate.engine.report;

/** A revision as messages name it. */
public record RevisionName(String id, String message) {

    @Override
    public String toString() {
        return id + " (" + message + ")";
    }
}
