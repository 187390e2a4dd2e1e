package io.github.jpamigrate.autogen.model.framework;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;

/** A Quarkus application has several persistence units and none was chosen. */
public final class SeveralQuarkusUnitsException extends MigrateException {
    private final List<String> units;

    public SeveralQuarkusUnitsException(List<String> units) {
        super("The application's configuration has " + units.size()
                + " persistence units, and a revision compares one of"
                + " them:\n  " + String.join("\n  ", units) + "\nChoose one: -Dmigrate.persistenceUnit=\""
                + units.get(0) + "\"");
        this.units = List.copyOf(units);
    }

    public List<String> units() {
        return units;
    }
}
