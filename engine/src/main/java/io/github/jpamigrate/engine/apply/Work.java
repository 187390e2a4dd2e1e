package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;
import java.util.function.Consumer;

/** What a run has to do. */
interface Work {

    boolean isEmpty();

    /** The revisions concerned, in order. */
    List<RevisionName> revisions();

    /** What the caller should know although, or because, there is nothing to do. */
    List<Event> remarks();

    /** What the policy has to be asked before any of it is done. */
    default Request request() {
        return Request.harmless();
    }

    void on(Place place);

    /** Where it is done. */
    record Place(Session session, Journal journal, JobRunner jobs, Consumer<Event> events) {}
}
