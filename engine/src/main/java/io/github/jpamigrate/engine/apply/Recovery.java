package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.script.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Makes a statement outside a transaction safe to run again, whatever a crash left of it. */
final class Recovery {
    private final Locked locked;
    private final Job job;

    Recovery(Locked locked, Job job) {
        this.locked = locked;
        this.job = job;
    }

    /** Clears up; answers whether the statement got to its end before, so that it must not run again. */
    boolean done(Statement statement) throws SQLException {
        Connection connection = locked.session().connection();
        Optional<ConcurrentIndex> dropped = ConcurrentIndex.dropped(statement);
        if (dropped.isPresent()) {
            return dropped.get().find(connection).isEmpty();
        }
        Optional<ConcurrentIndex> created = ConcurrentIndex.created(statement);
        Optional<ConcurrentIndex.Found> found =
                created.isPresent() ? created.get().find(connection) : Optional.empty();
        if (found.isPresent() && !found.get().valid()) {
            drop(found.get().qualified());
            return false;
        }
        return found.isPresent();
    }

    private void drop(String index) throws SQLException {
        locked.session().execute("DROP INDEX CONCURRENTLY " + index);
        locked.events().accept(new Event.InvalidIndexDropped(job.revision().name(), index));
    }
}
