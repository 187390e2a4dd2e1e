package io.github.jpamigrate.engine.policy;

import io.github.jpamigrate.engine.report.ProtectedDatabaseException;
import io.github.jpamigrate.engine.report.RevisionName;
import io.github.jpamigrate.engine.report.UnapprovedRevisionException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides what a run may do.
 *
 * <p>A revision that loses data needs an approval or an allowance, unless the database is disposable. Whatever loses
 * something of a protected database needs an allowance.
 *
 * @param allowances what was allowed for this run
 * @param disposable whether nobody would miss the database
 */
public record Policy(List<Allowance> allowances, boolean disposable) {
    public Policy {
        allowances = List.copyOf(allowances);
    }

    /**
     * Checks everything a run asks leave for, before any of it is done.
     *
     * @param protection asked only when it makes a difference
     * @throws ProtectedDatabaseException for what the protection forbids
     * @throws UnapprovedRevisionException for revisions that lose data
     */
    public void check(Request request, Supplier<Optional<Protection>> protection) {
        List<Concern> open = request.concerns().stream()
                .filter(concern -> !concern.approved())
                .toList();
        if (open.stream().map(Concern::allowance).allMatch(allowances::contains)) {
            return;
        }
        Optional<Protection> mark = protection.get();
        Allowance.Kind kind = open.get(0).kind();
        if (kind == Allowance.Kind.DATA_LOSS && (!disposable || mark.isPresent())) {
            throw new UnapprovedRevisionException(names(open), texts(open), Request.allowing(request.command(), open));
        }
        if (kind != Allowance.Kind.DATA_LOSS && mark.isPresent()) {
            throw new ProtectedDatabaseException(
                    mark.get().toString(),
                    danger(kind),
                    names(open),
                    texts(open),
                    Request.allowing(request.command(), open));
        }
    }

    /** Allowances that name nothing of what a run asks leave for: a mistake of whoever gave them. */
    public List<Allowance> idle(Request request) {
        List<Allowance> asked =
                request.concerns().stream().map(Concern::allowance).toList();
        return allowances.stream()
                .filter(allowance -> !asked.contains(allowance))
                .toList();
    }

    private static List<RevisionName> names(List<Concern> concerns) {
        return concerns.stream().map(Concern::revision).toList();
    }

    private static List<String> texts(List<Concern> concerns) {
        return concerns.stream().map(Concern::text).toList();
    }

    private static String danger(Allowance.Kind kind) {
        return switch (kind) {
            case DOWNGRADE -> "Undoing a revision can lose what was written since. Not undone:";
            case PURGE -> "A purge forgets which revisions the database has. Not forgotten, with all before it:";
            case REPAIR -> "A repair changes what the journal says, and runs nothing. Not done:";
            case UNPROTECT ->
                "Without protection its revisions can be undone by a mere mistake. It stays protected at:";
            case DATA_LOSS -> throw new AssertionError("this is a matter of approval");
        };
    }
}
