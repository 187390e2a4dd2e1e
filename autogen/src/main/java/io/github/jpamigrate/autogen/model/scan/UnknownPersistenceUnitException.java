package io.github.jpamigrate.autogen.model.scan;

import io.github.jpamigrate.engine.report.MigrateException;
import java.util.List;

/** The persistence unit that was asked for is in no {@code persistence.xml} of the class path. */
public final class UnknownPersistenceUnitException extends MigrateException {
    private final String name;
    private final List<PersistenceUnit> known;

    public UnknownPersistenceUnitException(String name, List<PersistenceUnit> known) {
        super("There is no persistence unit '" + name
                + "' in any META-INF/persistence.xml of the project's class path.\n"
                + (known.isEmpty() ? "None was found at all." : "Known are:\n" + PersistenceUnit.listed(known))
                + "\nCorrect the name: -Dmigrate.persistenceUnit=<name>");
        this.name = name;
        this.known = List.copyOf(known);
    }

    public String name() {
        return name;
    }

    public List<PersistenceUnit> known() {
        return known;
    }
}
