package io.github.jpamigrate.engine.apply;

import io.github.jpamigrate.engine.script.Repeatable;
import io.github.jpamigrate.engine.script.Statement;
import java.util.Optional;

/** SET in a step outside a transaction. */
final class Settled {
    private Settled() {}

    /** The name of the setting that the statement sets, if it is such a one. */
    static Optional<String> name(Statement statement) {
        return statement
                .repeatable()
                .filter(Repeatable.Setting.class::isInstance)
                .map(Repeatable.Setting.class::cast)
                .map(Repeatable.Setting::name);
    }
}
