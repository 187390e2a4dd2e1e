package io.github.jpamigrate.engine.report;

import java.util.List;

/** A database has a part of what was squashed, and the files of the rest are gone. */
public final class SquashedMiddleException extends MigrateException {
    private final RevisionName squashed;
    private final List<String> missing;

    /**
     * @param squashed the revision that replaces them
     * @param applied ids of the replaced ones that the database has
     * @param missing ids of the replaced ones that it lacks
     */
    public SquashedMiddleException(RevisionName squashed, List<String> applied, List<String> missing) {
        super("""
                This database is in the middle of what was squashed into %s:
                it has %s and lacks %s, whose files are not there any more.
                Upgrade it once from a checkout that has them (git log --all -- '*%s*'): mvn migrate:upgrade -Dto=%s""".formatted(
                        squashed,
                        String.join(", ", applied),
                        String.join(", ", missing),
                        missing.get(0),
                        missing.get(missing.size() - 1)));
        this.squashed = squashed;
        this.missing = List.copyOf(missing);
    }

    public RevisionName squashed() {
        return squashed;
    }

    public List<String> missing() {
        return missing;
    }
}
