package io.github.jpamigrate.engine.report;

/** A stamp that would leave a contradiction. */
public final class StampException extends MigrateException {
    public StampException(RevisionName revision, RevisionName ancestor) {
        super(
                "Cannot stamp %s together with %s: the one is part of the other's history already.\nStamp just the newer one: mvn migrate:stamp -Dto=%s"
                        .formatted(revision, ancestor, revision.id()));
    }
}
