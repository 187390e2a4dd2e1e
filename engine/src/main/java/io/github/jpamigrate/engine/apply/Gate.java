package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.policy.Policy;
import io.github.jpamigrate.engine.report.Event;
import io.github.jpamigrate.engine.report.PolicyEvent;
import java.util.function.Consumer;

/** Asks the policy before anything of a run is done. */
record Gate(JournalReader reader, Policy policy, Consumer<Event> events) {

    /** @throws io.github.jpamigrate.engine.report.MigrateException when the work may not be done */
    void check(Work work) {
        policy.check(work.request(), reader::protection);
    }

    /** Tells what a caller should know who gave allowances, and otherwise about the work. */
    void remark(Work work) {
        policy.idle(work.request())
                .forEach(allowance -> events.accept(new PolicyEvent.AllowanceIdle(allowance.toString())));
        work.remarks().forEach(events);
    }
}
