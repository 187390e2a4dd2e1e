package io.github.jpamigrate.engine.report;

/** The revision directory cannot be read or written. */
public final class RevisionDirectoryException extends MigrateException {
    private final String location;

    public RevisionDirectoryException(String location, String problem) {
        super(location + ": " + problem);
        this.location = location;
    }

    public RevisionDirectoryException(String location, String problem, Throwable cause) {
        super(location + ": " + problem, cause);
        this.location = location;
    }

    public String location() {
        return location;
    }
}
