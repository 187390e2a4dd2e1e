package io.github.jpamigrate.engine.report;

/** Two revisions carry the same branch label, or a label equals the id of a revision. */
public final class DuplicateLabelException extends MigrateException {
    private final String label;

    /**
     * @param file with its line
     * @param otherFile with its line
     */
    public DuplicateLabelException(String label, String file, String otherFile) {
        super(
                "%s: the label %s is taken already, by %s.\nA label names one branch: choose another in one of the two files."
                        .formatted(file, label, otherFile));
        this.label = label;
    }

    public String label() {
        return label;
    }
}
