package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.Blockers;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.WaitEvent;
import io.github.jpamigrate.engine.script.Statement;
import java.time.Duration;
import java.util.Optional;

/** A statement that runs now: begun by the thread of the run, looked at by {@link Watch}. */
final class Watched {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final int pid;
    private final Job job;
    private final Optional<Statement> statement;
    private final long begin = System.nanoTime();
    private Duration next = FIRST;
    private volatile Blockers now = Blockers.NONE;
    private volatile Blockers last = Blockers.NONE;

    /**
     * @param pid of the session that runs it
     * @param statement empty for an entry in the journal
     */
    Watched(int pid, Job job, Optional<Statement> statement) {
        this.pid = pid;
        this.job = job;
        this.statement = statement;
    }

    int pid() {
        return pid;
    }

    Duration time() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** The last who were in the way. */
    Blockers blockers() {
        return last;
    }

    /** An answer of nobody does not make the last ones forgotten: it may have come after the wait. */
    void seen(Blockers answer) {
        now = answer;
        if (!answer.equals(Blockers.NONE)) {
            last = answer;
        }
    }

    /** After some seconds, then ever less often: an index may be built for hours. */
    boolean worthTelling() {
        return time().compareTo(next) >= 0;
    }

    Event running() {
        next = time().plus(time().compareTo(LONGEST) < 0 ? time() : LONGEST);
        return new WaitEvent.StatementRunning(
                job.revision().name(),
                job.script().file(),
                statement.map(Statement::line).orElse(1),
                statement.map(Statement::shortened).orElse("the entry in the journal"),
                time(),
                now);
    }
}
