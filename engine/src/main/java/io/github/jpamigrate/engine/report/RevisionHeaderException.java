package io.github.jpamigrate.engine.report;

/** The header of a revision file cannot be read. */
public final class RevisionHeaderException extends MigrateException {
    private final String file;
    private final int line;

    /** @param problem what is wrong and what belongs there, without a full stop */
    public RevisionHeaderException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem + ".");
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
