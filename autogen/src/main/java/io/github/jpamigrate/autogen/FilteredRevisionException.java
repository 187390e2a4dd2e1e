package io.github.jpamigrate.autogen;

import io.github.jpamigrate.autogen.verify.ProofFailedException;
import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/** A revision that filters changed does not do what it promises. Nothing was written. */
public final class FilteredRevisionException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> filters;

    FilteredRevisionException(List<String> filters, List<String> leftOut, MigrateException failure) {
        super(
                finding(failure)
                        + "\nIts scripts are not as they were generated; nothing was written. They were changed by:"
                        + listed(filters)
                        + (leftOut.isEmpty() ? "" : "\nLeft out of the upgrade:" + listed(leftOut))
                        + "\nMend that, or write the revision without the filters of the build:"
                        + " mvn migrate:revision -Dmigrate.skipFilters -Dmessage=\"...\"",
                failure);
        this.filters = List.copyOf(filters);
    }

    private static String finding(MigrateException failure) {
        return failure instanceof ProofFailedException proof ? proof.finding() : failure.getMessage();
    }

    private static String listed(List<String> lines) {
        return lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }

    /** The names of the filters that changed something. */
    public List<String> filters() {
        return filters;
    }
}
