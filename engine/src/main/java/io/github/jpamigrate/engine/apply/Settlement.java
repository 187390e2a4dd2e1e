package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.revision.FoundRevisions;
import io.github.jpamigrate.engine.revision.Target;
import java.util.Optional;

/**
 * What the journal remembers of an upgrade after which nothing was left to do: files, target and version of the engine.
 * The same again, with the journal as it was left, has the same answer, and the files need not be understood for it.
 *
 * @param key empty where the answer depends on more than that
 */
record Settlement(Optional<String> key) {
    static final Settlement NONE = new Settlement(Optional.empty());

    /** Reads the files. */
    static Settlement of(FoundRevisions files, Target target, Settings settings) {
        boolean more = target.needsDatabase()
                || settings.together()
                || !settings.policy().allowances().isEmpty();
        if (more) {
            return NONE;
        }
        return new Settlement(
                files.fingerprint().map(print -> print + " " + target.text() + ", " + settings.toolVersion()));
    }
}
