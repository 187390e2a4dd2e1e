package io.github.jpamigrate.engine.report;

/** An SQL file in the revision directory that is no revision file by its name. */
public final class RevisionFileNameException extends MigrateException {
    private final String file;

    public RevisionFileNameException(String file) {
        super("""
                %s is not the name of a revision file.
                Revision files are called <id>_<words>.upgrade.sql and <id>_<words>.downgrade.sql. \
                Rename it, or move it out of this directory.""".formatted(file));
        this.file = file;
    }

    public String file() {
        return file;
    }
}
