package io.github.jpamigrate.engine.report;

/** A downgrade to a revision that the database does not have. */
public final class NotAppliedException extends MigrateException {
    private final String target;

    public NotAppliedException(String target, String revision) {
        super(
                "Cannot go down to '%s': revision %s is not applied to this database.\nmvn migrate:current shows where the database is; to go up use mvn migrate:upgrade -Dto=%s."
                        .formatted(target, revision, revision));
        this.target = target;
    }

    public String target() {
        return target;
    }
}
