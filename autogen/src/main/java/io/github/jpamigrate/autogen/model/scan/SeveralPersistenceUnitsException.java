package io.github.jpamigrate.autogen.model.scan;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;

/** The project has several persistence units and none was chosen. */
public final class SeveralPersistenceUnitsException extends MigrateException {
    private final List<PersistenceUnit> units;

    public SeveralPersistenceUnitsException(List<PersistenceUnit> units) {
        super("The project has " + units.size() + " persistence units, and a revision compares one of them:\n"
                + PersistenceUnit.listed(units)
                + "\nChoose one: -Dmigrate.persistenceUnit=" + units.get(0).name());
        this.units = List.copyOf(units);
    }

    public List<PersistenceUnit> units() {
        return units;
    }
}
