package io.github.jpamigrate.engine.apply;

import java.util.List;

/** Runs revisions and keeps the journal in step with them. */
interface JobRunner {
    /** Runs them one after the other. */
    void run(List<Job> jobs);
}
