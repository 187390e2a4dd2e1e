package io.github.jpamigrate.engine.report;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A statement of a dry run.
 *
 * @param file where it stands, with {@code line}
 * @param statement on one line, cut when long
 * @param ran false for a statement that runs outside a transaction only, which a dry run leaves out
 * @param rows how many it changed; empty when it does not say
 * @param locks on what was there before, as far as the statements before had not taken them
 */
public record TriedStatement(
        RevisionName revision,
        String file,
        int line,
        String statement,
        boolean ran,
        Duration duration,
        OptionalLong rows,
        List<TakenLock> locks) {
    public TriedStatement {
        locks = List.copyOf(locks);
    }

    @Override
    public String toString() {
        return statement + "\n    " + (ran ? result() : "not run: it cannot run in a transaction");
    }

    private String result() {
        String time = duration.toMillis() + " ms";
        String changed = rows.isPresent() && rows.getAsLong() > 0
                ? ", " + rows.getAsLong() + (rows.getAsLong() == 1 ? " row" : " rows")
                : "";
        String taken = locks.stream().map(TakenLock::toString).collect(Collectors.joining(", "));
        return time + changed + (taken.isEmpty() ? "" : ", " + taken);
    }
}
