package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RecoveryEvent;
import io.github.jpamigrate.engine.script.Repeatable;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Makes a statement outside a transaction safe to run again, whatever a crash left of it: clears up, finishes what cannot
 * begin again, and finds out whether it had come to its end.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-reindex.html#SQL-REINDEX-CONCURRENTLY">What REINDEX leaves</a>
 */
final class Recovery {
    private final Locked locked;
    private final Job job;

    Recovery(Locked locked, Job job) {
        this.locked = locked;
        this.job = job;
    }

    /** Whether the statement is done, so that it must not run again. */
    boolean done(Statement statement) throws SQLException {
        waitForOrphan(statement);
        Optional<Repeatable> known = statement.repeatable();
        return known.isPresent() && known.get().accept(new Kinds()).done();
    }

    /** A server process whose client was killed goes on with its statement, and would get in the way. */
    private void waitForOrphan(Statement statement) throws SQLException {
        Orphans orphans = new Orphans(locked.session().connection(), statement);
        new LockPatience(locked.settings().lockWait(), locked.events())
                .until(() -> orphans.now().isEmpty() ? Optional.of("none") : Optional.empty(), orphans::now);
    }

    private interface Check {
        boolean done() throws SQLException;
    }

    private final class Kinds implements Repeatable.Visitor<Check> {
        private final Connection connection = locked.session().connection();

        @Override
        public Check indexBuild(Repeatable.IndexBuild statement) {
            return () -> {
                Optional<Indexes.Found> found = Indexes.of(connection, statement);
                if (found.isPresent() && !found.get().valid()) {
                    drop(found.get().qualified());
                    return false;
                }
                return found.isPresent();
            };
        }

        @Override
        public Check indexDrop(Repeatable.IndexDrop statement) {
            return () -> !Indexes.exists(connection, statement.index());
        }

        @Override
        public Check reindex(Repeatable.Reindex statement) {
            return () -> {
                for (String index : Indexes.leftBy(connection, statement)) {
                    drop(index);
                }
                return false;
            };
        }

        @Override
        public Check maintenance(Repeatable.Maintenance statement) {
            return () -> false;
        }

        @Override
        public Check enumValue(Repeatable.EnumValue statement) {
            return () -> CatalogQuery.of(
                                    connection,
                                    "select 'there' from pg_catalog.pg_enum where enumtypid = to_regtype(?) and enumlabel = ?",
                                    List.of(statement.type(), statement.label()))
                            .size()
                    > 0;
        }

        /** Between its two transactions the partition is neither in nor out; only FINALIZE gets on from there. */
        @Override
        public Check partitionDetach(Repeatable.PartitionDetach statement) {
            return () -> {
                List<String> pending = CatalogQuery.of(
                        connection,
                        "select inhdetachpending::text from pg_catalog.pg_inherits"
                                + " where inhparent = to_regclass(?) and inhrelid = to_regclass(?)",
                        List.of(statement.table(), statement.partition()));
                if (pending.contains("true")) {
                    locked.session()
                            .execute("ALTER TABLE " + statement.table() + " DETACH PARTITION " + statement.partition()
                                    + " FINALIZE");
                }
                return pending.isEmpty() || pending.contains("true");
            };
        }

        @Override
        public Check setting(Repeatable.Setting statement) {
            return () -> false;
        }
    }

    private void drop(String index) throws SQLException {
        locked.session().execute("DROP INDEX CONCURRENTLY " + index);
        locked.events()
                .accept(new RecoveryEvent.InvalidIndexDropped(job.revision().name(), index));
    }
}
