package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Policy;
import java.time.Duration;
import java.util.Optional;

/**
 * How a run goes about its work.
 *
 * @param journalSchema where the journal lives; empty for the default schema
 * @param journalTable name of the journal, as the catalog holds it
 * @param schema default schema of the run, first on the search_path; empty for the connection's own
 * @param lockWait how long to wait for another run
 * @param lockTimeout how long a statement may wait for a table before its transaction is given up and tried again
 * @param attempts how often a transaction is tried
 * @param transaction how much of a run is one transaction
 * @param policy what may be done without an explicit word, and what was allowed
 * @param toolVersion written into the journal
 */
public record Settings(
        Optional<String> journalSchema,
        String journalTable,
        Optional<String> schema,
        Duration lockWait,
        Duration lockTimeout,
        int attempts,
        TransactionMode transaction,
        Policy policy,
        String toolVersion) {

    /** Whether all of a run is one transaction. */
    boolean together() {
        return transaction == TransactionMode.ALL;
    }
}
