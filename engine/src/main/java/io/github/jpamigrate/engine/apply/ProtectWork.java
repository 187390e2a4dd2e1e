package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Allowance;
import io.github.jpamigrate.engine.policy.Concern;
import io.github.jpamigrate.engine.policy.Request;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.PolicyEvent;
import io.github.jpamigrate.engine.report.RevisionName;
import java.time.Duration;
import java.util.List;

/**
 * Marks the database as protected, or takes the mark away. Whether there is something to do is known under the lock only.
 *
 * @param current where the database is; leave to unprotect it names that
 */
record ProtectWork(boolean wanted, List<RevisionName> current) implements Work {
    private static final RevisionName BASE = new RevisionName("base", "no revision is applied");
    private static final RevisionName NONE = new RevisionName("", "");

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public List<RevisionName> revisions() {
        return List.of();
    }

    @Override
    public List<Event> remarks() {
        return List.of();
    }

    @Override
    public Request request() {
        if (wanted) {
            return Request.harmless();
        }
        List<Concern> concerns = (current.isEmpty() ? List.of(BASE) : current)
                .stream()
                        .map(name -> new Concern(Allowance.Kind.UNPROTECT, name, List.of(), false))
                        .toList();
        return new Request("mvn migrate:protect -Dmigrate.protected=false", concerns);
    }

    @Override
    public void on(Place place) {
        boolean changed = place.session().inTransaction("Cannot write the journal", connection -> {
            JournalLog log = place.journal().log();
            boolean missing = log.protection(connection).isPresent() != wanted;
            if (missing) {
                LogEntry.Action action = wanted ? LogEntry.Action.PROTECT : LogEntry.Action.UNPROTECT;
                place.journal().log(connection, new LogEntry(action, NONE, Duration.ZERO, ""));
            }
            return missing;
        });
        place.events().accept(new PolicyEvent.ProtectionStated(wanted, changed));
    }
}
