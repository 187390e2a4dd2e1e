package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** Several revisions at once do not do what they do one by one. Nothing was written. */
public final class SquashProofException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> differences;

    SquashProofException(String range, ProofFailedException failure) {
        super(
                "The range " + range + " cannot be squashed: at once it does not do what it does one by one."
                        + (failure.differences().isEmpty() ? "\n" + failure.getMessage() : listed(failure))
                        + "\nNothing was written. Choose a range without the revision that makes the difference:"
                        + " mvn migrate:squash -Dmigrate.range=<first>:<last> -Dmessage=\"...\"",
                failure);
        this.differences = failure.differences();
    }

    private static String listed(ProofFailedException failure) {
        return failure.differences().stream()
                .map(line -> "\n  " + line)
                .collect(Collectors.joining("", " What differs is:", ""));
    }

    /** What differs, one line each; empty when a script failed. */
    public List<String> differences() {
        return differences;
    }
}
