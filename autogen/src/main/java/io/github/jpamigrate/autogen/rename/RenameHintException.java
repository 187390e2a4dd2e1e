package io.github.jpamigrate.autogen.rename;

import io.github.jpamigrate.autogen.model.Model;
import io.github.jpamigrate.engine.report.MigrateException;

/** An entity names a former column that there is not. Nothing was written. */
public final class RenameHintException extends MigrateException {
    private static final long serialVersionUID = 1L;

    private final String place;

    RenameHintException(Model.Hint hint, String table, String column) {
        super(
                "@RenamedFrom(\"%s\") of %s: the table %s has no column %s that could become %s.\nCorrect the name; or take the annotation away if the column is new: mvn migrate:check"
                        .formatted(hint.before(), hint.place(), table, hint.before(), column));
        this.place = hint.place();
    }

    /** The entity, or entity and attribute, that the hint stands on. */
    public String place() {
        return place;
    }
}
