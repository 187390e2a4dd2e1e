package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.report.RevisionName;
import java.util.List;

/**
 * What the journal says of the last upgrade that left nothing to do, if it is still as that upgrade left it.
 *
 * @param current where the database is; none when nothing is remembered
 */
record Remembered(String key, List<RevisionName> current) {
    static final Remembered NOTHING = new Remembered("", List.of());

    /** Whether an upgrade would find nothing to do, and have nothing to tell. */
    boolean answers(Settlement settlement) {
        return !current.isEmpty() && settlement.key().filter(key::equals).isPresent();
    }
}
