package io.github.jpamigrate.engine.report;

import java.time.Duration;
import java.util.Optional;

/**
 * A session that a statement had to wait for. PostgreSQL shows all but the pid only to the same user, to superusers and
 * to members of pg_read_all_stats.
 *
 * @param pid 0 for a prepared transaction, which has no session
 * @param state as PostgreSQL calls it, for example {@code idle in transaction}
 * @param transactionAge how long its transaction was open when it was asked
 * @param query its last statement on one line, cut when long, without passwords
 * @param table what was waited for, as far as it is a table
 */
public record Blocker(
        int pid,
        Optional<String> user,
        Optional<String> application,
        Optional<String> client,
        Optional<String> state,
        Optional<Duration> transactionAge,
        Optional<String> query,
        Optional<String> table) {
    private static final int LONGEST_QUERY = 100;

    public Blocker {
        query = query.map(Blocker::shortened);
    }

    private static String shortened(String query) {
        String oneLine = Redaction.redact(query).replaceAll("\\s+", " ").strip();
        return oneLine.length() <= LONGEST_QUERY ? oneLine : oneLine.substring(0, LONGEST_QUERY) + " ...";
    }

    @Override
    public String toString() {
        return (pid == 0 ? "a prepared transaction, see pg_prepared_xacts" : "pid " + pid)
                + user.map(name -> ", user " + name).orElse("")
                + application.map(name -> ", application '" + name + "'").orElse("")
                + client.map(address -> ", client " + address).orElse("")
                + state.map(text -> ", " + text).orElse("")
                + transactionAge.map(Blocker::age).orElse("")
                + table.map(name -> ", blocks " + name).orElse("")
                + query.map(text -> ": " + text).orElse("");
    }

    private static String age(Duration age) {
        return ", in a transaction for " + age.toSeconds() + " s";
    }
}
