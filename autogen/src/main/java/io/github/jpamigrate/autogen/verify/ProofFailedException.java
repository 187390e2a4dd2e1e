package io.github.jpamigrate.autogen.verify;

import io.github.jpamigrate.engine.report.MigrateException;
import io.github.jpamigrate.engine.revision.Revision;
import java.util.List;
import java.util.stream.Collectors;

/** A revision does not do what it promises. */
public final class ProofFailedException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String revision;
    private final String finding;
    private final transient List<String> differences;

    private ProofFailedException(
            Revision revision, String finding, String advice, List<String> differences, Throwable cause) {
        super(finding + advice, cause);
        this.revision = revision.id();
        this.finding = finding;
        this.differences = List.copyOf(differences);
    }

    static ProofFailedException script(Revision revision, String step, MigrateException failure) {
        return new ProofFailedException(
                revision,
                "Revision %s (%s) fails its proof: its %s fails on a scratch database.\n%s"
                        .formatted(revision.id(), revision.message(), step, failure.getMessage()),
                "",
                List.of(),
                failure);
    }

    /** For a claim that does not hold, with what differs. */
    public static ProofFailedException difference(Revision revision, String claim, List<String> differences) {
        String lines = differences.stream().map(line -> "\n  " + line).collect(Collectors.joining());
        return new ProofFailedException(
                revision,
                "Revision %s (%s) fails its proof. %s; what differs is:%s"
                        .formatted(revision.id(), revision.message(), claim, lines),
                "\nThe scripts are %s and %s; mend them and run: mvn migrate:verify"
                        .formatted(
                                revision.upgrade().path(), revision.downgrade().path()),
                differences,
                null);
    }

    /** The id of the revision. */
    public String revision() {
        return revision;
    }

    /** The message without its advice, which is for a revision that has files. */
    public String finding() {
        return finding;
    }

    /** What differs, one line each; empty when a script failed. */
    public List<String> differences() {
        return differences;
    }
}
